import type { Negation, Opposites } from "../../model/opposites.ts";
import type { PlacedWord } from "../../model/text/running-text.ts";
import { findPhrases, type PhraseBook, phraseBook } from "./phrase-book.ts";

/** One of several things that words of a scale can say. */
export interface Pole {
  readonly scale: string;
  readonly pole: string;
  /** Whether the words say so right before a value alone: `over 5`. */
  readonly ofValue: boolean;
}

const books = new WeakMap<Opposites, PhraseBook<Pole>>();

/** The words of a language that exclude each other, to be looked up; laid out once a language. */
export function polesOf(opposites: Opposites): PhraseBook<Pole> {
  const known = books.get(opposites);
  if (known !== undefined) return known;
  const book = phraseBook(
    Object.entries(opposites).flatMap(([scale, poles]) =>
      Object.entries(poles).flatMap(([pole, phrases]) =>
        phrases.map((phrase) => {
          const ofValue = phrase.endsWith(BEFORE_VALUE);
          const bare = ofValue ? phrase.slice(0, -BEFORE_VALUE.length) : phrase;
          return [bare, { scale, pole, ofValue }] as const;
        }),
      ),
    ),
  );
  books.set(opposites, book);
  return book;
}

/** How a phrase ends that counts right before a value alone. */
const BEFORE_VALUE = " #";

/** How a language denies, to be looked up. */
interface Denials {
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly possiblePhrases: PhraseBook<true>;
  /** Null where the language has none. */
  readonly starts: RegExp | null;
  readonly signs: RegExp | null;
  readonly endings: readonly string[];
  readonly idioms: PhraseBook<true>;
}

const denials = new WeakMap<Negation, Denials>();

function denialsOf(negation: Negation): Denials {
  const known = denials.get(negation);
  if (known !== undefined) return known;
  const made: Denials = {
    sure: new Set(negation.sure),
    possible: new Set([...negation.sure, ...negation.possible]),
    possiblePhrases: phraseBook(
      negation.possible
        .filter((each) => each.includes(" "))
        .map((phrase) => [phrase, true] as const),
    ),
    starts: anyOf(negation.possibleStarts, (starts) => `^(?=[\\p{L}’']{4})(?:${starts})`),
    signs: anyOf(negation.possibleSigns ?? [], (signs) => signs),
    endings: negation.sureEndings,
    idioms: phraseBook(negation.idioms.map((phrase) => [phrase, true] as const)),
  };
  denials.set(negation, made);
  return made;
}

function anyOf(parts: readonly string[], patternOf: (either: string) => string): RegExp | null {
  return parts.length === 0 ? null : new RegExp(patternOf(parts.join("|")), "u");
}

/** The words of a text that deny for sure, those of idioms left out. */
export function sureDenials(
  text: string,
  words: readonly PlacedWord[],
  negation: Negation,
): readonly PlacedWord[] {
  const { sure, endings, idioms } = denialsOf(negation);
  const found = words.filter(
    ({ word }) => sure.has(word) || endings.some((ending) => word.endsWith(ending)),
  );
  if (found.length === 0) return found;
  const idle = findPhrases(text, words, idioms);
  return found.filter(
    ({ start, end }) => !idle.some((idiom) => idiom.start <= start && end <= idiom.end),
  );
}

/** The words that deny what stands right behind them: `without light`. */
export function denyingNext(
  words: readonly PlacedWord[],
  { privative = [] }: Negation,
): readonly PlacedWord[] {
  return words.filter(({ word }) => privative.includes(word));
}

/** Whether any word of a text may say what another language denies. */
export function mayDeny(text: string, words: readonly PlacedWord[], negation: Negation): boolean {
  const { possible, possiblePhrases, starts, signs, endings } = denialsOf(negation);
  if (signs?.test(text)) return true;
  const isPossible = ({ word }: PlacedWord) =>
    possible.has(word) ||
    starts?.test(word) === true ||
    endings.some((ending) => word.endsWith(ending));
  return words.some(isPossible) || findPhrases(text, words, possiblePhrases).length > 0;
}
