import { placeCovering } from "../../model/page/place.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { longestForeign } from "../../model/text/foreign-stretch.ts";
import { foldText, runningText, wordsOf } from "../../model/text/running-text.ts";

/** Shorter texts may be equal in both languages. */
const FEWEST_WORDS = 4;
/** Minimum number of untranslated texts; below it they are reported one by one. */
const FEWEST_TEXTS = 4;
/** Maximum share of translated texts, such as the title, in a copy. */
const MOST_TRANSLATED = 0.1;

/** Detects a page left untranslated, which is one defect, with a few translated texts allowed. */
export function wholeCopy(pairs: readonly ProsePair[], { traits }: RuleContext): Judgement | null {
  const texts = pairs.filter(({ target }) => wordsOf(textOf(target)).length >= FEWEST_WORDS);
  const isKept = ({ source, target }: ProsePair) =>
    foldText(textOf(source)) === foldText(textOf(target));
  const { functionWords, language } = traits.source;
  // Equal texts that are not certainly in the source language, such as names and titles, prove nothing.
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
