import type { Prose, Span } from "../../model/page/prose.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";

/** Minimum number of links or separated members of a row. */
const FEWEST = 2;
/** Maximum number of unlinked words: the current page and the label of the row. */
const MOST_OTHERS = 4;
/** Maximum number of words of a link; longer ones are titles. */
const MOST_WORDS = 3;
/** Separators of the members of a row. */
const PARTING = /\s[|·•/–—-]\s/u;

/**
 * Whether a text is a row of short links, for instance to a page's translations: `English |
 * [Español](es.md)`. Each page omits or highlights itself in the row.
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
