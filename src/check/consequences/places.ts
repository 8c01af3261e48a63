import type { Finding } from "../../model/finding.ts";
import { isWithin, type Place } from "../../model/page/place.ts";

/** The most lines between consecutive blocks: one or two blank ones. */
export const GAP = 3;

/** Whether one place directly follows another, as attributes do: `![icon](icon.png){: width="80"}`. */
export function touches(before: Place | null, after: Place | null): boolean {
  return before !== null && before.end.offset === after?.start.offset;
}

/** Whether two findings start on the same line of the translation. */
export function isOnLineOf(finding: Finding, cause: Finding): boolean {
  return linesApart(finding.target, cause.target) === 0;
}

/** The number of lines between the starts of two places. */
export function linesApart(a: Place | null, b: Place | null): number {
  return a === null || b === null ? Infinity : Math.abs(a.start.line - b.start.line);
}

/** The number of lines from the end of one place to the start of a later one. */
export function linesBetween(before: Place | null, after: Place | null): number {
  return before === null || after === null ? Infinity : after.start.line - before.end.line;
}

/** The start of one place, as an offset from the start of another. */
export function startIn(outer: Place | null, inner: Place | null): number {
  return (inner?.start.offset ?? 0) - (outer?.start.offset ?? 0);
}

/** The length of a place in characters; 0 for none. */
export function lengthOf(place: Place | null): number {
  return place === null ? 0 : place.end.offset - place.start.offset;
}

/** Whether one place ends before another begins. */
export function isBefore(before: Place | null, after: Place | null): boolean {
  return before !== null && after !== null && before.end.offset <= after.start.offset;
}

/** Whether one place directly follows another, with at most one character between them. */
export function isRightBehind(after: Place | null, before: Place | null): boolean {
  if (after === null || before === null) return false;
  const gap = after.start.offset - before.end.offset;
  return gap === 0 || gap === 1;
}

/** Whether one place is within another. */
export function holds(outer: Place | null, inner: Place | null): boolean {
  return outer !== null && inner !== null && isWithin(inner, outer);
}

/** Whether a finding is within the cause's source block or on the same line of the target. */
export function isBeside(finding: Finding, cause: Finding): boolean {
  const line = cause.target?.start.line;
  return (
    holds(cause.source, finding.source) ||
    (line !== undefined && finding.target?.start.line === line)
  );
}
