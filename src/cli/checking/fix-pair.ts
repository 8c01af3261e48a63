import { applyFixes } from "../../model/fix.ts";
import type { ReadPair, Verdict } from "./check-job.ts";

/** What became of a pair once all was fixed that could be. */
export interface FixedPair {
  readonly pair: ReadPair;
  readonly verdict: Verdict;
  /** How many fixes were made. */
  readonly count: number;
}

/** One fix can make room for another that touched it; what then goes on being found is not fixed by its fix. */
const MOST_ROUNDS = 10;

/** Makes the fixes that a pair's findings offer and checks again, until none is left. Writes nothing. */
export async function fixPair(
  pair: ReadPair,
  first: Verdict,
  check: (pair: ReadPair) => Promise<Verdict>,
): Promise<FixedPair> {
  let fixed = pair;
  let verdict = first;
  let count = 0;
  for (let round = 0; ; round++) {
    if (verdict.verdict === "crashed" || round === MOST_ROUNDS) {
      return { pair: fixed, verdict, count };
    }
    const next = applyFixes(fixed.target.text, verdict.result.findings);
    if (next.count === 0) return { pair: fixed, verdict, count };
    fixed = { ...fixed, target: { ...fixed.target, text: next.text } };
    count += next.count;
    verdict = await check(fixed);
  }
}
