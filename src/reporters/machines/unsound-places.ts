import type { Side } from "../../model/both.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Place } from "../../model/page/place.ts";
import type { PairReport } from "../../model/report.ts";

/** Findings of this rule, at any severity, mean that a text is not translated. */
const NO_TRANSLATION = "untranslated";

/**
 * Creates a test whether a place on one page of a pair has an error or an untranslated text. Linear in the
 * findings, then a binary search per place.
 */
export function unsoundPlaces({ findings }: PairReport, side: Side): (place: Place) => boolean {
  const stretches = findings
    .filter(({ severity, rule }) => severity === "error" || rule === NO_TRANSLATION)
    .flatMap((finding) => finding[side] ?? [])
    .map(({ start, end }) => ({ start: start.offset, end: end.offset }))
    .sort((a, b) => a.start - b.start);
  const apart: { start: number; end: number }[] = [];
  for (const stretch of stretches) {
    const last = apart.at(-1);
    if (last !== undefined && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end);
    else apart.push({ ...stretch });
  }
  return ({ start, end }) => {
    const next = apart[firstFrom(apart, start.offset + 1, (stretch) => stretch.end)];
    return next !== undefined && next.start < end.offset;
  };
}
