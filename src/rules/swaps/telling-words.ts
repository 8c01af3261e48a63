import { editDistance } from "../../model/text/letters/edit-distance.ts";
import { foldLetters } from "../../model/text/letters/letters.ts";

/** A word as it is compared, without accents and case, and whether translations are likely to keep it. */
export interface TellingWord {
  readonly folded: string;
  /** A number, an acronym, a word with a capital: written alike on both pages it is the same thing. */
  readonly isNamed: boolean;
}

/** Runs of Latin letters and figures, figures behind points included, or of other letters. */
export const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:\.\p{N}+)*|[^\P{L}\p{Script=Latin}]+/gu;
/** A label of more words is a sentence, and says little of where it leads. */
const MOST_WORDS = 16;

/** The words of a text that tell it from others; those of grammar are left out. */
export function tellingWords(
  text: string,
  grammar: readonly ReadonlySet<string>[],
): readonly TellingWord[] {
  return (text.match(WORD) ?? []).slice(0, MOST_WORDS).flatMap((word) => {
    const telling = readWord(word, grammar);
    return telling === null ? [] : [telling];
  });
}

/** A word as it is compared; null for one of grammar. */
export function readWord(
  word: string,
  grammar: readonly ReadonlySet<string>[],
): TellingWord | null {
  const lower = word.toLowerCase();
  const isNamed = /\p{N}/u.test(word) || word !== lower;
  if (!isNamed && (word.length < 3 || grammar.some((known) => known.has(lower)))) return null;
  return { folded: foldLetters(word), isNamed };
}

/** What a word that both share is worth: a name or a number, another word, a word of the same root. */
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
  return isCognate(a.folded, b.folded) ? WORTH.cognate : 0;
}

/** Words of at least this many letters can be cognates, and as many may be compared. */
const COGNATE_LENGTH = 5;
const LONGEST_COMPARED = 24;
/** Cognates share their first letters, and most of the others. */
export const SAME_START = 3;
const SAME_LETTERS = 0.66;

/** Whether two folded words look like forms of one root. */
export function isCognate(a: string, b: string): boolean {
  if (a.slice(0, SAME_START) !== b.slice(0, SAME_START) || /\d/.test(a + b)) return false;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (short < COGNATE_LENGTH || long > LONGEST_COMPARED) return false;
  return editDistance(a, b) <= (1 - SAME_LETTERS) * long;
}
