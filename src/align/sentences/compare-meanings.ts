import { type Dictionary, isRecognisable } from "../../model/language/dictionary.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { wordsOf } from "../../model/text/running-text.ts";
import type { BeadProblem } from "./align-beads.ts";

/** The possible senses of each word of a sentence that `isTelling`. */
export type Meanings = readonly (readonly number[])[];

/** The senses of the telling words of a sentence. */
export function meaningsOf(text: string, { entryOf }: Dictionary): Meanings {
  return wordsOf(text)
    .map(({ word }) => entryOf(word))
    .filter(isRecognisable)
    .map(({ senses }) => senses);
}

/**
 * The share of words whose rendering shares a sense, as measured on pairs in sync; and the share of words
 * without one if part of a sentence may be missing.
 */
const RENDERED = 0.93;
const UNRENDERED = 0.3;
/** Lower bound of the chance that an unrelated sentence shares a sense. */
const LEAST_CHANCE = 0.1;
/** Factor below 1, since the words of a sentence are not independent evidence. */
const DAMPING = 0.35;

/** A word as evidence: its cost if the other sentences share one of its senses, and if they do not. */
interface Witness {
  readonly senses: readonly number[];
  readonly shared: number;
  readonly unshared: number;
}

/**
 * Compares the words of consecutive sentences, as the negative natural logarithm of how much likelier they
 * are in corresponding sentences than in any two. Linear in the words of a bead.
 */
export function compareMeanings(
  source: readonly Meanings[],
  target: readonly Meanings[],
): BeadProblem["cost"] {
  const [ours, theirs] = [source.map(sensesIn), target.map(sensesIn)];
  const [sources, targets] = [witnessesOf(source, theirs), witnessesOf(target, ours)];
  return (i, di, j, dj) => {
    if (di === 0 || dj === 0) return 0;
    let cost = 0;
    for (let at = i; at < i + di; at++) cost += costOf(sources[at] ?? [], theirs, j, dj);
    for (let at = j; at < j + dj; at++) cost += costOf(targets[at] ?? [], ours, i, di);
    return cost;
  };
}

function sensesIn(words: Meanings): ReadonlySet<number> {
  const all = new Set<number>();
  for (const senses of words) for (const sense of senses) all.add(sense);
  return all;
}

function witnessesOf(
  sentences: readonly Meanings[],
  others: readonly ReadonlySet<number>[],
): readonly (readonly Witness[])[] {
  const spread = new Map<number, number>();
  for (const senses of others) for (const sense of senses) countOne(spread, sense);
  return sentences.map((words) =>
    words.map((senses) => {
      const found = senses.reduce((most, sense) => Math.max(most, spread.get(sense) ?? 0), 0);
      const chance = Math.min(RENDERED, Math.max(LEAST_CHANCE, found / (others.length + 1)));
      return {
        senses,
        shared: -DAMPING * Math.log(RENDERED / chance),
        unshared: -DAMPING * Math.log(Math.min(1, UNRENDERED / (1 - chance))),
      };
    }),
  );
}

function costOf(
  words: readonly Witness[],
  sentences: readonly ReadonlySet<number>[],
  start: number,
  count: number,
): number {
  let cost = 0;
  for (const { senses, shared, unshared } of words) {
    let isShared = false;
    for (let at = start; at < start + count && !isShared; at++)
      isShared = senses.some((sense) => sentences[at]?.has(sense) === true);
    cost += isShared ? shared : unshared;
  }
  return cost;
}
