import type { Both, Side } from "../../model/both.ts";
import type { Negation } from "../../model/language/opposites.ts";
import { once } from "../../model/lookup/once.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import { comparePlaces, isWithin, type Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { foldLetters, singleLetters } from "../../model/text/letters/letters.ts";
import { type PlacedWord, runningText, wordsOf } from "../../model/text/running-text.ts";
import { startOf, valuesBeside, valuesOf } from "./limits/values-beside.ts";
import { findPhrases } from "./phrase-book.ts";
import { isRowOfLinks } from "./rows-of-links.ts";
import { findSigns } from "./sign-book.ts";
import {
  areUnlike,
  denialsOf,
  denyingNext,
  denyingSigns,
  hasSigns,
  openingDenials,
  type Pole,
  polesOf,
  signsOf,
  sureDenials,
} from "./word-lists.ts";

/** A word of a page that excludes others, or that denies. */
export interface Statement {
  /** Null for a denial. */
  readonly pole: Pole | null;
  /** Whether a denial stands right before it. */
  readonly denied: boolean;
  /** Whether it is part of a value, which is compared as one: `hasta` in `hasta las 14:00`. */
  readonly inValue: boolean;
  readonly words: string;
  readonly place: Place;
  /** Of a comparison: how the word behind it begins, folded. Left out elsewhere. */
  readonly compared?: string;
}

