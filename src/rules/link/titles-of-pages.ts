import { walkAllBlocks } from "../../model/alignment.ts";
import type { Both } from "../../model/both.ts";
import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";
import type { RuleContext } from "../../model/rule.ts";

/** Fewer links by title do not show what a site does with its titles. */
const FEWEST = 2;

/** The titles by which the links of a page name others, `[[Daily notes]]`. */
export interface LinkedTitles {
  /** How many links of the source page name a page so. */
  readonly count: number;
  /** Those of the source page that the translation keeps. */
  readonly kept: readonly string[];
  readonly plainWords: Both<ReadonlySet<string>>;
}

/** The titles of a pair of pages: one pass over both. */
export function linkedTitles({ alignment, source, target, factsOf }: RuleContext): LinkedTitles {
  const ours: string[] = [];
  const theirs = new Set<string>();
  for (const pair of walkAllBlocks(alignment)) {
    for (const fact of pair.source.flatMap(factsOf.source))
      if (isByTitle(fact, source)) ours.push(fact.surface);
    for (const fact of pair.target.flatMap(factsOf.target))
      if (isByTitle(fact, target)) theirs.add(fact.surface);
  }
  const plainWords = { source: plainWordsOf(source), target: plainWordsOf(target) };
  return { count: ours.length, kept: ours.filter((title) => theirs.has(title)), plainWords };
}

/**
 * What became of a title that another stands for: translated where no link keeps its own or where words were
 * translated and only names kept, changed where others like it were kept, and null where there are too few links to tell.
 */
export function fateOfTitle(
  title: string,
  other: string,
  { count, kept, plainWords }: LinkedTitles,
): "translated" | "changed" | null {
  if (count < FEWEST) return null;
  if (kept.length === 0) return "translated";
  const isOfWords = isInWords(title, plainWords.source) || isInWords(other, plainWords.target);
  return isOfWords && !kept.some((one) => isInWords(one, plainWords.source))
    ? "translated"
    : "changed";
}

/** Whether a title is no name, which would stay: a word in it has no capital, or its page writes all of them without. */
function isInWords(title: string, plain: ReadonlySet<string>): boolean {
  if (/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/u.test(title)) return true;
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => plain.has(word.toLowerCase()));
}

/** The words that a page writes without a capital, parts of addresses and of compounds left out. */
function plainWordsOf({ page }: Document): ReadonlySet<string> {
  const words = page.text.match(/(?<![\p{L}\p{N}/.@_-])\p{Ll}\p{L}*(?![\p{L}\p{N}/@_-]|\.\p{L})/gu);
  return new Set(words);
}

/** Whether a link names its page by the title: `[[Daily notes]]`. */
export function isByTitle({ kind, place, surface }: Fact, { page }: Document): boolean {
  const isWiki = kind === "link" && page.text.startsWith("[[", place.start.offset);
  return isWiki && /^[^#./][^./]*$/.test(surface);
}
