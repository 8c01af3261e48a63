import { addTo } from "../../model/lookup/add-to.ts";
import type { PlacedWord } from "../../model/text/running-text.ts";

/** A phrase of a language and what it stands for. */
interface Entry<T> {
  readonly words: readonly string[];
  /** Whether it is meant with a capital alone. */
  readonly capital: boolean;
  readonly meaning: T;
}

/** Phrases by their first word, the longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Lays phrases out to be looked up. */
export function phraseBook<T>(phrases: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const [phrase, meaning] of phrases) {
    const words = phrase
      .toLowerCase()
      .split(/\.?\s+/)
      .map((word) => word.replace(/\.$/, ""));
    const capital = /^\p{Lu}/u.test(phrase);
    addTo(book, words[0] ?? "", { words, capital, meaning });
  }
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** A phrase that stands in a text. */
export interface Found<T> {
  readonly meaning: T;
  readonly start: number;
  readonly end: number;
}

/**
 * The phrases of a book that stand in a text, in order; of those that begin alike the longest, once for each of its
 * meanings. Linear in the words.
 */
export function findPhrases<T>(
  text: string,
  words: readonly PlacedWord[],
  book: PhraseBook<T>,
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const [entry, ...others] = entriesAt(text, words, at, book);
    const first = words[at];
    if (entry === undefined || first === undefined) continue;
    const { length } = entry.words;
    const { start } = first;
    const end = words[at + length - 1]?.end ?? first.end;
    at += length - 1;
    if (isJoined(text, start, end)) continue;
    for (const { words: each, meaning } of [entry, ...others]) {
      if (each.length === length) found.push({ meaning, start, end });
    }
  }
  return found;
}

function entriesAt<T>(
  text: string,
  words: readonly PlacedWord[],
  at: number,
  book: PhraseBook<T>,
): readonly Entry<T>[] {
  const first = words[at];
  const entries = first === undefined ? undefined : book.get(first.word);
  if (first === undefined || entries === undefined) return [];
  const raised = text.slice(first.start, first.end).charAt(0) !== first.word.charAt(0);
  return entries.filter((entry) => {
    if (entry.capital && !raised) return false;
    return entry.words.every((word, step) => {
      const here = words[at + step];
      const before = words[at + step - 1];
      if (here?.word !== word) return false;
      return step === 0 || before === undefined || isBlank(text.slice(before.end, here.start));
    });
  });
}

/** What may part the words of a phrase; a stop, in `EE. UU.`. */
function isBlank(gap: string): boolean {
  return /^\.?\s$/.test(gap);
}

/** What a hyphen, a slash or the like joins to another word is a part of that; not to a number, `mid-2025`. */
function isJoined(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 2);
  return /[-_/@#\p{N}]/u.test(text.charAt(start - 1)) || /^(?:[_/@\p{N}]|-(?!\d))/u.test(behind);
}
