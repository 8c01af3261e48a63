import type { RuleContext } from "../../model/rule.ts";
import { LATIN, natureOf } from "../../model/text/letters/letters.ts";
import { type PlacedWord, wordsOf } from "../../model/text/running-text.ts";

/** More words are told by their grammar. */
const MOST_WORDS = 6;
const LABEL = /^\p{L}[\p{L}\p{M}\s’',]*[.!?:…]?$/u;

/**
 * Whether a text of a few words is the source's by what its language calls things, and not the target's: `Default value`,
 * `Adding pages`. What begins with a deed must go on in small letters, or it may be a name.
 */
export function hasLabelWords(text: string, { traits }: RuleContext): boolean {
  const { source, target } = traits;
  const label = text.trim();
  const words = wordsOf(label);
  if (words.length === 0 || words.length > MOST_WORDS || !LABEL.test(label)) return false;
  // A lone word in small letters is as often what programs call something.
  if (words.length === 1 && isInSmall(words, label)) return false;
  const isKnown =
    target.functionWords.size > 0 &&
    (!isLatin(target.functionWords) || target.labelWords.plain.size > 0);
  if (!isKnown || words.some((word) => isAcronym(word, label))) return false;
  const isForeign = ({ word }: PlacedWord) =>
    !target.functionWords.has(word) && !target.labelWords.plain.has(word);
  const { plain, opening } = source.labelWords;
  const isOfSource = ({ word }: PlacedWord) =>
    plain.has(word) || opening.has(word) || source.functionWords.has(word);
  const [first, ...others] = words;
  const opens =
    first !== undefined && others.length > 0 && opening.has(first.word) && isForeign(first);
  return (
    (words.every(isOfSource) && words.some((word) => plain.has(word.word) && isForeign(word))) ||
    (opens && isInSmall(others, label))
  );
}

function isLatin(words: ReadonlySet<string>): boolean {
  const [sample = "a"] = words;
  return (natureOf(sample.charCodeAt(0)) & LATIN) !== 0;
}

function isAcronym({ start, end }: PlacedWord, text: string): boolean {
  return /^\p{Lu}{2}/u.test(text.slice(start, end));
}

function isInSmall(words: readonly PlacedWord[], text: string): boolean {
  return words.every(({ word, start, end }) => text.slice(start, end) === word);
}

/** `A sleeping fox`: a few words of which only the first may have a capital are no name. */
export function isInSentenceCase(text: string): boolean {
  const label = text.trim();
  const [, ...others] = wordsOf(label);
  return /\s/.test(label) && others.length >= FEWEST_BEHIND && isInSmall(others, label);
}

const FEWEST_BEHIND = 2;
