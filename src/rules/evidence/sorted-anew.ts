import type { Block, Section } from "../../model/page/document.ts";
import type { RuleContext } from "../../model/rule.ts";
import { excerptOf } from "../../model/text/excerpt.ts";

type Entries = readonly (Block | Section)[];

/** Whether entries follow the alphabet on both pages, as a glossary does that each language sorts anew. */
export function areSortedAnew(source: Entries, target: Entries, { traits }: RuleContext): boolean {
  return (
    isAlphabetical(target, traits.target.language) && isAlphabetical(source, traits.source.language)
  );
}

/** Fewer stand in order by chance; entries of one title, such as rows about one thing, tell nothing of an order. */
const FEWEST = 4;

function isAlphabetical(entries: Entries, language: string): boolean {
  const titles = entries.map(excerptOf);
  if (new Set(titles).size < FEWEST) return false;
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return titles.every((title, at) => at === 0 || compare(titles[at - 1] ?? "", title) <= 0);
}
