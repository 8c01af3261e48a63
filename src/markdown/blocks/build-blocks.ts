import type {
  Blockquote,
  ListItem,
  List as ListNode,
  Nodes,
  PhrasingContent,
  Table as TableNode,
} from "mdast";
import type { Block, Description, Item, Quote, Row, Term } from "../../model/page/document.ts";
import { type Place, placeCovering } from "../../model/page/place.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { plainProse } from "../html/attributes.ts";
import { buildProse } from "../prose/build-prose.ts";
import { MAX_DEPTH, type Reading, report } from "../reading.ts";
import { skipBlanks } from "../source.ts";
import { placed } from "../tree.ts";
import { blockPlace, buildCell, buildCode, buildHeading, buildMath } from "./build-leaves.ts";
import { buildParagraph } from "./build-paragraph.ts";
import { buildDefinition } from "./definitions.ts";
import { buildHtml } from "./elements/build-html.ts";
import { buildHtmlTable } from "./elements/build-html-table.ts";
import { buildJsx, buildScript } from "./elements/build-jsx.ts";
import { blocksIn, soleElements } from "./elements/unravel-jsx.ts";
import { buildMark } from "./marks/build-mark.ts";
import { foldMarks, type Part } from "./marks/fold-marks.ts";
import { rawSource } from "./raw-lines.ts";

/** The context of a block. */
export interface BlockSetting {
  /** The number of enclosing blocks, and of quotes among them. */
  readonly depth: number;
  readonly quotes: number;
}

/** Builds the blocks of one level from their nodes. */
export function buildBlocks(
  nodes: readonly Nodes[],
  reading: Reading,
  setting: BlockSetting,
): Block[] {
  const parts: Part[] = [];
  for (const { node, range } of placed(nodes)) {
    for (const part of buildParts(node, reading, range, setting)) parts.push(part);
  }
  return foldMarks(parts, reading);
}

function buildParts(node: Nodes, reading: Reading, range: Stretch, setting: BlockSetting): Part[] {
  if (isDisguise(node, reading, range)) {
    const mark = reading.marks.get(skipBlanks(reading.masked, range.start));
    if (mark !== undefined) return buildMark(mark, reading, setting.depth);
  }
  if (node.type === "code" && isTemplate(reading, range)) {
    const blocks = reading.page.readBlocks(
      rawSource(reading, node.value, range.start),
      setting.depth,
    );
    return blocks.map((block) => ({ block, edge: null }));
  }
  if (node.type === "paragraph") {
    const elements = soleElements(node);
    if (elements !== null) {
      return buildBlocks(elements, reading, setting).map((block) => ({ block, edge: null }));
    }
    return buildParagraph(node, reading, range, setting.quotes);
  }
  const block = buildBlock(node, reading, range, setting);
  return block === null ? [] : [{ block, edge: null }];
}

/** Whether a node may be the disguise of a mark. */
function isDisguise({ type }: Nodes, { masked }: Reading, { start }: Stretch): boolean {
  return (
    type === "html" || type === "mdxFlowExpression" || (type === "heading" && masked[start] === "#")
  );
}

/** Template tags are often indented for readability, without being code. */
function isTemplate({ marks, masked }: Reading, range: Stretch): boolean {
  const mark = marks.get(skipBlanks(masked, range.start));
  return mark !== undefined && "syntax" in mark && /^(?:shortcode|liquid)$/.test(mark.syntax);
}

function buildBlock(
  node: Nodes,
  reading: Reading,
  range: Stretch,
  setting: BlockSetting,
): Block | null {
  const { depth, quotes } = setting;
  if (depth >= MAX_DEPTH && "children" in node) return buildTooDeep(reading, range);
  const inner = { depth: depth + 1, quotes };
  const place = blockPlace(reading, range);
  const base = { place, captions: [] };
  switch (node.type) {
    case "heading":
      return buildHeading(node, reading, range, quotes);
    case "thematicBreak":
      return { ...base, kind: "break" };
    case "blockquote":
      return buildQuote(node, reading, range, setting);
    case "list":
      return buildList(node, reading, range, inner);
    case "table":
      return buildTable(node, reading, range, quotes);
    case "code":
      return buildCode(node, reading, range);
    case "math":
      return buildMath(node.value, reading, range);
    case "html":
      return buildHtmlTable(node.value, reading, range) ?? buildHtml(node.value, reading, range);
    case "definition":
      return buildDefinition(node, reading, range, quotes);
    case "footnoteDefinition": {
      const children = buildBlocks(node.children, reading, inner);
      const label = node.label ?? node.identifier;
      return { ...base, kind: "footnote", place: around(place, children), label, children };
    }
    case "defList":
      return buildDescriptionList(node.children, reading, range, inner);
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      const children = buildBlocks(blocksIn(node), reading, inner);
      return buildJsx(node.name, children, reading, range);
    }
    case "mdxFlowExpression":
    case "mdxTextExpression":
    case "mdxjsEsm":
      return buildScript(node, reading, range);
    default:
      return null;
  }
}

