import type { Fact } from "../../model/fact.ts";
import { isWithin } from "../../model/place.ts";
import type { Prose } from "../../model/prose.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/**
 * Whether code that its text also has marked elsewhere stands there once as mere words: the translation writes it so more
 * often than the source does.
 */
export function isUnmarkedAgain({ surface, place }: Fact, { alignment }: RuleContext): boolean {
  const pair = alignedProse(alignment).find(({ sourcePlace }) => isWithin(place, sourcePlace));
  if (pair === undefined) return false;
  return countIn(pair.target, surface) > countIn(pair.source, surface);
}

/** How often a text says something as a word of its own. */
function countIn(proses: readonly Prose[], word: string): number {
  let count = 0;
  for (const text of proses.map(runningText)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) count++;
    }
  }
  return count;
}

const LETTER = /[\p{L}\p{M}\p{N}_]/u;
