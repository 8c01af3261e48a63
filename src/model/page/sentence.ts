import type { Place } from "./place.ts";

/** One sentence of a page. */
export interface Sentence {
  /** What a reader sees of it, in one line; what is no text, such as an image, is given as it is written. */
  readonly text: string;
  /** Where it stands, its markup included. */
  readonly place: Place;
}

/**
 * Sentences that say the same on both pages: mostly one a side, two where one was split or merged, none on a side
 * where a sentence stands on the other page alone.
 */
export interface SentencePair {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /**
   * 0 to 1: how likely it is that just these belong together, given that the blocks do in which they stand, times
   * how sure that is.
   */
  readonly confidence: number;
}

/** The text of sentences in a row, in one line. */
export function textOf(sentences: readonly Sentence[]): string {
  const [first, ...others] = sentences;
  // Nearly always one, whose text is known already.
  if (first !== undefined && others.length === 0) return first.text;
  return sentences.map(({ text }) => text).join(" ");
}
