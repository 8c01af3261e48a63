import type { Fact } from "../model/fact.ts";
import { type Balance, type FactComparison, keysOfPair } from "./balance-facts.ts";

/** Finds facts whose two parts appear on the other side in reverse order: `4–6` and `6–4`. */
export function reversedIn(
  { source, target }: Balance,
  comparison: FactComparison,
): (fact: Fact) => boolean {
  const { agree, keys } = comparison;
  const byEnds = new Map<string, Ends>();
  for (const ends of target.flatMap(endsOf)) {
    for (const key of keysOfPair(ends.to, ends.from, keys)) byEnds.set(key, ends);
  }
  const reversed = new Set<Fact>();
  for (const ends of source.flatMap(endsOf)) {
    const other = keysOfPair(ends.from, ends.to, keys)
      .map((key) => byEnds.get(key))
      .find(
        (each) =>
          each !== undefined &&
          each.whole.kind === ends.whole.kind &&
          !isScore(ends) &&
          agree(ends.from, each.to) &&
          agree(ends.to, each.from),
      );
    if (other !== undefined) reversed.add(ends.whole).add(other.whole);
  }
  return (fact) => reversed.has(fact);
}

/** A fact with exactly two parts. */
interface Ends {
  readonly whole: Fact;
  readonly from: Fact;
  readonly to: Fact;
}

/** Whether a fact is a score, `2–0`, larger number first: languages differ in which one they put first. */
function isScore({ whole, from, to }: Ends): boolean {
  const isWritten = /^\d\s?[-–—:]\s?\d$/.test(whole.surface);
  return isWritten && whole.unit === null && Number(from.readings[0]) > Number(to.readings[0]);
}

function endsOf(whole: Fact): readonly Ends[] {
  const [from, to, ...more] = whole.parts;
  return from === undefined || to === undefined || more.length > 0 ? [] : [{ whole, from, to }];
}
