import { applyFixes } from "../../model/fix.ts";
import { indexLines } from "../../model/page/place.ts";
import type { ReadPair, Verdict } from "./check-job.ts";

/** A pair after all possible fixes. */
export interface FixedPair {
  readonly pair: ReadPair;
  readonly verdict: Verdict;
  /** The fixes made, in order. */
  readonly fixes: readonly MadeFix[];
}

/** A fix that was made, with the 1-based line and column of the text at that time. */
export interface MadeFix {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The most rounds: a fix can make room for another that overlapped it. Beyond this, findings are not resolved
 * by their fixes.
 */
const MOST_ROUNDS = 10;

/** Applies the fixes of a pair's findings and checks it again until no fix is left. Writes nothing. */
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
