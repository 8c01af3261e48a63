import { findFenceLines } from "../markdown/dialects/lines/fence-lines.ts";
import { tally } from "../model/lookup/count-one.ts";
import type { Stretch } from "../model/page/stretch.ts";

/** A line of a page, without its ending. */
export interface PageLine extends Stretch {
  /** 0-based line number. */
  readonly at: number;
  /** The line verbatim. */
  readonly text: string;
  /** The line without surrounding white space. */
  readonly content: string;
  /** The column of its content; a tab extends to the next multiple of four. */
  readonly indent: number;
  /** Whether the line belongs to a code block or the front matter, fences included. */
  readonly isCode: boolean;
}

/** A page as lines, for finding broken marks and lost fences. */
export interface LinedPage {
  readonly text: string;
  readonly lines: readonly PageLine[];
  /** The lines outside code. */
  readonly open: readonly PageLine[];
}

/** Splits a page into lines; a byte order mark is not part of the first. Linear. */
export function readLines(text: string): LinedPage {
  const roles = new Map(findFenceLines(text).lines.map(({ start, role }) => [start, role]));
  const lines: PageLine[] = [];
  let isInFence = false;
  let isInHead = /^\uFEFF?---[ \t]*\r?\n/.test(text);
  for (const { 0: all, 1: line = "", index } of text.matchAll(LINE)) {
    if (all === "" && index > 0 && index === text.length) break;
    const role = roles.get(index);
    if (role === "opens") isInFence = true;
    const content = line.trim();
    lines.push({
      at: lines.length,
      start: index,
      end: index + line.length,
      text: line,
      content,
      indent: indentOf(line),
      isCode: isInFence || isInHead,
    });
    if (role === "closes") isInFence = false;
    if (lines.length > 1 && content === "---") isInHead = false;
  }
  return { text, lines, open: lines.filter(({ isCode }) => !isCode) };
}

const LINE = /(?!^\uFEFF)([^\r\n]*)(?:\r\n|\r|\n|$)/g;

function indentOf(line: string): number {
  let column = 0;
  for (const sign of line) {
    if (sign === "\t") column += 4 - (column % 4);
    else if (sign === " ") column++;
    else break;
  }
  return column;
}

/** The offset at which the content of a line begins. */
export function startOfContent({ end, text }: PageLine): number {
  return end - text.trimStart().length;
}

/** The most lines above a line that are searched for its container. */
export const FARTHEST = 400;

/** The nearest preceding line with less indentation, which may contain the given one. */
export function lineOutside({ at, indent }: PageLine, { lines }: LinedPage): PageLine | undefined {
  for (let above = at - 1; above >= Math.max(0, at - FARTHEST); above--) {
    const line = lines[above];
    if (line !== undefined && line.content !== "" && line.indent < indent) return line;
  }
  return undefined;
}

/** Counts lines by key; lines with a null key are left out. */
export function tallyOf(
  lines: readonly PageLine[],
  keyOf: (line: PageLine) => string | null,
): ReadonlyMap<string, number> {
  return tally(lines.flatMap((line) => keyOf(line) ?? []));
}
