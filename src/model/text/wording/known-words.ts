import type { Dictionary, DictionaryEntry } from "../../language/dictionary.ts";
import { firstFrom } from "../../lookup/search-sorted.ts";
import type { Place } from "../../page/place.ts";
import { offsetInProse, type Prose, placeInProse } from "../../page/prose.ts";
import { runningText, wordsOf } from "../running-text.ts";

/** A word as the dictionary has it, and where it stands. */
export interface KnownWord {
  readonly entry: DictionaryEntry;
  readonly prose: Prose;
  /** Where it begins and ends in the text of its prose; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The offset in the page at which it begins. */
  readonly at: number;
}

/** The words of a text, in page order; code and addresses are none. */
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

/** A letter alone is a sign. */
const SHORTEST = 2;

/** Where a word stands in its page. */
export function placeOfWord({ prose, start, end }: KnownWord): Place {
  return placeInProse(prose, start, end);
}

/** The words that begin in a stretch of their page. O(log words + found). */
export function wordsWithin<W extends Pick<KnownWord, "at">>(
  words: readonly W[],
  { start, end }: Place,
): readonly W[] {
  const from = (offset: number) => firstFrom(words, offset, ({ at }) => at);
  return words.slice(from(start.offset), from(end.offset));
}
