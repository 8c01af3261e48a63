import { walkAllBlocks } from "../../model/alignment.ts";
import type { Both } from "../../model/both.ts";
import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";
import type { RuleContext } from "../../model/rule.ts";

/** The fewest links by title that show whether a site translates its titles. */
const FEWEST = 2;

/** The page titles used as link destinations, `[[Daily notes]]`. */
export interface LinkedTitles {
  /** The number of links by title on the source page. */
  readonly count: number;
  /** The titles of the source page that the translation keeps. */
  readonly kept: readonly string[];
  readonly plainWords: Both<ReadonlySet<string>>;
}

/** Collects the titles of a pair of pages in one pass over both. */
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
 * How a title was replaced by another: `translated` if no title is kept, or if the kept ones are names and
 * this one is not; `changed` if similar titles are kept; null if there are too few links.
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

/** Whether a title is no name: it has a lowercase word, or its page has all its words in lowercase. */
function isInWords(title: string, plain: ReadonlySet<string>): boolean {
  if (/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/u.test(title)) return true;
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => plain.has(word.toLowerCase()));
}

/** The lowercase words of a page, except parts of addresses and compounds. */
function plainWordsOf({ page }: Document): ReadonlySet<string> {
  const words = page.text.match(/(?<![\p{L}\p{N}/.@_-])\p{Ll}\p{L}*(?![\p{L}\p{N}/@_-]|\.\p{L})/gu);
  return new Set(words);
}

/** Whether a link refers to its page by title: `[[Daily notes]]`. */
export function isByTitle({ kind, place, surface }: Fact, { page }: Document): boolean {
  const isWiki = kind === "link" && page.text.startsWith("[[", place.start.offset);
  return isWiki && /^[^#./][^./]*$/.test(surface);
}
