import type { Both, Side } from "../../model/both.ts";
import type { Negation } from "../../model/language/opposites.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { WritingTraits } from "../../model/rule.ts";
import type { PlacedWord } from "../../model/text/running-text.ts";
import {
  areUnlike,
  denialsOf,
  denyingNext,
  denyingSigns,
  hasSigns,
  openingDenials,
  sureDenials,
} from "../evidence/contrasts/word-lists.ts";

/** A text and its words, in order. */
export interface TextInWords {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** The words of a text on one side that deny: those that deny anywhere, and those that do by opening a sentence. */
export function denyingIn(
  { text, words }: TextInWords,
  side: Side,
  traits: Both<WritingTraits>,
): readonly PlacedWord[] {
  const { negation } = traits[side];
  const sure = hasSigns(negation)
    ? denyingSigns(text, negation)
    : sureDenials(text, words, negation);
  // Languages that deny by signs often have another word for it: `No trains run`, `運休`.
  if (areUnlike(traits))
    return sure.filter(({ word }) => negation.determiners?.includes(word) !== true);
  const starts = new Set(sure.map(startOfWord));
  const opening = openingDenials(text, words, negation);
  return [...sure, ...opening.filter(({ start }) => !starts.has(start))];
}

/** A denial reaches over no more words to what it denies: `no se me ha permitido`. */
const MOST_COPULAS = 4;

/** Asks of a stretch of a text whether one of the words that deny there stands right before it. */
export function deniedBy(
  denying: readonly PlacedWord[],
  { text, words }: TextInWords,
  negation: Negation,
): (stretch: Stretch) => boolean {
  const { copulas = [] } = negation;
  // `not many` are `few`.
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

/** So many characters after a sign, or before it, a denial of it may stand: `有効ではありません`, `不公开`. */
const REACH = 10;
const REACH_BEFORE = 3;

/** Asks the same where a language denies by signs; one alone, which is part of too many words, may say either pole too. */
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
