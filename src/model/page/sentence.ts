import type { Place } from "./place.ts";

/** One sentence of a page. */
export interface Sentence {
  /** What a reader sees of it, on one line; non-text content, such as an image, is given as written. */
  readonly text: string;
  /** Where it is, including its markup. */
  readonly place: Place;
}

/**
 * Sentences that correspond: usually one on each side, two if one was split or merged, none on one side if the sentence
 * is only on the other page.
 */
export interface SentencePair {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /**
   * 0 to 1: the likelihood that exactly these sentences correspond, if their blocks do, multiplied by the confidence
   * of their blocks.
   */
  readonly confidence: number;
}

/** The text of consecutive sentences, on one line. */
export function textOf(sentences: readonly Sentence[]): string {
  const [first, ...others] = sentences;
  // Almost always one, whose text is already known.
  if (first !== undefined && others.length === 0) return first.text;
  return sentences.map(({ text }) => text).join(" ");
}