/** A text in words. */
interface Text {
  readonly prose: Prose;
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** What both sides of a text state by words that exclude others or deny, in order. */
export function statementsOf(pair: ProsePair, context: RuleContext): Both<readonly Statement[]> {
  const on = (side: Side) =>
    pair[side]
      .map(textOf)
      .flatMap((text) => {
        const stated = statementsIn(text, side, pair, context);
        return stated.some(isOfPeople) && isRowOfLinks(text.prose)
          ? stated.filter((each) => !isOfPeople(each))
          : stated;
      })
      .sort((a, b) => comparePlaces(a.place, b.place));
  return comparedAlike({ source: on("source"), target: on("target") });
}

/** Whether a word is the name of a people, and of its language. */
function isOfPeople({ pole }: Statement): boolean {
  return pole?.scale === "people";
}

/**
 * Comparisons tell something where both sides compare by a word they share: `more efficient`, `menos eficiente`. Where
 * each compares but once, `more` that became `less` tells too, unless what is compared has an opposite of its own:
 * `more common`, `menos raro`.
 */
function comparedAlike({ source, target }: Both<readonly Statement[]>) {
  if (isLess(source, target)) return { source, target };
  const stems = (stated: readonly Statement[]) =>
    new Set(stated.flatMap(({ compared }) => compared ?? []));
  const [words, others] = [stems(source), stems(target)];
  const isShared = ({ compared }: Statement) =>
    compared === undefined || (compared !== "" && words.has(compared) && others.has(compared));
  return { source: source.filter(isShared), target: target.filter(isShared) };
}

function isLess(source: readonly Statement[], target: readonly Statement[]): boolean {
  const [more, ...others] = source.filter(compares);
  const [less, ...rest] = target.filter(compares);
  if (others.length + rest.length > 0) return false;
  if (more?.pole?.pole !== "more" || less?.pole?.pole !== "less") return false;
  return poleBehind(more, source) === poleBehind(less, target);
}

function compares({ compared }: Statement): boolean {
  return compared !== undefined;
}

/** What the word right behind another says of those that exclude others. */
function poleBehind({ place }: Statement, stated: readonly Statement[]): string | undefined {
  const behind = stated.find((each) => each.place.start.offset === place.end.offset + 1);
  return behind?.pole?.pole;
}

/** So many letters of a word tell that it is the same in another language, doubled ones taken once: `traffic`, `tráfico`. */
const BEGINNING = 5;

function beginningBehind(text: string, end: number): string {
  const word = /^[ \u00A0](\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? "";
  const letters = singleLetters(foldLetters(word));
  return letters.length > BEGINNING ? letters.slice(0, BEGINNING) : "";
}

/** Where a sign stands alone, which is part of too many words, or beside one that may deny it, it says neither pole. */
function isUnsureSign(
  text: string,
  { start, end }: Pick<PlacedWord, "start" | "end">,
  negation: Negation,
): boolean {
  const beside = [
    text.slice(Math.max(0, start - REACH_BEFORE), start),
    text.slice(end, end + REACH),
  ];
  return end - start === 1 || beside.some((part) => denialsOf(negation).signs?.test(part) === true);
}

/** So many characters behind a word, or before it, a denial of it may stand: `有効ではありません`, `不公开`. */
const REACH = 10;
const REACH_BEFORE = 3;

function startOfWord({ start }: PlacedWord): number {
  return start;
}

/** The scale of how often something is done, of which no value tells as much: `twice a day`. */
const HOW_OFTEN = "repeat";

/** A denial reaches over no more words to what it denies: `no se me ha permitido`. */
const MOST_COPULAS = 4;

function textOf(prose: Prose): Text {
  const text = runningText(prose);
  return { prose, text, words: wordsOf(text) };
}

/** Whether a word that denies where it opens a sentence is one of those that deny anywhere. */
function isAmong({ start }: PlacedWord, sure: readonly PlacedWord[]): boolean {
  return sure.some((each) => each.start === start);
}

function statementsIn(
  { prose, text, words }: Text,
  side: Side,
  pair: ProsePair,
  { traits, factsOf }: RuleContext,
): readonly Statement[] {
  const stated = (start: number, end: number, pole: Pole | null): Statement => ({
    pole,
    denied: false,
    inValue: false,
    words: text.slice(start, end),
    place: placeInProse(prose, start, end),
  });
  const values = once(() => valuesOf(side, pair, factsOf));
  const { negation } = traits[side];
  // Languages that deny by signs often have another word for it: `No trains run`, `運休`.
  const sure = hasSigns(negation)
    ? denyingSigns(text, negation)
    : sureDenials(text, words, negation);
  const denying = areUnlike(traits)
    ? sure.filter(({ word }) => negation.determiners?.includes(word) !== true)
    : [...sure, ...openingDenials(text, words, negation).filter((each) => !isAmong(each, sure))];
  // `not many` are `few`.
  const privative = denyingNext(words, negation);
  const denialEnds = new Set([...denying, ...privative].map(({ end }) => end));
  const { copulas = [] } = negation;
  const isDenied = ({ start }: Pick<PlacedWord, "start">, over = MOST_COPULAS): boolean => {
    if (text.charAt(start - 1) !== " ") return false;
    if (denialEnds.has(start - 1)) return true;
    const before = over === 0 ? undefined : words[firstFrom(words, start, startOfWord) - 1];
    return before?.end === start - 1 && copulas.includes(before.word) && isDenied(before, over - 1);
  };
  const { opposites } = traits[side];
  const said = hasSigns(negation)
    ? findSigns(text, signsOf(opposites))
    : findPhrases(text, words, polesOf(opposites), valuesBeside(prose, values));
  const poles = said.map((found) => ({
    ...stated(found.start, found.end, found.meaning),
    denied: hasSigns(negation) ? isUnsureSign(text, found, negation) : isDenied(found),
    ...(found.meaning.scale === "comparison" && { compared: beginningBehind(text, found.end) }),
  }));
  const denials = denying.map(({ start, end }) => stated(start, end, null));
  if (poles.length === 0) return denials;
  const { told: strong } = values();
  // `14 days` is a value, and compared as one.
  const isValue = ({ place }: Statement) => {
    const value = strong[firstFrom(strong, place.start.offset + 1, startOf) - 1];
    return value !== undefined && isWithin(place, value);
  };
  // `some twenty people`: about so many.
  const isRough = ({ pole, place }: Statement) => {
    if (pole?.pole !== "some") return false;
    const next = strong[firstFrom(strong, place.end.offset, startOf)];
    return next !== undefined && next.start.offset - place.end.offset === 1;
  };
  const told = poles.map((each) => ({
    ...each,
    inValue: each.pole?.scale !== HOW_OFTEN && isValue(each),
  }));
  return [...told.filter((pole) => !isRough(pole)), ...denials];
}
