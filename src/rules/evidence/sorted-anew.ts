import type { Block, Section } from "../../model/page/document.ts";
import type { RuleContext } from "../../model/rule.ts";
import { excerptOf } from "../../model/text/excerpt.ts";

type Entries = readonly (Block | Section)[];

/** Whether entries are in alphabetical order on both pages, like a glossary that is sorted per language. */
export function areSortedAnew(source: Entries, target: Entries, { traits }: RuleContext): boolean {
  return (
    isAlphabetical(target, traits.target.language) && isAlphabetical(source, traits.source.language)
  );
}

/** Fewer distinct titles are in order by chance; repeated titles say nothing about the order. */
const FEWEST = 4;

function isAlphabetical(entries: Entries, language: string): boolean {
  const titles = entries.map(excerptOf);
  if (new Set(titles).size < FEWEST) return false;
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return titles.every((title, at) => at === 0 || compare(titles[at - 1] ?? "", title) <= 0);
}
