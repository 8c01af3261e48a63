import type { Finding } from "../../model/finding.ts";
import { isWithin, type Place } from "../../model/page/place.ts";

/** Lines between blocks in a row, a blank one or two. */
export const GAP = 3;

/** Attributes that stand straight after what they are of: `![icon](icon.png){: width="80"}`. */
export function touches(before: Place | null, after: Place | null): boolean {
  return before !== null && before.end.offset === after?.start.offset;
}

/** Whether two findings stand on one line of the translation. */
export function isOnLineOf(finding: Finding, cause: Finding): boolean {
  return linesApart(finding.target, cause.target) === 0;
}

/** Lines from the beginning of one place to that of another. */
export function linesApart(a: Place | null, b: Place | null): number {
  return a === null || b === null ? Infinity : Math.abs(a.start.line - b.start.line);
}

/** Lines from the end of one place to the beginning of one after it. */
export function linesBetween(before: Place | null, after: Place | null): number {
  return before === null || after === null ? Infinity : after.start.line - before.end.line;
}

/** Where one place begins in another, as an offset of that. */
export function startIn(outer: Place | null, inner: Place | null): number {
  return (inner?.start.offset ?? 0) - (outer?.start.offset ?? 0);
}

/** How many characters a place holds. */
export function lengthOf(place: Place | null): number {
  return place === null ? 0 : place.end.offset - place.start.offset;
}

/** Whether one place ends before another begins. */
export function isBefore(before: Place | null, after: Place | null): boolean {
  return before !== null && after !== null && before.end.offset <= after.start.offset;
}

/** Straight after, or with one sign between. */
export function isRightBehind(after: Place | null, before: Place | null): boolean {
  if (after === null || before === null) return false;
  const gap = after.start.offset - before.end.offset;
  return gap === 0 || gap === 1;
}

/** Whether one place lies within another. */
export function holds(outer: Place | null, inner: Place | null): boolean {
  return outer !== null && inner !== null && isWithin(inner, outer);
}

/** Of the same block of the source, or on the same line of the target. */
export function isBeside(finding: Finding, cause: Finding): boolean {
  const line = cause.target?.start.line;
  return (
    holds(cause.source, finding.source) ||
    (line !== undefined && finding.target?.start.line === line)
  );
}
