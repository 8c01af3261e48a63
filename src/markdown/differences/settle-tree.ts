import type { Nodes, Parents, Root } from "mdast";
import type {} from "mdast-util-mdx";
import {
  areDefinitionsAlike,
  endsInItsContainer,
  hasDeepBreak,
  isAlikeFootnote,
  isAlikeHtml,
  isAlikeIndented,
  isAlikeParagraph,
  isAlikeTable,
  isPlainFence,
  settleTask,
} from "./blocks.ts";
import {
  ADDRESS,
  hasBareMdx,
  hasMixedRun,
  hasSymbolBesideRun,
  isAlikeAddress,
  startsFlow,
} from "./inlines.ts";
import { isPlainAttribute, isPlainEsm, isPlainExpression } from "./plain-mdx.ts";
import { restOfLine, sourceOf, startOf } from "./source-of.ts";

/** The context in which a tree is judged. */
interface Origin {
  readonly text: string;
  readonly mdx: boolean;
  /** Whether the text may contain bare addresses. */
  readonly addresses: boolean;
  /** The names that the page has imported so far. */
  readonly imported: Set<string>;
}

/** A node with its parent and previous sibling. */
interface Standing {
  readonly node: Nodes;
  readonly parent: Parents | null;
  /** The previous sibling. */
  readonly before: Nodes | undefined;
}

/** MDX has no indented code, so a formula may be indented as far as code elsewhere. */
const DEEP_MATH = /^[ \t]{4,}\$\$/m;

/**
 * Adjusts satteri's tree where it is known to differ from remark's. Returns false if the text contains a
 * construct that the two may read differently, by a quirk of either, so that remark must parse it.
 *
 * @param text the text that the tree was parsed from
 */
export function settleTree(tree: Root, text: string, mdx: boolean): boolean {
  if (hasSymbolBesideRun(text) || (mdx && DEEP_MATH.test(text))) return false;
  const origin = { text, mdx, addresses: ADDRESS.test(text), imported: new Set<string>() };
  const pending: Standing[] = [{ node: tree, parent: null, before: undefined }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    if (!settleNode(next, origin) || (mdx && !isWhole(node, text))) return false;
    if (!("children" in node) || node.type === "link") continue;
    let before: Nodes | undefined;
    for (const child of node.children) {
      pending.push({ node: child, parent: node, before });
      before = child;
    }
  }
  return true;
}

function settleNode({ node, parent, before }: Standing, origin: Origin): boolean {
  const { text, mdx, addresses } = origin;
  const atRoot = parent?.type === "root";
  switch (node.type) {
    case "delete":
      // Remark is configured to ignore single tildes; satteri has no such option.
      return text.startsWith("~~", startOf(node));
    case "text":
      // Remark looks for addresses in the text between two of them as well.
      if (addresses && ADDRESS.test(node.value)) return false;
      return !hasMixedRun(node, text) && !(mdx && hasBareMdx(node, text));
    case "link":
      return !addresses || isAlikeAddress(node, text);
    case "inlineCode":
    case "inlineMath":
      return !startsFlow(node, text);
    case "paragraph":
      return isAlikeParagraph(node, before, text) && (atRoot || !hasDeepBreak(node, text));
    case "code":
      if (!isAlikeIndented(node, before, text)) return false;
      return isPlainFence(node, text) && (atRoot || endsInItsContainer(node, text));
    case "math":
      if (sourceOf(node, text).includes("\t$$")) return false;
      return atRoot || endsInItsContainer(node, text);
    case "html":
      return isAlikeHtml(node, parent, before, text);
    case "table":
      return isAlikeTable(node, before, text) && !(mdx && sourceOf(node, text).includes("</"));
    case "listItem":
      return settleTask(node, text);
    case "definition":
      return areDefinitionsAlike(node, text);
    case "footnoteDefinition":
      return atRoot && isAlikeFootnote(node, text);
    case "mdxjsEsm":
      return isPlainEsm(node.value, origin.imported);
    case "mdxFlowExpression":
      return isPlainExpression(node.value) && restOfLine(node, text) === "";
    case "mdxTextExpression":
      return isPlainExpression(node.value);
    case "mdxJsxFlowElement":
      return node.attributes.every(isPlainAttribute) && endsItsLine(node, parent, text);
    case "mdxJsxTextElement":
      return node.attributes.every(isPlainAttribute);
    default:
      return true;
  }
}

/** Whether an element is followed on its line only by the closing tag of its parent. */
function endsItsLine(node: Nodes, parent: Parents | null, text: string): boolean {
  const rest = restOfLine(node, text);
  if (rest === "" || parent === null || !("name" in parent)) return rest === "";
  const behind = text.slice(node.position?.end.offset, parent.position?.end.offset);
  return behind.trim() === `</${parent.name ?? ""}>`;
}

/**
 * In MDX an element that opens in one block and closes in another is an error; satteri closes it implicitly.
 */
function isWhole(node: Nodes, text: string): boolean {
  if (!("children" in node) || node.type === "root") return true;
  const source = sourceOf(node, text);
  if (node.type.startsWith("mdxJsx")) {
    // An indented closing tag below a list belongs to an item that does not open the element.
    const isInItem =
      node.children.at(-1)?.type === "list" && /\n[ \t]+<\/[^<>\n]{0,99}>$/.test(source);
    return (
      source.endsWith(">") && !isInItem && !node.children.some(({ type }) => type === "tableRow")
    );
  }
  if (node.type === "heading" && node.children.some(({ type }) => (type as string) === "paragraph"))
    return false;
  return node.children.length > 0 || !source.includes("<");
}
