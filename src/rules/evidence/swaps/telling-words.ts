import type { Both } from "../../../model/both.ts";
import type { Dictionary } from "../../../model/language/dictionary.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { foldLetters } from "../../../model/text/letters/letters.ts";
import { isCognate } from "../../../model/text/wording/cognates.ts";

/** A word as it is compared, without accents and case, and whether translations are likely to keep it. */
export interface TellingWord {
  readonly folded: string;
  /** A number, an acronym, a word with a capital: written alike on both pages it is the same thing. */
  readonly isNamed: boolean;
  /** What it may mean; empty for a word that the dictionary does not have. */
  readonly senses: readonly number[];
}

/** What is known of the words of a page: which are of grammar on either page, and what the others mean. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  readonly grammar: readonly ReadonlySet<string>[];
}

/** The words of both pages. */
export function vocabulariesOf({ source, target }: Both<WritingTraits>): Both<Vocabulary> {
  const grammar = [source.functionWords, target.functionWords];
  return {
    source: { grammar, dictionary: source.dictionary },
    target: { grammar, dictionary: target.dictionary },
  };
}

/** Runs of Latin letters and digits, digits after points included, or of other letters. */
export const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:\.\p{N}+)*|[^\P{L}\p{Script=Latin}]+/gu;
/** A label of more words is a sentence, and says little of where it leads. */
const MOST_WORDS = 16;

/** The words of a text that tell it from others; those of grammar are left out. */
export function tellingWords(text: string, vocabulary: Vocabulary): readonly TellingWord[] {
  return (text.match(WORD) ?? []).slice(0, MOST_WORDS).flatMap((word) => {
    const telling = readWord(word, vocabulary);
    return telling === null ? [] : [telling];
  });
}

/** A word as it is compared; null for one of grammar. */
export function readWord(word: string, { grammar, dictionary }: Vocabulary): TellingWord | null {
  const lower = word.toLowerCase();
  const isNamed = /\p{N}/u.test(word) || word !== lower;
  if (!isNamed && (word.length < 3 || grammar.some((known) => known.has(lower)))) return null;
  return { folded: foldLetters(word), isNamed, senses: dictionary.entryOf(lower).senses };
}

/** What a word that both share is worth: a name or a number, another word or one that means the same, a word of the same root. */
const WORTH = { named: 2, same: 1.5, cognate: 1 } as const;

/** How much two sets of words have in common. */
export function commonWorth(ours: readonly TellingWord[], theirs: readonly TellingWord[]): number {
  let sum = 0;
  for (const word of ours) {
    sum += theirs.reduce((best, other) => Math.max(best, worthOf(word, other)), 0);
  }
  return sum;
}

/** The words of one set that have nothing like them in another. */
export function wordsApart(
  words: readonly TellingWord[],
  others: readonly TellingWord[],
): readonly TellingWord[] {
  return words.filter((word) => others.every((other) => worthOf(word, other) === 0));
}

function worthOf(a: TellingWord, b: TellingWord): number {
  if (a.folded === b.folded) return a.isNamed && b.isNamed ? WORTH.named : WORTH.same;
  if (a.senses.some((sense) => b.senses.includes(sense))) return WORTH.same;
  return isCognate(a.folded, b.folded) ? WORTH.cognate : 0;
}
