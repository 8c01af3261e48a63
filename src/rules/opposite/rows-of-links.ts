import type { Prose, Span } from "../../model/page/prose.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";

/** So many links, or members that marks part, make a row. */
const FEWEST = 2;
/** So many words of a row at most are no links: the page that one is on, and what the row is. */
const MOST_OTHERS = 4;
/** Links that say more are titles. */
const MOST_WORDS = 3;
/** What parts the members of a row, of which the page that one is on is no link. */
const PARTING = /\s[|·•/–—-]\s/u;

/**
 * Whether a text is a row of links of a word or two, as to the translations of a page: `English | [Español](es.md)`.
 * Each page has the row without itself, or says which of them it is.
 */
export function isRowOfLinks(prose: Prose): boolean {
  const text = runningText(prose);
  const wordsIn = (part: string) => wordsOf(part).length;
  const parts = text.split(PARTING);
  if (parts.length >= FEWEST && prose.spans.some(isLink))
    return parts.every((part) => wordsIn(part) <= MOST_WORDS);
  const links = prose.spans.filter(({ kind, start, end }) => kind === "link" && end > start);
  if (links.length < FEWEST) return false;
  const counts = links.map(({ start, end }) => wordsIn(text.slice(start, end)));
  const linked = counts.reduce((sum, count) => sum + count, 0);
  return counts.every((count) => count <= MOST_WORDS) && wordsIn(text) - linked <= MOST_OTHERS;
}

function isLink(span: Span): boolean {
  return span.kind === "link" || (span.kind === "html" && span.name === "a");
}
