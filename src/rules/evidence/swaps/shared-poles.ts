import type { Side } from "../../../model/both.ts";
import type { Sentence, SentencePair } from "../../../model/page/sentence.ts";
import type { RuleContext } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { findPhrases } from "../contrasts/phrase-book.ts";
import { keyOfPole, polesOf } from "../contrasts/word-lists.ts";
import type { SharedWord } from "./shared-words.ts";

/** The words of opposite scales whose meaning occurs once in both sentences: `never`, `nunca`. */
export function sharedPoles({ source, target }: SentencePair, context: RuleContext): SharedWord[] {
  const [ours, theirs] = [polesIn(source, "source", context), polesIn(target, "target", context)];
  return [...ours].flatMap(([pole, at]) => {
    const other = theirs.get(pole);
    return at === null || other === undefined || other === null
      ? []
      : [{ source: at, target: other }];
  });
}

/** The page offset of each pole; null if it occurs more than once. */
function polesIn(
  sentences: readonly Sentence[],
  side: Side,
  { traits }: RuleContext,
): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const { text, place } of sentences) {
    const poles = findPhrases(text, wordsOf(text), polesOf(traits[side].opposites));
    for (const { meaning, start } of poles) {
      const key = keyOfPole(meaning);
      found.set(key, found.has(key) ? null : place.start.offset + start);
    }
  }
  return found;
}
