import type { Both } from "../../model/both.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { wordsOf } from "../../model/text/running-text.ts";

/** Words by which the source counts headings, `Step 2: …`, each with the words that stand first in the translations. */
export type Counters = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What counts the headings of a page; one that the translation keeps, wherever in the heading, stands for itself. */
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

/** Whether most of the headings that the source counts by the same word begin with one other word in the translation. */
export function isCountedOtherwise({ source }: Both<string>, counters: () => Counters): boolean {
  const counter = counterOf(source);
  const known = counter === null ? undefined : counters().get(counter);
  if (known === undefined) return false;
  const all = [...known.values()].reduce((sum, count) => sum + count, 0);
  return [...known].some(
    ([word, count]) => word !== counter && count >= FEWEST_COUNTED && count * 2 > all,
  );
}

const FEWEST_COUNTED = 2;

/** The word that a number stands after at the beginning of a heading, in small letters. */
function counterOf(heading: string): string | null {
  return /^[^\p{L}\d]{0,9}(\p{L}{2,20}) ?\d/u.exec(heading)?.[1]?.toLowerCase() ?? null;
}
