import type { RuleContext } from "../../model/rule.ts";
import { LATIN, natureOf } from "../../model/text/letters/letters.ts";
import { type PlacedWord, wordsOf } from "../../model/text/running-text.ts";

/** Maximum number of words; longer texts are recognized by their function words. */
const MOST_WORDS = 6;
const LABEL = /^\p{L}[\p{L}\p{M}\s’',]*[.!?:…]?$/u;

/**
 * Whether a short text consists of the source language's label words and not the target's: `Default value`,
 * `Adding pages`. After a leading verb the rest must be in lower case, or it may be a name.
 */
export function hasLabelWords(text: string, { traits }: RuleContext): boolean {
  const { source, target } = traits;
  const label = text.trim();
  const words = wordsOf(label);
  if (words.length === 0 || words.length > MOST_WORDS || !LABEL.test(label)) return false;
  // A single lower-case word is often an identifier.
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

/** Whether only the first word is capitalized, so that a short text is not a name: `A sleeping fox`. */
export function isInSentenceCase(text: string): boolean {
  const label = text.trim();
  const [, ...others] = wordsOf(label);
  return /\s/.test(label) && others.length >= FEWEST_BEHIND && isInSmall(others, label);
}

/** Minimum number of words after the first. */
const FEWEST_BEHIND = 2;
