import type { Both } from "../../../model/both.ts";
import type { Negation, Opposites } from "../../../model/language/opposites.ts";
import { coverTest } from "../../../model/lookup/cover-test.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import type { PlacedWord } from "../../../model/text/running-text.ts";
import { findPhrases, type PhraseBook, phraseBook } from "./phrase-book.ts";
import { type SignBook, signBook } from "./sign-book.ts";

/** One of the mutually exclusive values of a scale. */
export interface Pole {
  readonly scale: string;
  readonly pole: string;
}

/** The lookup key of a pole. */
export function keyOfPole({ scale, pole }: Pole): string {
  return `${scale} ${pole}`;
}

/** The mutually exclusive words of a language as a phrase book; built once per language. */
export const polesOf = onceEach(
  (opposites: Opposites): PhraseBook<Pole> => phraseBook(polesByPhrase(opposites)),
);

/** As `polesOf`, for a language written without spaces. */
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

/** The negation words of a language in lookup form. */
interface Denials {
  readonly sure: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly possiblePhrases: PhraseBook<true>;
  /** Null where the language has none; likewise the two below. */
  readonly starts: RegExp | null;
  readonly signs: RegExp | null;
  readonly sureSigns: RegExp | null;
  readonly endings: readonly string[];
  readonly senses: PhraseBook<string>;
  readonly idioms: PhraseBook<true>;
}

/** The negation words of a language in lookup form; built once per language. */
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

/** Whether a language is written without spaces, so that negations are signs, not words. */
export function hasSigns({ possibleSigns = [] }: Negation): boolean {
  return possibleSigns.length > 0;
}

/** Whether only one language negates by signs; sentences then differ too much for a close comparison. */
export function negateDifferently({ source, target }: Both<WritingTraits>): boolean {
  return hasSigns(source.negation) !== hasSigns(target.negation);
}

/** The words that negate wherever they occur, including those inside idioms. */
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

/** As `sureDenials`, for a language that negates by signs. */
export function denyingSigns(text: string, negation: Negation): readonly PlacedWord[] {
  const { sureSigns } = denialsOf(negation);
  if (sureSigns === null) return [];
  return [...text.matchAll(sureSigns)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text that certainly negate, except those inside idioms. */
export function sureDenials(
  text: string,
  words: readonly PlacedWord[],
  negation: Negation,
): readonly PlacedWord[] {
  // Not negations: `a no-op`, `NET.NO.DAYS`, and the `No.` of `No. 1`.
  const alone = denyingWords(words, negation).filter(
    ({ start, end }) =>
      !/^(?:-|\. ?\d)/.test(text.slice(end, end + 3)) &&
      !isDotted(text, start, end) &&
      !isTag(text, start, end),
  );
  return withoutIdioms(alone, text, words, negation);
}

/** Whether a word belongs to a question tag: `…, ¿no?`, `…, isn't it?`, `…, nicht wahr?`. */
function isTag(text: string, start: number, end: number): boolean {
  return (
    /,\s{0,2}¿?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:\s\p{L}{1,12})?\s?\?/u.test(text.slice(end, end + 15))
  );
}

/** Whether a word is part of a dotted name. */
function isDotted(text: string, start: number, end: number): boolean {
  return (
    /\p{L}\.$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\.\p{L}/u.test(text.slice(end, end + 2))
  );
}

/** The words that negate because they open a sentence, except those inside idioms: `No key is needed`. */
export function openingDenials(
  text: string,
  words: readonly PlacedWord[],
  negation: Negation,
): readonly PlacedWord[] {
  const { opening } = denialsOf(negation);
  const found = words.filter(
    ({ word, start, end }) => opening.has(word) && beginsSentence(text, start, end),
  );
  return withoutIdioms(found, text, words, negation);
}

/** Filters out words that are part of an idiom: `falta` negates, but not in `hace falta`. */
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

/** Whether a word opens a sentence that continues; before a comma it is an answer instead: `No, …`. */
function beginsSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:^|[.!?…:]["”’»)*_]*\s+|^["“«(*_]*)$/u.test(before) &&
    /^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** The words that negate only what follows them: `without light`. */
export function denyingNext(
  words: readonly PlacedWord[],
  { privative = [] }: Negation,
): readonly PlacedWord[] {
  return words.filter(({ word }) => privative.includes(word));
}

/** A text and the traits of its language. */
export interface TextOf {
  readonly text: string;
  readonly traits: WritingTraits;
}

/** Whether a word begins with a possibly negating prefix, ignoring accents: `unsafe`, `evítalo`. */
export function beginsAsDenial(word: string, negation: Negation): boolean {
  return denialsOf(negation).starts?.test(foldLetters(word)) === true;
}

/** Minimum number of characters before a negating ending: `versionless`, but not `unless`. */
const SHORTEST_STEM = 3;

/** Whether a word ends with a possibly negating suffix. */
export function endsAsDenial(word: string, { possibleEndings = [] }: Negation): boolean {
  return possibleEndings.some(
    (ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending),
  );
}
