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

/** What a language tells of its sentences. */
export interface SentenceTraits {
  readonly findEnds: FindSentenceEnds;
  /** Median length of a text over that of the same text in English, in characters. */
  readonly lengthRatio: number;
  readonly dictionary: Dictionary;
}

/** A sentence before it is written out, and what it shows of itself. */
interface Unit {
  readonly prose: Prose;
  readonly stretch: Stretch;
  readonly print: Fingerprint;
}

/** Pairs the sentences of two blocks that belong together. Every sentence stands in exactly one pair. */
export type AlignSentences = (pair: ProsePair) => readonly SentencePair[];

/**
 * Aligns the sentences inside blocks that belong together, block by block as asked. Blocks without a counterpart, or with one
 * that is a guess, have none. Each is aligned once, however many ask.
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
    // One sentence of either side needs no comparing.
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

/** Characters of a page that tell as much of its ratio as the languages do. */
const AS_TELLING = 600;

/** Length of the target over that of the source: what languages show, and the more text there is, what these pages do. */
function ratioOf(pairs: readonly ProsePair[], usual: number): number {
  const scale = Math.sqrt(usual);
  let source = AS_TELLING / scale;
  let target = AS_TELLING * scale;
  for (const pair of pairs) {
    for (const { text } of pair.source) source += text.length;
    for (const { text } of pair.target) target += text.length;
  }
  return target / source;
}

/**
 * Negative logarithms of how often translators keep a sentence, split or merge one, or leave one out or add one:
 * Gale and Church (1993), table 5, halved where two shapes share a share; but for two that can't be told from two, which
 * are rarer than there: of 11,468 beads of pairs in sync one.
 */
const SHAPE_COST = { kept: 0.117, joined: 3.112, crossed: 6.5, alone: 5.308 } as const;
/** What a mark that both sides hold speaks for them, for its weight, and what one of one side speaks against. */
const SHARED = 0.5;
const UNSHARED = 0.12;

/** What sentences are compared by. */
interface Evidence {
  readonly prints: Fingerprints;
  /** Length of the target over that of the source. */
  readonly ratio: number;
  /** What the words of a bead cost. */
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

/** The fingerprints of one or two neighbours; null of none. */
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
