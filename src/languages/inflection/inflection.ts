import { dataTag } from "../data-tag.ts";
import { foldWord } from "../tokens.ts";
import { ENDINGS, type Inflection } from "./endings.ts";

export type { Inflection };

/** For languages without endings: words match themselves, apart from case and accents. */
const UNBENT: Inflection = {
  endings: new Map(),
  shortestStem: 0,
  compounds: false,
  doubles: false,
};

/** The inflection of a language tag's base language. */
export function inflectionOf(tag: string): Inflection {
  return ENDINGS.get(dataTag(tag)) ?? UNBENT;
}

/**
 * The stem that a word shares with its other forms: the longest known ending is cut, once. It is not a
 * dictionary form, and unrelated words may share it, which for a glossary is the lesser harm.
 */
export function stemOf(word: string, inflection: Inflection): string {
  const folded = foldWord(word);
  const stem = cutEnding(folded, inflection);
  if (!inflection.doubles || !/([bcdfglmnprst])\1$/.test(stem)) return stem;
  return stem.length > inflection.shortestStem ? stem.slice(0, -1) : stem;
}

function cutEnding(word: string, { endings, shortestStem }: Inflection): string {
  for (let at = shortestStem; at < word.length; at++) {
    const replacement = endings.get(word.slice(at));
    if (replacement !== undefined) return word.slice(0, at) + replacement;
  }
  return word;
}
