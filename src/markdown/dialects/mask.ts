import type { Mark } from "../mark.ts";
import type { PageReading } from "../reading.ts";
import type { Source } from "../source.ts";

/**
 * How a mark is presented to the engine: as a word, as an empty HTML block (in MDX an empty expression) on
 * its first line with blank lines after it, or as spaces.
 */
export type Disguise = "word" | "block" | "blank";

/** A mark and its disguise. */
export interface Masked {
  readonly mark: Mark;
  readonly disguise: Disguise;
}

/** The input of a scanner for the constructs of a dialect. */
export interface Scan {
  readonly page: PageReading;
  readonly source: Source;
  /** The source's text as masked by earlier scans, with the same indexes. */
  readonly text: string;
  readonly mdx: boolean;
  readonly depth: number;
}

/**
 * An empty HTML block takes three characters; a mark of two, such as `::`, is disguised as an empty heading.
 */
const SENTINEL = { html: "<?>", short: "# ", mdx: "{}" };

/**
 * Replaces marks in a text by their disguises, and keeps every line ending in place.
 *
 * @param masked ascending and not overlapping
 */
export function disguise(
  text: string,
  masked: readonly Masked[],
  mask: string,
  mdx: boolean,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const { mark, disguise: how } of masked) {
    parts.push(text.slice(at, mark.start));
    const covered = text.slice(mark.start, mark.end);
    if (how === "word") parts.push(covered.replace(/[^\r\n]/g, mask));
    else if (how === "blank") parts.push(covered.replace(/[^\r\n]/g, " "));
    else {
      const html = covered.length < SENTINEL.html.length ? SENTINEL.short : SENTINEL.html;
      const sentinel = mdx ? SENTINEL.mdx : html;
      parts.push(sentinel, covered.slice(sentinel.length).replace(/[^\r\n]/g, " "));
    }
    at = mark.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Whether a stretch has its lines to itself, apart from spaces, quote marks and list markers before it. */
export function hasLinesToItself(text: string, start: number, end: number): boolean {
  return startsLine(text, start) && endsLine(text, end);
}

/** Whether an index is preceded on its line only by spaces, quote marks and list markers. */
export function startsLine(text: string, index: number): boolean {
  let at = index;
  while (at > 0 && /[ \t>*+\-.)\d]/.test(text[at - 1] ?? "")) at--;
  const isLineStart = at === 0 || text[at - 1] === "\n" || text[at - 1] === "\r";
  return isLineStart && /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*$/.test(text.slice(at, index));
}

/** Whether an index is followed on its line only by spaces. */
export function endsLine(text: string, index: number): boolean {
  let at = index;
  while (text[at] === " " || text[at] === "\t") at++;
  return at >= text.length || text[at] === "\n" || text[at] === "\r";
}
