import { type Document, proseOf } from "../../model/document.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { walkBlocks, walkSections } from "../../model/walk-page.ts";

const known = new WeakMap<Document, ReadonlyMap<string, number>>();

/** How often a word, given in small letters, stands in small letters in the running text of a page. */
export function countSmallWord(word: string, page: Document): number {
  const counts = known.get(page) ?? countAll(page);
  known.set(page, counts);
  return counts.get(word) ?? 0;
}

function countAll(page: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const section of walkSections(page.root)) {
    for (const prose of section.blocks.flatMap((top) => [...walkBlocks(top)].map(proseOf))) {
      if (prose === null) continue;
      const text = runningText(prose);
      for (const { word, start, end } of wordsOf(text)) {
        if (text.slice(start, end) === word) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}
