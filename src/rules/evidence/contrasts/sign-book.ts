import { addTo } from "../../../model/lookup/add-to.ts";
import type { Found } from "./phrase-book.ts";

/** A word of a language written without spaces, and its meanings. */
interface Sign<T> {
  readonly word: string;
  readonly meanings: readonly T[];
}

/** Words indexed by their first UTF-16 unit, the longest first. */
export type SignBook<T> = ReadonlyMap<string, readonly Sign<T>[]>;

/** Builds a lookup table of words that are found anywhere in a text, without word boundaries. */
export function signBook<T>(words: Iterable<readonly [string, T]>): SignBook<T> {
  const meanings = new Map<string, T[]>();
  for (const [word, meaning] of words) addTo(meanings, word, meaning);
  const book = new Map<string, Sign<T>[]>();
  for (const [word, each] of meanings) addTo(book, word.charAt(0), { word, meanings: each });
  for (const signs of book.values()) signs.sort((a, b) => b.word.length - a.word.length);
  return book;
}

/** Finds the words of a book in a text, in order and without overlaps, once for each of their meanings. */
export function findSigns<T>(text: string, book: SignBook<T>): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let start = 0; start < text.length; ) {
    const sign = book.get(text.charAt(start))?.find(({ word }) => text.startsWith(word, start));
    const end = start + (sign?.word.length ?? 1);
    for (const meaning of sign?.meanings ?? []) found.push({ meaning, start, end });
    start = end;
  }
  return found;
}
