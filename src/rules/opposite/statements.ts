import type { Both, Side } from "../../model/both.ts";
import type { Dictionary } from "../../model/language/dictionary.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { once } from "../../model/lookup/once.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import { comparePlaces, isWithin, type Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Sentence } from "../../model/page/sentence.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { foldLetters, singleLetters } from "../../model/text/letters/letters.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { findPhrases } from "../evidence/contrasts/phrase-book.ts";
import { findSigns } from "../evidence/contrasts/sign-book.ts";
import { hasSigns, type Pole, polesOf, signsOf } from "../evidence/contrasts/word-lists.ts";
import { deniedBy, deniedBySigns, denyingIn, type TextInWords } from "./denied-words.ts";
import { startOf, valuesBeside, valuesOf } from "./limits/values-beside.ts";
import { isRowOfLinks } from "./rows-of-links.ts";

/** A word of an opposite scale, or a negation. */
export interface Statement {
  /** Null for a negation. */
  readonly pole: Pole | null;
  /** Whether a negation directly precedes it. */
  readonly denied: boolean;
  /** Whether it is part of a value, which is compared as a whole: `hasta` in `hasta las 14:00`. */
  readonly inValue: boolean;
  readonly words: string;
  readonly place: Place;
  /** Of a comparison, the word after it; absent elsewhere. */
  readonly compared?: Compared;
}

/** A compared word, in a form that is comparable across languages. */
interface Compared {
  /** Its first letters, folded; empty if there is no word or it is too short. */
  readonly beginning: string;
  /** Its dictionary senses, which all languages share. */
  readonly senses: readonly number[];
}

/** A prose with its running text and words. */
interface Text extends TextInWords {
  readonly prose: Prose;
}

/** The statements on both sides of a text, in order. */
export function statementsOf(pair: ProsePair, context: RuleContext): Both<readonly Statement[]> {
  const texts = { source: pair.source.map(textOf), target: pair.target.map(textOf) };
  const isName = keptInCapitals(texts);
  const on = (side: Side) =>
    allOf(texts[side], (text) => {
      const stated = statementsIn(text, side, pair, context).filter((each) => !isName(each));
      return stated.some(isOfPeople) && isRowOfLinks(text.prose)
        ? stated.filter((each) => !isOfPeople(each))
        : stated;
    }).sort((a, b) => comparePlaces(a.place, b.place));
  return comparedAlike({ source: on("source"), target: on("target") });
}

