import { placeCovering } from "../../model/page/place.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { longestForeign } from "../../model/text/foreign-stretch.ts";
import { foldText, runningText, wordsOf } from "../../model/text/running-text.ts";

/** Shorter texts may be the same in both languages. */
const FEWEST_WORDS = 4;
/** A page of fewer texts is told text by text. */
const FEWEST_TEXTS = 4;
/** Of all texts, the share that somebody may have translated: the title. */
const MOST_TRANSLATED = 0.1;

/** A page that nobody translated, which is one defect, whatever stands between its texts. */
export function wholeCopy(pairs: readonly ProsePair[], { traits }: RuleContext): Judgement | null {
  const texts = pairs.filter(({ target }) => wordsOf(textOf(target)).length >= FEWEST_WORDS);
  const kept = texts.filter(
    ({ source, target }) => foldText(textOf(source)) === foldText(textOf(target)),
  );
  const isCopy = texts.length - kept.length <= texts.length * MOST_TRANSLATED;
  if (kept.length < FEWEST_TEXTS || !isCopy) return null;
  const { functionWords, language } = traits.source;
  const foreign = kept.filter(
    ({ target }) =>
      longestForeign(textOf(target), functionWords, traits.target.grammar, () => true) !== null,
  );
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || foreign.length * 2 < kept.length) return null;
  return {
    messageId: "same",
    data: { text: shorten(textOf(first.target)), language, blocks: kept.length },
    source: placeCovering(first.sourcePlace, last.sourcePlace),
    target: placeCovering(first.targetPlace, last.targetPlace),
  };
}

function textOf(proses: ProsePair["target"]): string {
  return proses.map(runningText).join(" ");
}
