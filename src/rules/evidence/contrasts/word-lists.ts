import type { Both } from "../../../model/both.ts";
import type { Negation, Opposites } from "../../../model/language/opposites.ts";
import { coverTest } from "../../../model/lookup/cover-test.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import type { PlacedWord } from "../../../model/text/running-text.ts";
import { findPhrases, type PhraseBook, phraseBook } from "./phrase-book.ts";
import { type SignBook, signBook } from "./sign-book.ts";

/** One of several things that words of a scale can say. */
export interface Pole {
  readonly scale: string;
  readonly pole: string;
}

/** What a pole is looked up by. */
export function keyOfPole({ scale, pole }: Pole): string {
  return `${scale} ${pole}`;
}

/** The words of a language that exclude each other, to be looked up; laid out once a language. */
export const polesOf = onceEach(
  (opposites: Opposites): PhraseBook<Pole> => phraseBook(polesByPhrase(opposites)),
);

/** As `polesOf`, for a language that writes words without spaces. */
export const signsOf = onceEach(
  (opposites: Opposites): SignBook<Pole> => signBook(polesByPhrase(opposites)),
);

function polesByPhrase(opposites: Opposites): (readonly [string, Pole])[] {
  return Object.entries(opposites).flatMap(([scale, poles]) =>
    Object.entries(poles).flatMap(([pole, phrases]) =>
      phrases.map((phrase) => [phrase, { scale, pole }] as const),
    ),
  );
}

/** How a language denies, to be looked up. */
interface Denials {
  readonly sure: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly possiblePhrases: PhraseBook<true>;
  /** Null where the language has none. */
  readonly starts: RegExp | null;
  readonly signs: RegExp | null;
  readonly sureSigns: RegExp | null;
  readonly endings: readonly string[];
  readonly senses: PhraseBook<string>;
  readonly idioms: PhraseBook<true>;
}

/** How a language denies, laid out once. */
export const denialsOf = onceEach(
  (negation: Negation): Denials => ({
    sure: new Set(negation.sure),
    opening: new Set(negation.opening),
    possible: new Set(negation.possible),
    possiblePhrases: phraseBook(
      negation.possible
        .filter((each) => each.includes(" "))
        .map((phrase) => [phrase, true] as const),
    ),
    starts: anyOf(
      negation.possibleStarts,
      (starts) => `^(?=[\\p{L}’']{4})(?:${foldLetters(starts)})`,
    ),
    signs: anyOf(negation.possibleSigns ?? [], (signs) => signs),
    sureSigns: anyOf(negation.sureSigns ?? [], (signs) => signs, "gu"),
    endings: negation.sureEndings,
    senses: phraseBook(
      Object.entries(negation.senses ?? {}).flatMap(([sense, phrases]) =>
        phrases.map((phrase) => [phrase, sense] as const),
      ),
    ),
    idioms: phraseBook(negation.idioms.map((phrase) => [phrase, true] as const)),
  }),
);

function anyOf(
  parts: readonly string[],
  patternOf: (either: string) => string,
  flags = "u",
): RegExp | null {
  return parts.length === 0 ? null : new RegExp(patternOf(parts.join("|")), flags);
}

/** Whether a language is written without spaces between words, so that it denies by signs. */
export function hasSigns({ possibleSigns = [] }: Negation): boolean {
  return possibleSigns.length > 0;
}

/** Whether only one of two languages denies by signs: they order what they say too freely to be compared closely. */
export function areUnlike({ source, target }: Both<WritingTraits>): boolean {
  return hasSigns(source.negation) !== hasSigns(target.negation);
}

/** The words that deny wherever they stand, those of idioms included. */
export function denyingWords(
  words: readonly PlacedWord[],
  negation: Negation,
): readonly PlacedWord[] {
  return denyingOf(negation)(words);
}

const denyingOf = onceEach((negation: Negation) => {
  const { sure, endings } = denialsOf(negation);
  return onceEach((words: readonly PlacedWord[]) =>
    words.filter(({ word }) => sure.has(word) || endings.some((ending) => word.endsWith(ending))),
  );
});

/** As `sureDenials`, where a language denies by signs. */
export function denyingSigns(text: string, negation: Negation): readonly PlacedWord[] {
  const { sureSigns } = denialsOf(negation);
  if (sureSigns === null) return [];
  return [...text.matchAll(sureSigns)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text that deny for sure, those of idioms left out. */
export function sureDenials(
  text: string,
  words: readonly PlacedWord[],
  negation: Negation,
): readonly PlacedWord[] {
  // `a no-op` denies nothing, nor does `NET.NO.DAYS`, and `No. 1` is a number.
  const alone = denyingWords(words, negation).filter(
    ({ start, end }) =>
      !/^(?:-|\. ?\d)/.test(text.slice(end, end + 3)) &&
      !isDotted(text, start, end) &&
      !isTag(text, start, end),
  );
  return withoutIdioms(alone, text, words, negation);
}

/** Whether a word only asks whether one agrees: `…, ¿no?`, `…, isn't it?`, `…, nicht wahr?`. */
function isTag(text: string, start: number, end: number): boolean {
  return (
    /,\s{0,2}¿?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:\s\p{L}{1,12})?\s?\?/u.test(text.slice(end, end + 15))
  );
}

/** Whether a word is a part of a name in parts, tied by points. */
function isDotted(text: string, start: number, end: number): boolean {
  return (
    /\p{L}\.$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\.\p{L}/u.test(text.slice(end, end + 2))
  );
}

/** The words that deny by opening a sentence, those of idioms left out: `No key is needed`. */
export function openingDenials(
  text: string,
  words: readonly PlacedWord[],
  negation: Negation,
): readonly PlacedWord[] {
  const { opening } = denialsOf(negation);
  const found = words.filter(
    ({ word, start, end }) => opening.has(word) && opens(text, start, end),
  );
  return withoutIdioms(found, text, words, negation);
}

/** Those of some words that are no part of an idiom: `falta` denies, but not in `hace falta`. */
export function withoutIdioms(
  found: readonly PlacedWord[],
  text: string,
  words: readonly PlacedWord[],
  negation: Negation,
): readonly PlacedWord[] {
  if (found.length === 0) return found;
  const isIdle = coverTest(findPhrases(text, words, denialsOf(negation).idioms));
  return found.filter((word) => !isIdle(word));
}

/** Whether a word opens a sentence that goes on; what a comma follows is an answer. */
function opens(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:^|[.!?…:]["”’»)*_]*\s+|^["“«(*_]*)$/u.test(before) &&
    /^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** The words that deny what stands right after them: `without light`. */
export function denyingNext(
  words: readonly PlacedWord[],
  { privative = [] }: Negation,
): readonly PlacedWord[] {
  return words.filter(({ word }) => privative.includes(word));
}

/** A text and what is known of its language. */
export interface TextOf {
  readonly text: string;
  readonly traits: WritingTraits;
}

/** Whether a word begins as words do that may deny, whatever accents it bears: `unsafe`, `evítalo`. */
export function beginsAsDenial(word: string, negation: Negation): boolean {
  return denialsOf(negation).starts?.test(foldLetters(word)) === true;
}

/** Characters of a word before an ending that denies it: `versionless`, and not `unless`. */
const SHORTEST_STEM = 3;

/** Whether a word ends as words do that deny what they begin with. */
export function endsAsDenial(word: string, { possibleEndings = [] }: Negation): boolean {
  return possibleEndings.some(
    (ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending),
  );
}
