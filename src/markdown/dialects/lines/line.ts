import { endOfLine, startOfNextLine } from "../../source.ts";

/** One line of a text, taken apart at the marks of the quotes and list items that it opens or goes on in. */
export interface Line {
  readonly start: number;
  /** Of its own text: after spaces, quote marks and list markers. */
  readonly content: number;
  /** Without its line ending. */
  readonly end: number;
  readonly next: number;
  readonly quotes: number;
  /** Quote marks and list markers. */
  readonly containers: number;
}

const LIST_MARKER = /[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])/y;

/**
 * Takes the line at an index apart.
 *
 * @param limit containers beyond this are left in the line's own text
 */
export function lineAt(text: string, start: number, limit: number): Line {
  let at = start;
  let quotes = 0;
  let markers = 0;
  while (quotes + markers <= limit) {
    const character = text[at];
    if (character === " " || character === "\t") at++;
    else if (character === ">") {
      quotes++;
      at++;
    } else {
      LIST_MARKER.lastIndex = at;
      const marker = LIST_MARKER.exec(text)?.[0];
      if (marker === undefined) break;
      markers++;
      at += marker.length;
    }
  }
  const end = endOfLine(text, at);
  const next = startOfNextLine(text, end);
  return { start, content: at, end, next, quotes, containers: quotes + markers };
}

/** The column, from 0, of an index of a line; a tab reaches to the next multiple of four. */
export function columnOf(text: string, lineStart: number, index: number): number {
  let column = 0;
  for (let at = lineStart; at < index; at++) column += text[at] === "\t" ? 4 - (column % 4) : 1;
  return column;
}

/**
 * The index at which a line's text starts once `columns` of spaces are taken away, after `quotes` quote
 * marks.
 *
 * @returns the end of a line of nothing but spaces; null where the line is indented less
 */
export function afterIndentation(
  text: string,
  lineStart: number,
  columns: number,
  quotes: number,
): number | null {
  let at = lineStart;
  let column = 0;
  let left = quotes;
  while (at < text.length) {
    const character = text[at];
    if (character === "\n" || character === "\r") return at;
    if (character === ">" && left > 0) left--;
    else if (column >= columns) return at;
    else if (character !== " " && character !== "\t") return null;
    column += character === "\t" ? 4 - (column % 4) : 1;
    at++;
  }
  return at;
}
