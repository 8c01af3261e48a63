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

/**
 * Satteri and remark differ on paragraphs that begin like an item, directly follow another paragraph, or
 * contain a table delimiter row.
 */
export function isAlikeParagraph(
  paragraph: Paragraph,
  before: Nodes | undefined,
  text: string,
): boolean {
  const source = sourceOf(paragraph, text);
  if (/^(?:\d{1,9}[.)]|[-+*])(?:\s|$)/.test(source) || UNDER_HEAD.test(source)) return false;
  return before?.type !== "paragraph" || hasBlankLine(before, paragraph, text);
}

/** Matches a table delimiter row after the first line: only dashes, colons and pipes. */
const UNDER_HEAD = /[\r\n][ \t>]*[|:-][ \t|:-]*(?:[\r\n]|$)/;

/**
 * Whether a paragraph in a container has a hard break where remark includes the next line's indentation, or
 * loses count if lines are indented differently.
 */
export function hasDeepBreak(paragraph: Paragraph, text: string): boolean {
  const margin = (paragraph.position?.start.column ?? 0) - 1;
  const lines = sourceOf(paragraph, text).split(/\r\n?|\n/);
  // The first line begins after its margin.
  const isAligned = (index: number) =>
    index === 0 || /^[\s>]*/.exec(lines[index] ?? "")?.[0].length === margin;
  return lines.some(
    (_, index) =>
      /(?: {2}|\\)$/.test(lines[index - 1] ?? "") && !(isAligned(index) && isAligned(index - 1)),
  );
}

/** Whether both read indented code alike: satteri may split it, and remark may include a line of spaces. */
export function isAlikeIndented(code: Code, before: Nodes | undefined, text: string): boolean {
  if (!isIndented(code, text)) return true;
  if (before?.type === "code" && isIndented(before, text)) return false;
  const end = code.position?.end.offset ?? text.length;
  return !/^\s{0,99}?\n[ \t]{4,}(?:\r?\n|$)/.test(text.slice(end, end + MOST_BLANKS));
}

/** Longer lines of spaces do not occur in practice. */
const MOST_BLANKS = 200;

function isIndented(code: Code, text: string): boolean {
  return !/^(?:```|~~~)/.test(sourceOf(code, text));
}

/** Whether the info string has ASCII spaces only: the two differ on other white space. */
export function isPlainFence(code: Code, text: string): boolean {
  return !/^[^\n]*(?=[^ \t\r\n])\s/.test(sourceOf(code, text));
}

/** Whether a fence has a closing line: if its container ends first, the two may place its end differently. */
export function endsInItsContainer(block: Code | MathBlock, text: string): boolean {
  const source = sourceOf(block, text);
  const lastLine = source.lastIndexOf("\n");
  return (
    !/^[`~$]/.test(source) ||
    (lastLine >= 0 && /(?:`{3}|~{3}|\${2})$/.test(source.slice(lastLine).trimEnd()))
  );
}

/** Whether both read HTML alike: not if its container ends it, or if it directly follows another block. */
export function isAlikeHtml(
  html: Html,
  parent: Parents | null,
  before: Nodes | undefined,
  text: string,
): boolean {
  switch (parent?.type) {
    case "root":
      // A preceding block may still be open.
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

/**
 * Whether both read a table alike: in remark a line of HTML or MDX ends a table, and an indented line below a
 * definition begins none.
 */
export function isAlikeTable(table: Table, before: Nodes | undefined, text: string): boolean {
  if (before?.type === "definition") return false;
  // Remark includes a table that directly follows an item or quote in it.
  const isHolder = before?.type === "list" || before?.type === "blockquote";
  if (isHolder && !hasBlankLine(before, table, text)) return false;
  const [head] = table.children;
  if (head !== undefined && /^[\s|:-]+$/.test(sourceOf(head, text))) return false;
  return table.children.every(
    (row, index) => index === 0 || !/^(?:[<{]|import\b|export\b)/.test(sourceOf(row, text)),
  );
}

/** In remark, a line of dashes directly below a possible definition makes both a table. */
export function areDefinitionsAlike(definition: Definition, text: string): boolean {
  if (definition.identifier.startsWith("^")) return false;
  return !/^[ \t]*\r?\n[ \t>]*[|:-]/.test(text.slice(definition.position?.end.offset));
}

/**
 * An indented footnote, or one directly after the mark of another, may belong to the previous one; one that
 * begins with a block is read differently.
 */
export function isAlikeFootnote(footnote: FootnoteDefinition, text: string): boolean {
  const first = footnote.children[0]?.type;
  return (
    !/[^\r\n]/.test(text[startOf(footnote) - 1] ?? "") &&
    (first === undefined || first === "paragraph")
  );
}

/**
 * If a task begins with anything but text, remark starts its paragraph at the box; adjusts satteri's tree
 * accordingly. Returns false if that is not possible.
 */
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
