import type { Both } from "../../../model/both.ts";
import type { Dictionary } from "../../../model/language/dictionary.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import { isCognate } from "../../../model/text/wording/cognates.ts";

/** A word folded for comparison. */
export interface ContentWord {
  readonly folded: string;
  /** Whether it has a digit or capital; spelt alike on both pages, it is the same thing. */
  readonly isNamed: boolean;
  /** Dictionary senses; empty for an unknown word. */
  readonly senses: readonly number[];
}

/** The dictionary of a page's language and the function words of both pages. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  readonly grammar: readonly ReadonlySet<string>[];
}

/** The vocabularies of both pages. */
export function vocabulariesOf({ source, target }: Both<WritingTraits>): Both<Vocabulary> {
  const grammar = [source.functionWords, target.functionWords];
  return {
    source: { grammar, dictionary: source.dictionary },
    target: { grammar, dictionary: target.dictionary },
  };
}

/** Runs of Latin letters and digits, including decimals, or of other letters. */
export const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:\.\p{N}+)*|[^\P{L}\p{Script=Latin}]+/gu;
/** Maximum number of words; a longer label is a sentence and says little about its destination. */
const MOST_WORDS = 16;

/** The content words of a text, without function words. */
export function contentWords(text: string, vocabulary: Vocabulary): readonly ContentWord[] {
  return (text.match(WORD) ?? []).slice(0, MOST_WORDS).flatMap((word) => {
    const content = readWord(word, vocabulary);
    return content === null ? [] : [content];
  });
}

/** Folds a word for comparison; null for a function word. */
export function readWord(word: string, { grammar, dictionary }: Vocabulary): ContentWord | null {
  const lower = word.toLowerCase();
  const isNamed = /\p{N}/u.test(word) || word !== lower;
  if (!isNamed && (word.length < 3 || grammar.some((known) => known.has(lower)))) return null;
  return { folded: foldLetters(word), isNamed, senses: dictionary.entryOf(lower).senses };
}

/** Worth of a shared word: a name or number, an equal word or translation, a cognate. */
const WORTH = { named: 2, same: 1.5, cognate: 1 } as const;

/** The total worth of what two sets of words have in common. */
export function commonWorth(ours: readonly ContentWord[], theirs: readonly ContentWord[]): number {
  let sum = 0;
  for (const word of ours) {
    sum += theirs.reduce((best, other) => Math.max(best, worthOf(word, other)), 0);
  }
  return sum;
}

/** The words of one set that match nothing in another. */
export function wordsApart(
  words: readonly ContentWord[],
  others: readonly ContentWord[],
): readonly ContentWord[] {
  return words.filter((word) => others.every((other) => worthOf(word, other) === 0));
}

function worthOf(a: ContentWord, b: ContentWord): number {
  if (a.folded === b.folded) return a.isNamed && b.isNamed ? WORTH.named : WORTH.same;
  if (a.senses.some((sense) => b.senses.includes(sense))) return WORTH.same;
  return isCognate(a.folded, b.folded) ? WORTH.cognate : 0;
}
