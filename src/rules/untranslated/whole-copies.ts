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
  const isKept = ({ source, target }: ProsePair) =>
    foldText(textOf(source)) === foldText(textOf(target));
  const { functionWords, language } = traits.source;
  // What both pages have, and is of neither language for sure, tells nothing: names, titles.
  const kept = texts.filter(
    (pair) =>
      isKept(pair) &&
      longestForeign(textOf(pair.target), functionWords, traits.target.grammar, () => true) !==
        null,
  );
  const translated = texts.filter((pair) => !isKept(pair));
  const isCopy = translated.length <= (kept.length + translated.length) * MOST_TRANSLATED;
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (kept.length < FEWEST_TEXTS || !isCopy) return null;
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
