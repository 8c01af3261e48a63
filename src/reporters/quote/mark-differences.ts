import { diffArrays } from "diff";
import { once } from "../../model/lookup/once.ts";

/** A run of a quoted text; `differs` if the other side differs here. */
export interface Marked {
  readonly text: string;
  readonly differs: boolean;
}

/** Bounds the work. The edit length is reached long before the timeout, so the clock has no influence. */
const BOUNDS = { maxEditLength: 400, timeout: 2000 };
/** Texts of more words are compared only if they share at least `ALIKE` of their letters. */
const FEW_WORDS = 3;
/** The most words of a value: `Monday, March 5, 2020, at 9 pm`. */
const WORDS_OF_VALUE = 8;
const ALIKE = 0.4;

/**
 * Marks the words in which two short texts differ (Myers' diff over the words of Intl.Segmenter).
 *
 * Between a sentence and its translation nearly every word differs, so marks would be useless and none are
 * made.
 *
 * @param areValues whether the texts are values, such as dates, in which every difference counts unless they
 * are long
 */
export function markDifferences(
  source: string,
  target: string,
  areValues = false,
): [Marked[], Marked[]] {
  const before = segmentsOf(source);
  const after = segmentsOf(target);
  const changes = diffArrays(before, after, BOUNDS);
  const most = areValues ? WORDS_OF_VALUE : FEW_WORDS;
  const few = Math.max(countWords(before), countWords(after)) <= most;
  if (changes === undefined || !(few || sharedPart(changes, before, after) >= ALIKE)) {
    return [plain(source), plain(target)];
  }
  const marked: [Marked[], Marked[]] = [[], []];
  for (const { value, added, removed } of changes) {
    const text = value.join("");
    if (!added) marked[0].push({ text, differs: removed });
    if (!removed) marked[1].push({ text, differs: added });
  }
  return marked;
}

function plain(text: string): Marked[] {
  return text === "" ? [] : [{ text, differs: false }];
}

function sharedPart(
  changes: readonly { value: string[]; added: boolean; removed: boolean }[],
  before: readonly string[],
  after: readonly string[],
): number {
  const shared = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + lengthOf(value), 0);
  return shared / Math.max(1, lengthOf(before), lengthOf(after));
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.trim().length, 0);
}

// No locale, since words of any two languages must be segmented alike.
const segmenter = once(() => new Intl.Segmenter("und", { granularity: "word" }));

function segmentsOf(text: string): string[] {
  return Array.from(segmenter().segment(text), ({ segment }) => segment);
}

function countWords(segments: readonly string[]): number {
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment)).length;
}
