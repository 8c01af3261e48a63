import type { Limits, LimitWords } from "../../../model/language/opposites.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import { type PhraseBook, phraseBook } from "../../evidence/contrasts/phrase-book.ts";

/** The limit words of a language in lookup form. */
export interface LimitBooks {
  readonly says: PhraseBook<string>;
  readonly may: ReadonlyMap<string, May>;
  readonly idle: PhraseBook<true>;
}

/** What may express a limit: words, including `read-only`, beginnings and endings of words, and phrases. */
export interface May {
  readonly single: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Those of the words that express it only near the value. */
  readonly near: ReadonlySet<string>;
  readonly phrases: PhraseBook<true>;
  /** Phrases that contain such a word without expressing the limit. */
  readonly idle: PhraseBook<true>;
}

/** The limit words of a language in lookup form; built once per language. */
export const booksOf = onceEach(
  (limits: Limits): LimitBooks => ({
    says: phraseBook(
      Object.entries(limits.words).flatMap(([sense, { says }]) =>
        says.map((phrase) => [phrase, sense] as const),
      ),
    ),
    may: new Map(
      Object.entries(limits.words).map(([sense, words]) => [sense, mayOf(words)] as const),
    ),
    idle: phraseBook(limits.idle.map((phrase) => [phrase, true] as const)),
  }),
);

function mayOf({ may, mayEnd = [], near = [], idle = [] }: LimitWords): May {
  return {
    // Also accepts words with a missing accent: `unicamente`.
    single: new Set(may.flatMap((word) => [word, foldLetters(word)])),
    starts: may.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    ends: mayEnd.map(foldLetters),
    near: new Set(near),
    idle: phraseBook(idle.map((phrase) => [phrase, true] as const)),
    phrases: phraseBook(
      may.filter((phrase) => phrase.includes(" ")).map((phrase) => [phrase, true] as const),
    ),
  };
}
