import type { Stretch } from "../model/page/stretch.ts";

/**
 * Returns a test for whether a stretch overlaps one of `stretches`, which ascend by start. The tested
 * stretches must ascend as well, so that all calls together are linear.
 */
export function overlapTest(stretches: readonly Stretch[]): (asked: Stretch) => boolean {
  let at = 0;
  return ({ start, end }) => {
    let stretch = stretches[at];
    while (stretch !== undefined && stretch.end <= start) stretch = stretches[++at];
    return stretch !== undefined && stretch.start < end;
  };
}
