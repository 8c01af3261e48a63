import type { SectionAlignment } from "../../model/alignment.ts";
import type { Both, Side } from "../../model/both.ts";
import type { Dictionary } from "../../model/language/dictionary.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { onceEach } from "../../model/lookup/once.ts";
import type { Document } from "../../model/page/document.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { SentencePair } from "../../model/page/sentence.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { lengthMisfit } from "../../model/text/aligned/length-misfit.ts";
import type { Fingerprint, Fingerprints } from "../fingerprint.ts";
import { commonWeight } from "../similarity.ts";
import { alignBeads, type BeadProblem } from "./align-beads.ts";
import { compareMeanings, type Meanings, meaningsOf } from "./compare-meanings.ts";
import { type FindSentenceEnds, sentenceOf, splitProse } from "./split-prose.ts";

/** What sentence alignment needs to know about a language. */
export interface SentenceTraits {
  readonly findEnds: FindSentenceEnds;
  /** Median ratio of the length of a text to that of the same text in English, in characters. */
  readonly lengthRatio: number;
  readonly dictionary: Dictionary;
}

/** A sentence with its fingerprint, before its text is built. */
interface Unit {
  readonly prose: Prose;
  readonly stretch: Stretch;
  readonly print: Fingerprint;
}

/** Pairs the sentences of two aligned blocks; every sentence is in exactly one pair. */
export type AlignSentences = (pair: ProsePair) => readonly SentencePair[];

/**
 * Returns the sentence alignment of blocks, computed on request and cached per pair.
 * Unmatched blocks and guesses have none.
 */
export function alignSentences(
  documents: Both<Document>,
  alignment: SectionAlignment,
  prints: Fingerprints,
  languages: Both<SentenceTraits>,
): AlignSentences {
  const unitsOf = (page: Side, proses: readonly Prose[]): Unit[] =>
    allOf(proses, (prose) =>
      splitProse(prose, languages[page].findEnds).map((stretch) => ({
        prose,
        stretch,
        print: prints.ofStretch(page, prose, stretch),
      })),
    );
  const write = (page: Side, units: readonly Unit[]) =>
    units.map(({ prose, stretch }) => sentenceOf(prose, stretch, documents[page].page.text));

  const areKnown = !languages.source.dictionary.isEmpty && !languages.target.dictionary.isEmpty;
  const meaningsIn = (page: Side, units: readonly Unit[]): readonly Meanings[] =>
    units.map(({ prose, stretch }) =>
      meaningsOf(prose.text.slice(stretch.start, stretch.end), languages[page].dictionary),
    );
  const pairs = alignedProse(alignment);
  const ratio = ratioOf(pairs, languages.target.lengthRatio / languages.source.lengthRatio);
  return onceEach((pair) => {
    const source = unitsOf("source", pair.source);
    const target = unitsOf("target", pair.target);
    // With one sentence on each side, there is nothing to compare.
    const areSeveral = areKnown && source.length + target.length > 2;
    const compared = areSeveral
      ? compareMeanings(meaningsIn("source", source), meaningsIn("target", target))
      : () => 0;
    return alignBeads(beadProblem(source, target, { prints, ratio, compared })).map((bead) => ({
      source: write("source", source.slice(bead.source.start, bead.source.end)),
      target: write("target", target.slice(bead.target.start, bead.target.end)),
      confidence: Math.round(bead.probability * pair.confidence * 100) / 100,
    }));
  });
}

/** The number of characters of a page that count as much for the ratio as the languages do. */
const PRIOR_LENGTH = 600;

/**
 * The ratio of the length of the target to that of the source: starts from that of the languages and, with
 * more text, approaches that of the pages.
 */
function ratioOf(pairs: readonly ProsePair[], usual: number): number {
  const scale = Math.sqrt(usual);
  let source = PRIOR_LENGTH / scale;
  let target = PRIOR_LENGTH * scale;
  for (const pair of pairs) {
    for (const { text } of pair.source) source += text.length;
    for (const { text } of pair.target) target += text.length;
  }
  return target / source;
}

/**
 * Negative natural logarithms of the frequencies with which translators keep, split or merge, omit or add a
 * sentence: Gale and Church (1993), table 5, halved if two shapes share a frequency. Two sentences for two
 * are rarer than there: one of 11,468 beads of pairs in sync.
 */
const SHAPE_COST = { kept: 0.117, joined: 3.112, crossed: 6.5, alone: 5.308 } as const;
/** How much a shared mark counts for a pair, and an unshared one against it, in units of its weight. */
const SHARED = 0.5;
const UNSHARED = 0.12;

/** The evidence by which sentences are compared. */
interface Evidence {
  readonly prints: Fingerprints;
  /** The ratio of the length of the target to that of the source. */
  readonly ratio: number;
  /** The cost of a bead by word senses. */
  readonly compared: BeadProblem["cost"];
}

function beadProblem(
  source: readonly Unit[],
  target: readonly Unit[],
  { prints, ratio, compared }: Evidence,
): BeadProblem {
  const sources = runsOf(source);
  const targets = runsOf(target);
  const scale = Math.sqrt(ratio);
  return {
    sourceCount: source.length,
    targetCount: target.length,
    cost(i, di, j, dj) {
      const left = sources(i, di);
      const right = targets(j, dj);
      if (left === null || right === null)
        return SHAPE_COST.alone + UNSHARED * ((left ?? right)?.weight ?? 0);
      const common = commonWeight(left, right, prints);
      const apart = left.weight + right.weight - 2 * common;
      return (
        shapeCost(di, dj) +
        lengthMisfit(left.size * scale, right.size / scale) -
        SHARED * common +
        UNSHARED * apart +
        compared(i, di, j, dj)
      );
    },
  };
}

function shapeCost(sources: number, targets: number): number {
  if (sources === targets) return sources === 1 ? SHAPE_COST.kept : SHAPE_COST.crossed;
  return SHAPE_COST.joined;
}

/** The combined fingerprint of one or two neighbours; null for none. */
function runsOf(units: readonly Unit[]): (start: number, count: number) => Fingerprint | null {
  const pairs: Fingerprint[] = [];
  return (start, count) => {
    const first = units[start]?.print;
    const second = units[start + 1]?.print;
    if (count === 0 || first === undefined) return null;
    if (count === 1 || second === undefined) return first;
    const known = pairs[start] ?? joined(first, second);
    pairs[start] = known;
    return known;
  };
}

function joined(a: Fingerprint, b: Fingerprint): Fingerprint {
  const marks = new Map(a.marks);
  for (const [mark, count] of b.marks) marks.set(mark, (marks.get(mark) ?? 0) + count);
  return { marks, weight: a.weight + b.weight, size: a.size + b.size, verbatim: 0 };
}
