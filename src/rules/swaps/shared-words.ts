import { addTo } from "../../model/lookup/add-to.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import { isCognate, readWord, SAME_START, WORD } from "./telling-words.ts";

/** A word as it is compared, and the offset in its page where it begins. */
export interface PlacedWord {
  readonly word: string;
  readonly at: number;
}

/** The words of a text that tell it from others, in page order, code included; numbers and grammar are left out. */
export function placedWords(
  proses: readonly Prose[],
  grammar: readonly ReadonlySet<string>[],
): readonly PlacedWord[] {
  return proses.flatMap((prose) =>
    [...prose.text.matchAll(WORD)].flatMap(({ 0: text, index }) => {
      const telling = /\p{L}/u.test(text) ? readWord(text, grammar) : null;
      if (telling === null) return [];
      return [{ word: telling.folded, at: placeInProse(prose, index, index + 1).start.offset }];
    }),
  );
}

/** The words that begin in a stretch of their page. O(log words + found). */
export function wordsWithin(
  words: readonly PlacedWord[],
  { start, end }: Place,
): readonly PlacedWord[] {
  const from = (offset: number) => firstFrom(words, offset, ({ at }) => at);
  return words.slice(from(start.offset), from(end.offset));
}

/** Where a word begins that stands once in a text and once in its translation. */
export interface SharedWord {
  readonly source: number;
  readonly target: number;
}

/** More words that start alike are not told apart. */
const MOST_ALIKE = 6;

/** The words that both texts have just once: names, code, words of the same root. Linear in the words. */
export function sharedWords(
  source: readonly PlacedWord[],
  target: readonly PlacedWord[],
): readonly SharedWord[] {
  const [ours, theirs] = [onlyWords(source), onlyWords(target)];
  const shared: SharedWord[] = [];
  for (const [word, at] of ours) {
    const other = theirs.get(word);
    if (other === undefined) continue;
    shared.push({ source: at, target: other });
    ours.delete(word);
    theirs.delete(word);
  }
  const others = byStart(theirs.keys());
  for (const [start, words] of byStart(ours.keys())) {
    for (const [word, other] of cognates(words, others.get(start) ?? []))
      shared.push({ source: ours.get(word) ?? 0, target: theirs.get(other) ?? 0 });
  }
  return shared;
}

/** The words that a text has once; `LLM` and `LLMs` are one word, which a translation may bend otherwise. */
function onlyWords(words: readonly PlacedWord[]): Map<string, number> {
  const byStem = new Map<string, PlacedWord[]>();
  for (const placed of words) addTo(byStem, placed.word.replace(/(?<=.{2})s$/u, ""), placed);
  return new Map(
    [...byStem.values()].flatMap(([only, ...more]) =>
      only === undefined || more.length > 0 ? [] : [[only.word, only.at] as const],
    ),
  );
}

function byStart(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) addTo(groups, word.slice(0, SAME_START), word);
  return groups;
}

/** Words of one root, where neither has another that might be meant. */
function cognates(ours: readonly string[], theirs: readonly string[]): [string, string][] {
  if (ours.length > MOST_ALIKE || theirs.length > MOST_ALIKE) return [];
  return ours.flatMap((word): [string, string][] => {
    const [other, ...more] = theirs.filter((each) => isCognate(word, each));
    if (other === undefined || more.length > 0) return [];
    return ours.some((each) => each !== word && isCognate(each, other)) ? [] : [[word, other]];
  });
}
