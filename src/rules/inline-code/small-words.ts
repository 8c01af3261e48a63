import { countOne } from "../../model/lookup/count-one.ts";
import { onceEach } from "../../model/lookup/once.ts";
import { type Document, proseOf } from "../../model/page/document.ts";
import { walkBlocks, walkSections } from "../../model/page/walk-page.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";

/** The share of words capitalized inside sentences above which a page capitalizes its nouns, as in German. */
const NOUN_SHARE = 0.17;
/** Minimum number of words; on shorter pages the share is not reliable. */
const FEWEST_WORDS = 40;

/**
 * How often a word, given in lowercase, occurs as a common word in the running text of a page: in lowercase,
 * or capitalized if the page capitalizes its nouns.
 */
export function countSmallWord(word: string, page: Document): number {
  return countsOf(page).get(word) ?? 0;
}

const countsOf = onceEach(countAll);

function countAll(page: Document): ReadonlyMap<string, number> {
  const small = new Map<string, number>();
  const raised = new Map<string, number>();
  let [words, nouns] = [0, 0];
  for (const section of walkSections(page.root)) {
    for (const prose of section.blocks.flatMap((top) => [...walkBlocks(top)].map(proseOf))) {
      if (prose === null) continue;
      const text = runningText(prose);
      for (const { word, start, end } of wordsOf(text)) {
        words++;
        if (text.slice(start, end) === word) add(small, word);
        else if (/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) {
          add(raised, word);
          if (/\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start))) nouns++;
        }
      }
    }
  }
  if (words < FEWEST_WORDS || nouns <= words * NOUN_SHARE) return small;
  for (const [word, count] of raised) small.set(word, (small.get(word) ?? 0) + count);
  return small;
}

function add(counts: Map<string, number>, word: string): void {
  countOne(counts, word);
}
