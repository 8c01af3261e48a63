import type { Prose, Span } from "../../model/page/prose.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";

/** So many links at least make a row. */
const FEWEST_LINKS = 2;
/** So many words of a row at most are no links: the page that one is on, and what the row is. */
const MOST_OTHERS = 4;
/** Links that say more are titles. */
const MOST_WORDS = 3;

/**
 * Whether a text is a row of links of a word or two, as to the translations of a page: `English | [Español](es.md)`.
 * Each page has the row without itself, or says which of them it is.
 */
export function isRowOfLinks(prose: Prose): boolean {
  const links = prose.spans.filter(({ kind, start, end }) => kind === "link" && end > start);
  if (links.length < FEWEST_LINKS) return false;
  const text = runningText(prose);
  const wordsIn = ({ start, end }: Pick<Span, "start" | "end">) =>
    wordsOf(text.slice(start, end)).length;
  const counts = links.map(wordsIn);
  const linked = counts.reduce((sum, count) => sum + count, 0);
  return (
    counts.every((count) => count <= MOST_WORDS) && wordsOf(text).length - linked <= MOST_OTHERS
  );
}