/** Content nested too deeply is read as plain text, which bounds the recursion. */
function buildTooDeep(reading: Reading, range: Stretch): Block {
  const place = blockPlace(reading, range);
  report(reading.page, "nesting-too-deep", `more than ${MAX_DEPTH} levels`, place);
  const prose = plainProse(reading.source, reading.page.lines, range, "none");
  return { kind: "paragraph", place, captions: [], prose };
}

/**
 * Extends a place to the end of the last child. The body of a mark is blank to the engine, so the enclosing
 * node may end before it.
 */
function around(place: Place, children: readonly Block[]): Place {
  const last = children.at(-1);
  return last === undefined ? place : placeCovering(place, last.place);
}

function buildQuote(
  node: Blockquote,
  reading: Reading,
  range: Stretch,
  setting: BlockSetting,
): Quote {
  const inner = { depth: setting.depth + 1, quotes: setting.quotes + 1 };
  const children = buildBlocks(node.children, reading, inner);
  const place = around(blockPlace(reading, range), children);
  let at = range.start;
  while (at < range.end && /[> \t]/.test(reading.masked[at] ?? "") && !reading.marks.has(at)) at++;
  const mark = reading.marks.get(at);
  if (mark?.kind !== "alert") return { kind: "quote", place, captions: [], alert: null, children };
  return { kind: "quote", place, captions: mark.captions, alert: mark.alert, children };
}

function buildList(node: ListNode, reading: Reading, range: Stretch, setting: BlockSetting): Block {
  const items = placed(node.children);
  const children = items.map((item) => buildItem(item.node, reading, item.range, setting));
  const start = node.ordered === true ? (node.start ?? 1) : null;
  const place = around(blockPlace(reading, range), children);
  const ordered = node.ordered === true;
  return {
    kind: "list",
    place,
    captions: [],
    ordered,
    start,
    anew: [],
    outdented: false,
    children,
  };
}

function buildItem(node: ListItem, reading: Reading, range: Stretch, setting: BlockSetting): Item {
  const inner = { depth: setting.depth + 1, quotes: setting.quotes };
  const children = buildBlocks(node.children, reading, inner);
  const place = around(blockPlace(reading, range), children);
  return { kind: "item", place, captions: [], checked: node.checked ?? null, children };
}

function buildTable(node: TableNode, reading: Reading, range: Stretch, quotes: number): Block {
  const children = placed(node.children).map((row): Row => {
    const cells = placed(row.node.children).map((cell) =>
      buildCell(cell.node, reading, cell.range, quotes),
    );
    return { kind: "row", place: blockPlace(reading, row.range), captions: [], children: cells };
  });
  const columns = (node.align ?? []).map((align) => align ?? null);
  return { kind: "table", place: blockPlace(reading, range), captions: [], columns, children };
}

function buildDescriptionList(
  nodes: readonly Nodes[],
  reading: Reading,
  range: Stretch,
  setting: BlockSetting,
): Block {
  const children = buildTerms(nodes, reading, setting);
  const place = around(blockPlace(reading, range), children);
  return { kind: "description-list", place, captions: [], children };
}

function buildTerms(
  nodes: readonly Nodes[],
  reading: Reading,
  setting: BlockSetting,
): (Term | Description)[] {
  return placed(nodes).flatMap(({ node, range }): (Term | Description)[] => {
    if (!("children" in node)) return [];
    const place = blockPlace(reading, range);
    if (node.type === "defListTerm") {
      const inside = { quotes: setting.quotes, inTable: false };
      const phrasing: readonly PhrasingContent[] = node.children;
      // Spaces at the end of a term are no hard break.
      const own = phrasing.at(-1)?.type === "break" ? phrasing.slice(0, -1) : phrasing;
      return [{ kind: "term", place, ...buildProse(own, reading, range, inside) }];
    }
    const inner = { depth: setting.depth + 1, quotes: setting.quotes };
    const children = buildBlocks(node.children, reading, inner);
    const end = children.at(-1)?.place.end ?? place.end;
    return [{ kind: "description", place: { ...place, end }, captions: [], children }];
  });
}
