import type { Limits, LimitWords } from "../../../model/language/opposites.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import { type PhraseBook, phraseBook } from "../../evidence/contrasts/phrase-book.ts";

/** The limits of a language, to be looked up. */
export interface LimitBooks {
  readonly says: PhraseBook<string>;
  readonly may: ReadonlyMap<string, May>;
  readonly idle: PhraseBook<true>;
}

/** What may say a limit: words as such, `read-only` included, beginnings of words, and phrases. */
export interface May {
  readonly single: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Of the words, those that say it near its value alone. */
  readonly near: ReadonlySet<string>;
  readonly phrases: PhraseBook<true>;
  /** Phrases that hold such a word and do not say it. */
  readonly idle: PhraseBook<true>;
}

/** The limits of a language, laid out once. */
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
    // A word that lacks its accent says the same: `unicamente`.
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
