/**
 * What words of a language mean, as far as it takes to see which words of a sentence a translation renders. Two words of
 * two languages that share a sense may translate each other; that they share none proves little, for no dictionary has
 * every rendering.
 */
export interface Dictionary {
  /** Nobody wrote one down: nothing can be told of what its words mean. */
  readonly isEmpty: boolean;
  /** Looks up a word in any of its forms, as it is written or in lower case. */
  readonly entryOf: (word: string) => DictionaryEntry;
}

/** What a dictionary has of a word. */
export interface DictionaryEntry {
  /** The word in lower case and without accents, and without what grammar elides onto it: `l’eau`, `app’s`. */
  readonly folded: string;
  /** The numbers of the senses that it may have, the same in every language; empty for a word that is not in it. */
  readonly senses: readonly number[];
  /** Words of grammar say little alone, and languages use them in unlike ways. */
  readonly isGrammar: boolean;
  /** The kind of things of which it names one, the same number in every language; null for a word that names none. */
  readonly kind: number | null;
}

/** A word of more senses is put in so many other words that what it means tells little. */
const MOST_SENSES = 4;

/** Whether a word says something by itself, and means few enough things that its rendering is known. */
export function isTelling({ senses, isGrammar }: DictionaryEntry): boolean {
  return !isGrammar && senses.length > 0 && senses.length <= MOST_SENSES;
}
