import type { Stretch } from "../page/stretch.ts";
import { firstIndex } from "./search-sorted.ts";

/**
 * Returns a test for whether a stretch is inside one of `stretches`, which may be unsorted. O(log n) a call.
 */
export function coverTest(stretches: readonly Stretch[]): (asked: Stretch) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  /** The furthest end of the stretches up to each index. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const behind = firstIndex(sorted.length, (at) => (sorted[at]?.start ?? 0) > start);
    return behind > 0 && end <= (reach[behind - 1] ?? 0);
  };
}
