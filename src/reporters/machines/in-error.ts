import type { Place } from "../../model/place.ts";
import type { PairReport } from "../../model/report.ts";

/** Tells whether an error stands at a place of one page of a pair. Linear in the findings, then a search by halves. */
export function errorsOn(
  { findings }: PairReport,
  side: "source" | "target",
): (place: Place) => boolean {
  const stretches = findings
    .flatMap((finding) => (finding.severity === "error" ? (finding[side] ?? []) : []))
    .map(({ start, end }) => ({ start: start.offset, end: end.offset }))
    .sort((a, b) => a.start - b.start);
  const apart: { start: number; end: number }[] = [];
  for (const stretch of stretches) {
    const last = apart.at(-1);
    if (last !== undefined && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end);
    else apart.push({ ...stretch });
  }
  return ({ start, end }) => {
    let low = 0;
    let high = apart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((apart[middle]?.end ?? 0) > start.offset) high = middle;
      else low = middle + 1;
    }
    return (apart[low]?.start ?? Number.POSITIVE_INFINITY) < end.offset;
  };
}
