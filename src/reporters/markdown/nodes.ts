import type { BlockContent, Heading, List, PhrasingContent, Root, RootContent, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", rule: "-", fences: true })
  .freeze();

/**
 * Serializes nodes as Markdown, each block followed by a blank line, so that the results can be concatenated.
 */
export function write(children: RootContent[]): string {
  if (children.length === 0) return "";
  const root: Root = { type: "root", children };
  return `${writer.stringify(root).trimEnd()}\n\n`;
}

/** Plain text; markup in it is escaped. */
export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

/** Strong plain text. */
export function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

/** A heading with a depth from 1 to 6. */
export function heading(depth: Heading["depth"], children: PhrasingContent[]): RootContent {
  return { type: "heading", depth, children };
}

/** A paragraph. */
export function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: "paragraph", children };
}

/** A tight bullet list. */
export function list(items: BlockContent[][]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: "listItem", spread: false, children })),
  };
}

/** Lines as a code block, with a fence longer than any in the lines. */
export function codeBlock(lines: readonly string[]): BlockContent {
  return { type: "code", lang: "text", value: lines.join("\n") };
}

/** A table whose first row is the header. */
export function table(rows: PhrasingContent[][][]): Table {
  return {
    type: "table",
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children })),
    })),
  };
}
