import { endOfLine, startOfNextLine } from "../../source.ts";

/** A line of a text, with the quote and list markers at its start split off. */
export interface Line {
  readonly start: number;
  /** The start of its content, after spaces, quote marks and list markers. */
  readonly content: number;
  /** The end of the line, without its line ending. */
  readonly end: number;
  readonly next: number;
  readonly quotes: number;
  /** The number of quote marks and list markers. */
  readonly containers: number;
}

const LIST_MARKER = /[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])/y;

/**
 * Parses the line at an index.
 *
 * @param limit the most containers split off; further markers remain in the content
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

/** The 0-based column of an index in a line; a tab extends to the next multiple of four. */
export function columnOf(text: string, lineStart: number, index: number): number {
  let column = 0;
  for (let at = lineStart; at < index; at++) column += text[at] === "\t" ? 4 - (column % 4) : 1;
  return column;
}

/**
 * The index in a line after `columns` of indentation and `quotes` quote marks.
 *
 * @returns the end of a line with white space only; null if the line has less indentation
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
