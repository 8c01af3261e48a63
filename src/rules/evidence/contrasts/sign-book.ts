import { addTo } from "../../../model/lookup/add-to.ts";
import type { Found } from "./phrase-book.ts";

/** A word of a language that writes words without spaces, and what it stands for. */
interface Sign<T> {
  readonly word: string;
  readonly meanings: readonly T[];
}

/** Words by their first UTF-16 unit, the longest first. */
export type SignBook<T> = ReadonlyMap<string, readonly Sign<T>[]>;

/** Lays words out to be found wherever they stand. */
export function signBook<T>(words: Iterable<readonly [string, T]>): SignBook<T> {
  const meanings = new Map<string, T[]>();
  for (const [word, meaning] of words) addTo(meanings, word, meaning);
  const book = new Map<string, Sign<T>[]>();
  for (const [word, each] of meanings) addTo(book, word.charAt(0), { word, meanings: each });
  for (const signs of book.values()) signs.sort((a, b) => b.word.length - a.word.length);
  return book;
}

/** The words of a book that stand in a text, in order and none within another, once for each of their meanings. */
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