/** Returns a predicate for capitalized words of both sides: a person, `Lee`, or a button, `Open`. */
function keptInCapitals(texts: Both<readonly Text[]>): (statement: Statement) => boolean {
  const capitalised = (side: Side) =>
    new Set(texts[side].flatMap(({ text }) => text.match(CAPITALISED) ?? []));
  const both = once(() => ({ source: capitalised("source"), target: capitalised("target") }));
  return ({ pole, words }) =>
    pole !== null && /^\p{Lu}/u.test(words) && both().source.has(words) && both().target.has(words);
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*/gu;

/** Whether a word names a people or its language. */
function isOfPeople({ pole }: Statement): boolean {
  return pole?.scale === "people";
}

/**
 * Keeps the comparisons whose compared word both sides share, `more efficient`, `menos eficiente`, or
 * translate, `less data`, `más datos`. Keeps all if both sides have as many and a single `more` became
 * `less`, unless the compared word is itself opposite: `more common`, `menos raro`.
 */
function comparedAlike({ source, target }: Both<readonly Statement[]>) {
  if (isLess(source, target)) return { source, target };
  const keys = (stated: readonly Statement[]) =>
    new Set(stated.flatMap(({ compared }) => (compared === undefined ? [] : keysOf(compared))));
  const [words, others] = [keys(source), keys(target)];
  const isShared = ({ compared }: Statement) =>
    compared === undefined || keysOf(compared).some((key) => words.has(key) && others.has(key));
  return { source: source.filter(isShared), target: target.filter(isShared) };
}

function keysOf({ beginning, senses }: Compared): readonly (string | number)[] {
  return beginning === "" ? senses : [beginning, ...senses];
}

/** Whether of as many comparisons, all `more` in the source, exactly one became `less`. */
function isLess(source: readonly Statement[], target: readonly Statement[]): boolean {
  const [ours, theirs] = [source.filter(compares), target.filter(compares)];
  if (ours.length !== theirs.length || !ours.every((each) => each.pole?.pole === "more"))
    return false;
  const at = theirs.findIndex(({ pole }) => pole?.pole === "less");
  const [more, less] = [ours[at], theirs[at]];
  if (more === undefined || less === undefined) return false;
  if (theirs.some(({ pole }, index) => index !== at && pole?.pole !== "more")) return false;
  return poleBehind(more, source) === poleBehind(less, target);
}

function compares({ compared }: Statement): boolean {
  return compared !== undefined;
}

/** The pole of the word right after another. */
function poleBehind({ place }: Statement, stated: readonly Statement[]): string | undefined {
  const behind = stated.find((each) => each.place.start.offset === place.end.offset + 1);
  return behind?.pole?.pole;
}

/** Initial letters that identify a cognate, double letters counted once: `traffic`, `tráfico`. */
const BEGINNING = 5;

function comparedBehind(text: string, end: number, { entryOf }: Dictionary): Compared {
  const word = /^[ \u00A0](\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? "";
  const letters = singleLetters(foldLetters(word));
  const entry = word === "" ? null : entryOf(word);
  return {
    beginning: letters.length > BEGINNING ? letters.slice(0, BEGINNING) : "",
    senses: entry === null || entry.isGrammar ? [] : entry.senses,
  };
}

/** The scale of repetition, which no value expresses: `twice a day`. */
const HOW_OFTEN = "repeat";

function textOf(prose: Prose): Text {
  const text = runningText(prose);
  return { prose, text, words: wordsOf(text) };
}

function statementsIn(
  text: Text,
  side: Side,
  pair: ProsePair,
  { traits, factsOf }: RuleContext,
): readonly Statement[] {
  const denying = denyingIn(text, side, traits);
  const { negation, opposites, dictionary } = traits[side];
  const denials = denying.map((word) => stated(text, word, null, dictionary));
  const values = once(() => valuesOf(side, pair, factsOf));
  const said = hasSigns(negation)
    ? findSigns(text.text, signsOf(opposites))
    : findPhrases(text.text, text.words, polesOf(opposites), valuesBeside(text.prose, values));
  if (said.length === 0) return denials;
  const isDenied = hasSigns(negation)
    ? deniedBySigns(text, negation)
    : deniedBy(denying, text, negation);
  const { compared } = values();
  const poles = said
    .map((found) => ({
      ...stated(text, found, found.meaning, dictionary),
      denied: isDenied(found),
    }))
    .filter((pole) => !isRough(pole, compared))
    .map((pole) => ({ ...pole, inValue: isValue(pole, compared) }));
  return [...poles, ...denials];
}

function stated(
  { prose, text }: Text,
  { start, end }: Stretch,
  pole: Pole | null,
  dictionary: Dictionary,
): Statement {
  return {
    pole,
    denied: false,
    inValue: false,
    words: text.slice(start, end),
    place: placeInProse(prose, start, end),
    ...(pole?.scale === "comparison" && { compared: comparedBehind(text, end, dictionary) }),
  };
}

/** Whether a word is part of a value, which is compared as a whole: `14 days`. */
function isValue({ pole, place }: Statement, compared: readonly Place[]): boolean {
  const value = compared[firstFrom(compared, place.start.offset + 1, startOf) - 1];
  return pole?.scale !== HOW_OFTEN && value !== undefined && isWithin(place, value);
}

/** Whether `some` means `about`: `some twenty people`. */
function isRough({ pole, place }: Statement, compared: readonly Place[]): boolean {
  if (pole?.pole !== "some") return false;
  const next = compared[firstFrom(compared, place.end.offset, startOf)];
  return next !== undefined && next.start.offset - place.end.offset === 1;
}

/** The statements within sentences. O(log statements + found) for each sentence. */
export function within(stated: readonly Statement[], sentences: readonly Sentence[]): Statement[] {
  const from = (offset: number) => firstFrom(stated, offset, ({ place }) => place.start.offset);
  return sentences.flatMap(({ place }) =>
    stated.slice(from(place.start.offset), from(place.end.offset)),
  );
}
