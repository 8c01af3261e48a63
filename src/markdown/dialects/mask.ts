import type { Mark } from "../mark.ts";
import type { PageReading } from "../reading.ts";
import type { Source } from "../source.ts";

/**
 * How a mark is written to the engine: as a word, as an empty html block (in MDX an empty expression) on its
 * first line with blank lines after it, or as spaces.
 */
export type Disguise = "word" | "block" | "blank";

/** A mark and its disguise. */
export interface Masked {
  readonly mark: Mark;
  readonly disguise: Disguise;
}

/** What a scan for a dialect's constructs is given. */
export interface Scan {
  readonly page: PageReading;
  readonly source: Source;
  /** The source's text as masked by earlier scans; indexes are the source's. */
  readonly text: string;
  readonly mdx: boolean;
  readonly depth: number;
}

/** An empty html block takes three characters; what has two, as `::`, is written as an empty heading. */
const SENTINEL = { html: "<?>", short: "# ", mdx: "{}" };

/**
 * Writes marks over a text, each in its disguise, and keeps every line ending where it is.
 *
 * @param masked ascending and apart
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

/** Whether a stretch has its lines to itself, but for spaces, quote marks and a list marker before it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return startsLine(text, start) && endsLine(text, end);
}

/** Whether only spaces, quote marks and list markers stand before an index on its line. */
export function startsLine(text: string, index: number): boolean {
  let at = index;
  while (at > 0 && /[ \t>*+\-.)\d]/.test(text[at - 1] ?? "")) at--;
  const isLineStart = at === 0 || text[at - 1] === "\n" || text[at - 1] === "\r";
  return isLineStart && /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*$/.test(text.slice(at, index));
}

/** Whether only spaces stand after an index on its line. */
export function endsLine(text: string, index: number): boolean {
  let at = index;
  while (text[at] === " " || text[at] === "\t") at++;
  return at >= text.length || text[at] === "\n" || text[at] === "\r";
}
