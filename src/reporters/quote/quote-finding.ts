import { printable } from "../../messages/printable.ts";
import type { Finding } from "../../model/finding.ts";
import type { Place } from "../../model/page/place.ts";
import type { PairReport } from "../../model/report.ts";
import type { Marked } from "./mark-differences.ts";
import { markFinding } from "./mark-finding.ts";

/** The line of a page that a finding points at, safe to print. */
export interface Quote {
  readonly place: Place;
  /** The text of the line before the stretch. */
  readonly before: string;
  /** The part of the place on its first line; empty where something is missing. */
  readonly stretch: readonly Marked[];
  readonly after: string;
  /** Whether the line continues beyond `before` and `after`. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The number of further lines that the place covers. */
  readonly furtherLines: number;
}

/** The most characters quoted on each side of a stretch, and of the stretch itself, in UTF-16 code units. */
const REACH = 400;

/** Quotes the lines of both pages that a finding is about, with the differing words marked. */
export function quoteFinding(
  finding: Finding,
  pair: PairReport,
): { readonly source: Quote | null; readonly target: Quote | null } {
  const { source, target } = finding;
  const left = source === null ? null : excerpt(pair.source.text, source);
  const right = target === null ? null : excerpt(pair.target.text, target);
  const [sourceMarks, targetMarks] = markFinding(
    finding,
    left?.stretch ?? "",
    right?.stretch ?? "",
  );
  return {
    source: left === null ? null : toQuote(left, sourceMarks),
    target: right === null ? null : toQuote(right, targetMarks),
  };
}

interface Excerpt extends Omit<Quote, "stretch"> {
  readonly stretch: string;
}

function excerpt(text: string, place: Place): Excerpt {
  const from = place.start.offset;
  const lineStart = from - (place.start.column - 1);
  // A window of the line, which may be a megabyte long.
  const window = text.slice(from, from + 2 * REACH + 1);
  const ending = window.search(/[\r\n]/);
  const line = ending < 0 ? window : window.slice(0, ending);
  const length = Math.min(line.length, Math.max(0, place.end.offset - from));
  const stretch = line.slice(0, Math.min(length, REACH));
  // Nothing follows a truncated stretch, since the text would not be adjacent.
  const after = stretch.length < length ? "" : line.slice(stretch.length, stretch.length + REACH);
  return {
    place,
    before: text.slice(Math.max(lineStart, from - REACH, 0), from),
    stretch,
    after,
    cut: {
      before: from - REACH > lineStart,
      after: stretch.length + after.length < line.length,
    },
    furtherLines: furtherLinesOf(place),
  };
}

function furtherLinesOf({ start, end }: Place): number {
  const last = end.column === 1 ? end.line - 1 : end.line;
  return Math.max(0, last - start.line);
}

function toQuote(excerpt: Excerpt, stretch: readonly Marked[]): Quote {
  return {
    ...excerpt,
    before: legible(excerpt.before),
    stretch: stretch.map(({ text, differs }) => ({ text: legible(text), differs })),
    after: legible(excerpt.after),
  };
}

/** Tabs are replaced by two spaces, since columns are counted. */
function legible(text: string): string {
  return printable(text.replaceAll("\t", "  "));
}
