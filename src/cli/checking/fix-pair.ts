import { applyFixes } from "../../model/fix.ts";
import { indexLines } from "../../model/page/place.ts";
import type { ReadPair, Verdict } from "./check-job.ts";

/** What became of a pair once all was fixed that could be. */
export interface FixedPair {
  readonly pair: ReadPair;
  readonly verdict: Verdict;
  /** The fixes that were made, in their order. */
  readonly fixes: readonly MadeFix[];
}

/** A fix that was made, and where the text stood at that time: line and column from 1. */
export interface MadeFix {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
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
  const fixes: MadeFix[] = [];
  for (let round = 0; ; round++) {
    if (verdict.verdict === "crashed" || round === MOST_ROUNDS) {
      return { pair: fixed, verdict, fixes };
    }
    const { path, text } = fixed.target;
    const next = applyFixes(text, verdict.result.findings);
    if (next.made.length === 0) return { pair: fixed, verdict, fixes };
    const lines = indexLines(path, text);
    for (const { start, end, text: after } of next.made) {
      const { line, column } = lines.placeOf(start, end).start;
      fixes.push({ path, line, column, before: text.slice(start, end), after });
    }
    fixed = { ...fixed, target: { ...fixed.target, text: next.text } };
    verdict = await check(fixed);
  }
}
