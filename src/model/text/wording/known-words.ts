import type { Dictionary, DictionaryEntry } from "../../language/dictionary.ts";
import { firstFrom } from "../../lookup/search-sorted.ts";
import type { Place } from "../../page/place.ts";
import { offsetInProse, type Prose, placeInProse } from "../../page/prose.ts";
import { runningText, wordsOf } from "../running-text.ts";

/** A word of a prose and its dictionary entry. */
export interface KnownWord {
  readonly entry: DictionaryEntry;
  readonly prose: Prose;
  /** Indexes in the text of its prose; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The offset of its start in the page. */
  readonly at: number;
}

/** The words of some proses in page order, without code and addresses. */
export function knownWords(
  proses: readonly Prose[],
  { entryOf }: Dictionary,
): readonly KnownWord[] {
  const known: KnownWord[] = [];
  for (const prose of proses) {
    for (const { word, start, end } of wordsOf(withoutAddresses(runningText(prose)))) {
      const entry = entryOf(word);
      if (entry.folded.length < SHORTEST) continue;
      known.push({ entry, prose, start, end, at: offsetInProse(prose, start) });
    }
  }
  return known;
}

const ADDRESS = /https?:\/\/\S+/g;

function withoutAddresses(text: string): string {
  return text.includes("://") ? text.replace(ADDRESS, blank) : text;
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

/** A single letter is a symbol. */
const SHORTEST = 2;

/** The place of a word in its page. */
export function placeOfWord({ prose, start, end }: KnownWord): Place {
  return placeInProse(prose, start, end);
}

/** The words that begin inside a place of their page. O(log words + found). */
export function wordsWithin<W extends Pick<KnownWord, "at">>(
  words: readonly W[],
  { start, end }: Place,
): readonly W[] {
  const from = (offset: number) => firstFrom(words, offset, ({ at }) => at);
  return words.slice(from(start.offset), from(end.offset));
}
