import type { Both, Side } from "../../model/both.ts";
import type { Negation } from "../../model/language/opposites.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { WritingTraits } from "../../model/rule.ts";
import type { PlacedWord } from "../../model/text/running-text.ts";
import {
  denialsOf,
  denyingNext,
  denyingSigns,
  hasSigns,
  negateDifferently,
  openingDenials,
  sureDenials,
} from "../evidence/contrasts/word-lists.ts";

/** A text and its words, in order. */
export interface TextInWords {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** The negations of a text: those that negate anywhere, and those that negate by opening a sentence. */
export function denyingIn(
  { text, words }: TextInWords,
  side: Side,
  traits: Both<WritingTraits>,
): readonly PlacedWord[] {
  const { negation } = traits[side];
  const sure = hasSigns(negation)
    ? denyingSigns(text, negation)
    : sureDenials(text, words, negation);
  // Languages that negate by signs often have a single word instead: `No trains run`, `運休`.
  if (negateDifferently(traits))
    return sure.filter(({ word }) => negation.determiners?.includes(word) !== true);
  const starts = new Set(sure.map(startOfWord));
  const opening = openingDenials(text, words, negation);
  return [...sure, ...opening.filter(({ start }) => !starts.has(start))];
}

/** Maximum number of words between a negation and the negated word: `no se me ha permitido`. */
const MOST_COPULAS = 4;

/** Returns a predicate for whether a negation precedes a stretch, with only copulas in between. */
export function deniedBy(
  denying: readonly PlacedWord[],
  { text, words }: TextInWords,
  negation: Negation,
): (stretch: Stretch) => boolean {
  const { copulas = [] } = negation;
  // `not many` means `few`.
  const ends = new Set([...denying, ...denyingNext(words, negation)].map(({ end }) => end));
  const isDenied = (start: number, over: number): boolean => {
    if (text.charAt(start - 1) !== " ") return false;
    if (ends.has(start - 1)) return true;
    const before = over === 0 ? undefined : words[firstFrom(words, start, startOfWord) - 1];
    if (before?.end !== start - 1 || !copulas.includes(before.word)) return false;
    return isDenied(before.start, over - 1);
  };
  return ({ start }) => isDenied(start, MOST_COPULAS);
}

/** Maximum distance in characters of a negation after or before a sign: `有効ではありません`, `不公开`. */
const REACH = 10;
const REACH_BEFORE = 3;

/** As `deniedBy` for signs. A single character, part of too many words, always counts as negated. */
export function deniedBySigns(
  { text }: TextInWords,
  negation: Negation,
): (stretch: Stretch) => boolean {
  const { signs } = denialsOf(negation);
  return ({ start, end }) => {
    const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
    const behind = text.slice(end, end + REACH);
    return end - start === 1 || signs?.test(before) === true || signs?.test(behind) === true;
  };
}

function startOfWord({ start }: PlacedWord): number {
  return start;
}
