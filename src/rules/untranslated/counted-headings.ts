import type { Both } from "../../model/both.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { wordsOf } from "../../model/text/running-text.ts";

/** Counting words of source headings, `Step 2: …`, with the frequencies of their translations. */
export type Counters = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The counting words of a page. A word kept anywhere in the target heading counts as untranslated. */
export function countersOf(headings: readonly Both<string>[]): Counters {
  const counters = new Map<string, Map<string, number>>();
  for (const { source, target } of headings) {
    const counter = counterOf(source);
    const words = wordsOf(target).map(({ word }) => word);
    const word = counter !== null && words.includes(counter) ? counter : words[0];
    if (counter === null || word === undefined) continue;
    const known = counters.get(counter) ?? new Map<string, number>();
    countOne(known, word);
    counters.set(counter, known);
  }
  return counters;
}

/** Whether most target headings for the same counting word begin with another word. */
export function isCountedOtherwise({ source }: Both<string>, counters: () => Counters): boolean {
  const counter = counterOf(source);
  const known = counter === null ? undefined : counters().get(counter);
  if (known === undefined) return false;
  const all = [...known.values()].reduce((sum, count) => sum + count, 0);
  return [...known].some(
    ([word, count]) => word !== counter && count >= FEWEST_COUNTED && count * 2 > all,
  );
}

/** Minimum number of headings that begin with the other word. */
const FEWEST_COUNTED = 2;

/** The word before a number at the start of a heading, lower-cased. */
function counterOf(heading: string): string | null {
  return /^[^\p{L}\d]{0,9}(\p{L}{2,20}) ?\d/u.exec(heading)?.[1]?.toLowerCase() ?? null;
}
