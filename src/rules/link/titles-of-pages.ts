import { walkAllBlocks } from "../../model/alignment.ts";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { RuleContext } from "../../model/rule.ts";

/** Fewer links by title do not show what a site does with its titles. */
const FEWEST = 2;

/**
 * What becomes of the titles by which a site links its pages, `[[Daily notes]]`: translated where no link keeps its own,
 * kept where one does, and null where there are too few links to tell.
 */
export function fateOfTitles({
  alignment,
  source,
  target,
  factsOf,
}: RuleContext): "translated" | "kept" | null {
  const ours: string[] = [];
  const theirs = new Set<string>();
  for (const pair of walkAllBlocks(alignment)) {
    for (const fact of pair.source.flatMap(factsOf.source))
      if (isByTitle(fact, source)) ours.push(fact.surface);
    for (const fact of pair.target.flatMap(factsOf.target))
      if (isByTitle(fact, target)) theirs.add(fact.surface);
  }
  if (ours.length < FEWEST) return null;
  return ours.some((title) => theirs.has(title)) ? "kept" : "translated";
}

/** Whether a link names its page by the title: `[[Daily notes]]`. */
export function isByTitle({ kind, place, surface }: Fact, { page }: Document): boolean {
  const isWiki = kind === "link" && page.text.startsWith("[[", place.start.offset);
  return isWiki && /^[^#./][^./]*$/.test(surface);
}
