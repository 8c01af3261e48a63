/**
 * The meanings of a language's words, as far as needed to see which words of a sentence a translation
 * renders. Words of two languages that share a sense may translate each other. If they share none, that
 * proves little, since no dictionary has every rendering.
 */
export interface Dictionary {
  /** Whether the language has no dictionary, so that nothing is known about its words. */
  readonly isEmpty: boolean;
  /** Looks up a word in any form, as written or in lower case. */
  readonly entryOf: (word: string) => DictionaryEntry;
}

/** The dictionary entry of a word. */
export interface DictionaryEntry {
  /** The word in lower case, without accents and without elided particles: `l’eau`, `app’s`. */
  readonly folded: string;
  /** IDs of the possible senses, shared by all languages; empty if the word is unknown. */
  readonly senses: readonly number[];
  /** Whether it is a function word. These say little by themselves, and languages differ in their use. */
  readonly isGrammar: boolean;
  /** ID of the kind of things of which the word names one, shared by all languages; null if it names none. */
  readonly kind: number | null;
}

/** Words with more senses have too many renderings for their senses to be evidence. */
const MOST_SENSES = 4;

/** Whether a word is a content word with so few senses that its rendering can be recognised. */
export function isRecognisable({ senses, isGrammar }: DictionaryEntry): boolean {
  return !isGrammar && senses.length > 0 && senses.length <= MOST_SENSES;
}
