import type { Nodes, Paragraph, PhrasingContent } from "mdast";
import type { NodeOf } from "../../tree.ts";

/**
 * The children of a paragraph that consists of elements and expressions only, which MDX treats as blocks.
 * Null for any other paragraph.
 */
export function soleElements({ children }: Paragraph): readonly Nodes[] | null {
  const isSpace = (node: PhrasingContent) => node.type === "text" && node.value.trim() === "";
  const found = children.filter((child) => !isSpace(child));
  const isUnravelled = found.every(
    ({ type }) => type === "mdxJsxTextElement" || type === "mdxTextExpression",
  );
  return isUnravelled && found.length > 0 ? found : null;
}

const PHRASING: ReadonlySet<string> = new Set([
  "break",
  "delete",
  "emphasis",
  "footnoteReference",
  "image",
  "imageReference",
  "inlineCode",
  "inlineMath",
  "link",
  "linkReference",
  "mdxJsxTextElement",
  "mdxTextExpression",
  "strong",
  "text",
]);

/** The children of an element as blocks: inline content is wrapped in a paragraph. */
export function blocksIn(
  node: NodeOf<"mdxJsxFlowElement" | "mdxJsxTextElement">,
): readonly Nodes[] {
  const children: Nodes[] = node.children;
  const isText = (child: Nodes): child is PhrasingContent => PHRASING.has(child.type);
  if (!children.every(isText)) return children;
  const start = children.at(0)?.position?.start;
  const end = children.at(-1)?.position?.end;
  if (start === undefined || end === undefined) return children;
  return [{ type: "paragraph", children, position: { start, end } }];
}
