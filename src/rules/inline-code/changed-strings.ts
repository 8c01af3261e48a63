import type { Both } from "../../model/both.ts";
import type { WritingTraits } from "../../model/rule.ts";
import { editDistance } from "../../model/text/letters/edit-distance.ts";

/** A string of one word in small letters. */
const STRING = /(["'])([a-z][a-z0-9-]{1,40})\1/g;
/** Letters of a slip. */
const MOST_SLIPS = 1;

/**
 * Whether a string of one word became a word that nobody translates it by: another word of the source's language alone,
 * `'warning'` for `'caution'`, or the same with a letter more or less where it is no word, `"https"` for `"http"`.
 */
export function changesString(from: string, to: string, traits: Both<WritingTraits>): boolean {
  const [ours, theirs] = [stringsIn(from), stringsIn(to)];
  if (ours.length !== theirs.length) return false;
  return ours.some((own, index) => {
    const other = theirs[index] ?? own;
    if (own === other || knows(traits.target, other)) return false;
    return knows(traits.source, own)
      ? knows(traits.source, other)
      : own.length > 2 && editDistance(own, other) <= MOST_SLIPS;
  });
}

function stringsIn(code: string): readonly string[] {
  return Array.from(code.matchAll(STRING), ([, , text = ""]) => text);
}

function knows({ dictionary, functionWords }: WritingTraits, word: string): boolean {
  return functionWords.has(word) || dictionary.entryOf(word).senses.length > 0;
}
