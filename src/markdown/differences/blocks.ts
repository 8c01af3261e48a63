import type {
  Code,
  Definition,
  FootnoteDefinition,
  Html,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Table,
} from "mdast";
import type { Math as MathBlock } from "mdast-util-math";
import { sourceOf, startOf } from "./source-of.ts";

/** A paragraph that begins like an item, stands right under another or has the second line of a table in it is one only to satteri. */
export function isAlikeParagraph(
  paragraph: Paragraph,
  before: Nodes | undefined,
  text: string,
): boolean {
  const source = sourceOf(paragraph, text);
  if (/^(?:\d{1,9}[.)]|[-+*])(?:\s|$)/.test(source) || UNDER_HEAD.test(source)) return false;
  return before?.type !== "paragraph" || hasBlankLine(before, paragraph, text);
}

/** The line below the head of a table, not as the first: nothing but dashes, colons and bars. */
const UNDER_HEAD = /[\r\n][ \t>]*[|:-][ \t|:-]*(?:[\r\n]|$)/;

/** In containers remark lets a hard break reach into the next line's indentation, and loses count where lines are indented in two ways. */
export function hasDeepBreak(paragraph: Paragraph, text: string): boolean {
  const margin = (paragraph.position?.start.column ?? 0) - 1;
  const lines = sourceOf(paragraph, text).split(/\r\n?|\n/);
  // The first begins after its margin.
  const isAligned = (index: number) =>
    index === 0 || /^[\s>]*/.exec(lines[index] ?? "")?.[0].length === margin;
  return lines.some(
    (_, index) =>
      /(?: {2}|\\)$/.test(lines[index - 1] ?? "") && !(isAligned(index) && isAligned(index - 1)),
  );
}

/** Satteri may part indented code after a list, and remark takes a line of spaces into it. */
export function isAlikeIndented(code: Code, before: Nodes | undefined, text: string): boolean {
  if (!isIndented(code, text)) return true;
  if (before?.type === "code" && isIndented(before, text)) return false;
  const end = code.position?.end.offset ?? text.length;
  return !/^\s{0,99}?\n[ \t]{4,}(?:\r?\n|$)/.test(text.slice(end, end + MOST_BLANKS));
}

/** Longer lines of spaces are nobody's. */
const MOST_BLANKS = 200;

function isIndented(code: Code, text: string): boolean {
  return !/^(?:```|~~~)/.test(sourceOf(code, text));
}

/** Other spaces than those of ASCII are part of an info string or not. */
export function isPlainFence(code: Code, text: string): boolean {
  return !/^[^\n]*(?=[^ \t\r\n])\s/.test(sourceOf(code, text));
}

/** Whether a fence has an end of its own: where its container cuts it off, its place may be another. */
export function endsInItsContainer(block: Code | MathBlock, text: string): boolean {
  const source = sourceOf(block, text);
  const lastLine = source.lastIndexOf("\n");
  return (
    !/^[`~$]/.test(source) ||
    (lastLine >= 0 && /(?:`{3}|~{3}|\${2})$/.test(source.slice(lastLine).trimEnd()))
  );
}

/** Html that its container cuts off ends otherwise; right under something else it may belong to that. */
export function isAlikeHtml(
  html: Html,
  parent: Parents | null,
  before: Nodes | undefined,
  text: string,
): boolean {
  switch (parent?.type) {
    case "root":
      // What stands before may still be open for it.
      if (before === undefined) return true;
      if (before.type !== "footnoteDefinition" && !lastLineOf(before, text).includes("]:"))
        return true;
      break;
    case "listItem":
    case "blockquote":
    case "footnoteDefinition":
      if (/\n[ \t]*$/.test(sourceOf(html, text))) return false;
      break;
    default:
      return true;
  }
  return before === undefined || hasBlankLine(before, html, text);
}

/** In remark a line of html or MDX ends a table, and an indented line under a definition begins none. */
export function isAlikeTable(table: Table, before: Nodes | undefined, text: string): boolean {
  if (before?.type === "definition") return false;
  // Right under the text of an item or a quote, remark takes a table into it.
  const isHolder = before?.type === "list" || before?.type === "blockquote";
  if (isHolder && !hasBlankLine(before, table, text)) return false;
  const [head] = table.children;
  if (head !== undefined && /^[\s|:-]+$/.test(sourceOf(head, text))) return false;
  return table.children.every(
    (row, index) => index === 0 || !/^(?:[<{]|import\b|export\b)/.test(sourceOf(row, text)),
  );
}

/** In remark a line of dashes under what may be a definition makes a table of both. */
export function areDefinitionsAlike(definition: Definition, text: string): boolean {
  if (definition.identifier.startsWith("^")) return false;
  return !/^[ \t]*\r?\n[ \t>]*[|:-]/.test(text.slice(definition.position?.end.offset));
}

/** An indented footnote, or one right behind the mark of another, may stand in the one before; one that begins with a block is read otherwise. */
export function isAlikeFootnote(footnote: FootnoteDefinition, text: string): boolean {
  const first = footnote.children[0]?.type;
  return (
    !/[^\r\n]/.test(text[startOf(footnote) - 1] ?? "") &&
    (first === undefined || first === "paragraph")
  );
}

/** Where a task begins with anything but text, remark lets its paragraph begin at the box; that is put right. */
export function settleTask({ checked, children: [first] }: ListItem, text: string): boolean {
  if (typeof checked !== "boolean") return true;
  if (first?.type !== "paragraph" || first.position === undefined) return false;
  const { start, end } = first.position;
  const box = text.lastIndexOf("]", startOf(first)) - 2;
  if (!/^.{3}[ \t](?![ \t]*[\r\n])/.test(text.slice(box, startOf(first) + 1))) return false;
  if (first.children[0]?.type === "text") return true;
  const column = start.column - (startOf(first) - box);
  first.position = { start: { line: start.line, column, offset: box }, end };
  return true;
}

function lastLineOf(node: Nodes, text: string): string {
  const source = sourceOf(node, text);
  return source.slice(source.lastIndexOf("\n") + 1);
}

function hasBlankLine(before: Nodes, after: Nodes, text: string): boolean {
  return /\n[^\n]*\n/.test(text.slice(before.position?.end.offset, startOf(after)));
}
