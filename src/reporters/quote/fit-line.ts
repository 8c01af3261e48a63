import type { Marked } from "./mark-differences.ts";
import type { Quote } from "./quote-finding.ts";
import { beginningOf, endOf, widthOf } from "./width-of.ts";

/** A quoted line truncated to a width around its stretch. */
export interface FittedLine {
  readonly before: string;
  readonly stretch: readonly Marked[];
  readonly after: string;
}

const ELLIPSIS = "…";
/** The share of the room reserved for the text before a stretch if a line is too long. */
const SHARE_BEFORE = 0.4;

/** Truncates a quoted line to `width` columns around its stretch, with ellipses at the ends cut off. */
export function fitLine(quote: Quote, width: number): FittedLine {
  const stretch = fitStretch(quote.stretch, width);
  const room = Math.max(0, width - sum(stretch.map(({ text }) => widthOf(text))));
  const beforeWidth = widthOf(quote.before) + (quote.cut.before ? 1 : 0);
  const afterWidth = widthOf(quote.after) + (quote.cut.after ? 1 : 0);
  const fairShare = Math.floor(room * SHARE_BEFORE);
  const roomBefore = Math.max(fairShare, room - afterWidth);
  const before = cutStart(quote.before, Math.min(beforeWidth, roomBefore), quote.cut.before);
  const after = cutEnd(quote.after, room - widthOf(before), quote.cut.after);
  return { before, stretch, after };
}

/** Wraps a text at spaces to lines of `width` columns; a longer word is alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Truncates a text at its end to `width` columns. */
export function cutEnd(text: string, width: number, alreadyCut = false): string {
  if (!alreadyCut && widthOf(text) <= width) return text;
  if (width < 1) return "";
  return beginningOf(text, width - 1) + ELLIPSIS;
}

function cutStart(text: string, width: number, alreadyCut: boolean): string {
  if (!alreadyCut && widthOf(text) <= width) return text;
  if (width < 1) return "";
  return ELLIPSIS + endOf(text, width - 1);
}

function fitStretch(stretch: readonly Marked[], width: number): Marked[] {
  const fitted: Marked[] = [];
  let room = width;
  for (const { text, differs } of stretch) {
    const cut = cutEnd(text, room);
    if (cut !== "") fitted.push({ text: cut, differs });
    room -= widthOf(cut);
    if (cut !== text) break;
  }
  return fitted;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
