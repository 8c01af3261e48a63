import type { CodeDifference } from "../../model/code/compare-code.ts";
import { slotsOf, withoutSlots } from "../../model/code/readers/invariant-string.ts";

/** The placeholders of a source line that the translation lacks, and those that it has instead. */
export interface TurnedSlots {
  readonly expected: string;
  readonly actual: string;
}

/** The changed placeholders of two lines that otherwise agree up to translation. Null if more differs. */
export function turnedSlots({ expected, actual }: CodeDifference): TurnedSlots | null {
  if (expected === undefined || actual === undefined) return null;
  if (withoutSlots(expected.bare) !== withoutSlots(actual.bare)) return null;
  const [ours, theirs] = [new Set(slotsOf(expected.bare)), new Set(slotsOf(actual.bare))];
  const lost = [...ours].filter((slot) => !theirs.has(slot));
  const gained = [...theirs].filter((slot) => !ours.has(slot));
  if (lost.length === 0 || lost.length !== gained.length) return null;
  return { expected: lost.join(" "), actual: gained.join(" ") };
}
