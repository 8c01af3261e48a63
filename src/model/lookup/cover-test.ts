import type { Stretch } from "../page/stretch.ts";
import { firstIndex } from "./search-sorted.ts";

/** Tells whether a stretch lies in one of `stretches`, in any order and as often as it is asked: O(log n) each. */
export function coverTest(stretches: readonly Stretch[]): (asked: Stretch) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  /** How far those up to each reach. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const behind = firstIndex(sorted.length, (at) => (sorted[at]?.start ?? 0) > start);
    return behind > 0 && end <= (reach[behind - 1] ?? 0);
  };
}
