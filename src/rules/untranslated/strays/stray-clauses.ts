import type { Both } from "../../../model/both.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { withoutQuoted } from "../../../model/text/foreign-stretch.ts";
import {
  foldText,
  type PlacedWord,
  runningText,
  wordsOf,
} from "../../../model/text/running-text.ts";
import { isStrangeWord, isTargetWord } from "../strange-words.ts";
import { isTranslated } from "./is-translated.ts";

/** Words between signs that part clauses, and such as quote. */
const CLAUSE = /[^,;:.!?…()[\]"“”„«»‘\n]{8,300}/g;

/** Fewer words of the source's grammar may be part of a name or a title. */
const FEWEST = 3;
/** In a clause of so many words, so many that the source's language alone has prove as much. */
const FEWEST_WORDS = 5;
const FEWEST_STRANGE = 2;

/**
 * The first clause that stands in the source word for word, of several words of its grammar and a name at most, `on
 * Sundays it is`, or longer and with several words that only its language has. What is set off or quoted may be kept.
 */
export function strayClause(
  prose: Prose,
  source: string,
  traits: Both<WritingTraits>,
): Stretch | null {
  const text = withoutQuoted(runningText(prose));
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    if (
      !isAllGrammar(clause, traits) &&
      !(isStrange(clause, traits) && isTranslated(prose, traits))
    )
      continue;
    const start = index + clause.length - clause.trimStart().length;
    const end = index + clause.trimEnd().length;
    const isQuoted = /["“„«‘]/.test(text.charAt(index - 1));
    if (isQuoted || !foldText(source).includes(foldText(clause))) continue;
    if (prose.spans.some((span) => span.start <= start && end <= span.end)) continue;
    return { start, end };
  }
  return null;
}

/** Words of the source's grammar alone: titles have other words as well, or several capitals. */
function isAllGrammar(clause: string, { source, target }: Both<WritingTraits>): boolean {
  const words = wordsOf(clause);
  const small = words.filter((word) => isSmall(word, clause));
  const stray = small.filter(({ word }) => word.length > 1 && !target.grammar.has(word));
  if (new Set(stray.map(({ word }) => word)).size < FEWEST) return false;
  return (
    small.every(({ word }) => source.functionWords.has(word)) && words.length - small.length <= 1
  );
}

/** Nothing that only the target's language has, and several words that only the source's has. */
function isStrange(clause: string, traits: Both<WritingTraits>): boolean {
  if (traits.source.dictionary.isEmpty || traits.target.dictionary.isEmpty) return false;
  const words = wordsOf(clause);
  const small = words.filter((word) => isSmall(word, clause));
  // `what-is-in-the-bread` is a part of an address.
  const isText = clause.trim().split(/\s/).length >= FEWEST_WORDS;
  if (!isText || words.length - small.length > 1) return false;
  const strange = small.filter(({ word }) => isStrangeWord(word, traits));
  return (
    new Set(strange.map(({ word }) => word)).size >= FEWEST_STRANGE &&
    !small.some(({ word }) => isTargetWord(word, traits))
  );
}

function isSmall({ word, start, end }: PlacedWord, clause: string): boolean {
  return clause.slice(start, end) === word;
}
