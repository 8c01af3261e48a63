import type { Both } from "../../../model/both.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import {
  foldText,
  type PlacedWord,
  runningText,
  wordsOf,
} from "../../../model/text/running-text.ts";

/** Words between signs that part clauses, and such as quote. */
const CLAUSE = /[^,;:.!?…()[\]"“”„«»‘\n]{8,300}/g;

/** Fewer words of the source's grammar may be part of a name or a title. */
const FEWEST = 3;

/**
 * The first clause that stands in the source word for word, of several words of its grammar and a name at most: `on
 * Sundays it is`. What is set off or quoted may be kept.
 */
export function strayClause(
  prose: Prose,
  source: string,
  { source: ours, target: theirs }: Both<WritingTraits>,
): Stretch | null {
  const [foreign, own] = [ours.functionWords, theirs.grammar];
  const text = runningText(prose);
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    const words = wordsOf(clause);
    const isSmall = ({ word, start, end }: PlacedWord) => clause.slice(start, end) === word;
    const small = words.filter(isSmall);
    const stray = small.filter(({ word }) => word.length > 1 && !own.has(word));
    if (new Set(stray.map(({ word }) => word)).size < FEWEST) continue;
    // Titles have other words as well, or several capitals.
    if (small.some(({ word }) => !foreign.has(word)) || words.length - small.length > 1) continue;
    const start = index + clause.length - clause.trimStart().length;
    const end = index + clause.trimEnd().length;
    const isQuoted = /["“„«‘]/.test(text.charAt(index - 1));
    if (isQuoted || !foldText(source).includes(foldText(clause))) continue;
    if (prose.spans.some((span) => span.start <= start && end <= span.end)) continue;
    return { start, end };
  }
  return null;
}
