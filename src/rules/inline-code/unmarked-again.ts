import type { Fact } from "../../model/fact.ts";
import { isWithin } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { countWord } from "../../model/text/count-word.ts";
import { runningText } from "../../model/text/running-text.ts";

/**
 * Whether code is unmarked in one place of a text that marks it elsewhere: the translation has it unmarked
 * more often than the source.
 */
export function isUnmarkedAgain({ surface, place }: Fact, { alignment }: RuleContext): boolean {
  const pair = alignedProse(alignment).find(({ sourcePlace }) => isWithin(place, sourcePlace));
  if (pair === undefined) return false;
  return countIn(pair.target, surface) > countIn(pair.source, surface);
}

function countIn(proses: readonly Prose[], word: string): number {
  return proses.reduce((sum, prose) => sum + countWord(runningText(prose), word), 0);
}
