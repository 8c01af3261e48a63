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

/** Text between punctuation or quotation marks. */
const CLAUSE = /[^,;:.!?…()[\]"“”„«»‘\n]{8,300}/g;

/** Minimum number of source function words; fewer may be part of a name or title. */
const FEWEST = 3;
/** In a clause of this many words, this many words of the source language only are proof as well. */
const FEWEST_WORDS = 5;
const FEWEST_STRANGE = 2;

/**
 * The first clause copied from the source with several function words and at most one name, `on Sundays it
 * is`, or, if longer, with several words of its language only. Markup and quotations may be kept.
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

/** Whether a clause has only source function words; titles have other words or several capitals. */
function isAllGrammar(clause: string, { source, target }: Both<WritingTraits>): boolean {
  const words = wordsOf(clause);
  const small = words.filter((word) => isSmall(word, clause));
  const stray = small.filter(({ word }) => word.length > 1 && !target.grammar.has(word));
  if (new Set(stray.map(({ word }) => word)).size < FEWEST) return false;
  return (
    small.every(({ word }) => source.functionWords.has(word)) && words.length - small.length <= 1
  );
}

/** Whether a clause has several words of the source language only, and none of the target language only. */
function isStrange(clause: string, traits: Both<WritingTraits>): boolean {
  if (traits.source.dictionary.isEmpty || traits.target.dictionary.isEmpty) return false;
  const words = wordsOf(clause);
  const small = words.filter((word) => isSmall(word, clause));
  // `what-is-in-the-bread` is part of a URL.
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
