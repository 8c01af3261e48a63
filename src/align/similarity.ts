import type { Fingerprint, Fingerprints } from "./fingerprint.ts";

/** The likeness of two nodes, by fingerprint. */
export interface Likeness {
  /** 0 to 1: weighted Dice coefficient of the marks. */
  readonly overlap: number;
  /** 0 to 1: the amount of evidence for the overlap. */
  readonly evidence: number;
  /** Absolute logarithm of the length ratio relative to the typical ratio of the pair; 0 is a perfect fit. */
  readonly stretch: number;
}

/** The weight of marks at which evidence is one half. */
const HALF_EVIDENCE = 18;

/** Compares two fingerprints. Linear in the smaller set of marks. */
export function likeness(a: Fingerprint, b: Fingerprint, prints: Fingerprints): Likeness {
  const common = commonWeight(a, b, prints);
  const total = a.weight + b.weight;
  return {
    overlap: total === 0 ? 0 : (2 * common) / total,
    evidence: isBlank(a) || isBlank(b) ? 0 : total / (total + HALF_EVIDENCE),
    stretch: stretchOf(a, b, prints.ratio),
  };
}

/** Whether a node is empty, so that nothing contradicts its position. */
function isBlank({ size, weight }: Fingerprint): boolean {
  return size <= 1 && weight === 0;
}

/** Total weight of the marks that both have, counting occurrences. */
export function commonWeight(a: Fingerprint, b: Fingerprint, prints: Fingerprints): number {
  const [small, large] = a.marks.size <= b.marks.size ? [a, b] : [b, a];
  let common = 0;
  for (const [mark, count] of small.marks) {
    const other = large.marks.get(mark);
    if (other !== undefined) common += prints.weightOf(mark) * Math.min(count, other);
  }
  return common;
}

/** From this absolute logarithm of the length ratio, two blocks do not translate each other. */
export const MOST_STRETCH = 0.4;

/** Added to both sizes, since a few characters are insignificant in a short text. */
const SIZE_PADDING = 12;

/** Absolute logarithm of the ratio of two sizes, with prose corrected for the typical ratio. Symmetric. */
export function stretchOf(source: Sizes, target: Sizes, ratio: number): number {
  const scale = Math.sqrt(ratio);
  return Math.abs(Math.log(scaledSize(target, 1 / scale) / scaledSize(source, scale)));
}

type Sizes = Pick<Fingerprint, "size" | "verbatim">;

function scaledSize({ size, verbatim }: Sizes, scale: number): number {
  return (size - verbatim) * scale + verbatim + SIZE_PADDING;
}

/**
 * The worth of pairing two nodes of one kind, from about -1 to 1.3. Without evidence, a pair that fits in
 * length has a small worth, so that order decides; with much evidence, the overlap decides.
 */
export function worthOfPairing({ overlap, evidence, stretch }: Likeness): number {
  const byMarks = evidence * (2 * overlap - EVEN_OVERLAP);
  return BASE_WORTH + byMarks - Math.min(MOST_LOST_BY_LENGTH, LOST_BY_LENGTH * stretch * stretch);
}

/** The worth of a pair of one kind and length of which nothing else is known. */
const BASE_WORTH = 0.3;
/** Twice the overlap at which marks speak neither for a pair nor against it. */
const EVEN_OVERLAP = 0.7;
/** What a misfit in length costs by the square of the stretch, and at most. */
const LOST_BY_LENGTH = 0.45;
const MOST_LOST_BY_LENGTH = 0.5;

/** The confidence of a pairing, from 0 to 1. */
export function confidenceOf({ overlap, evidence, stretch }: Likeness): number {
  const byLength = Math.exp(-stretch * stretch);
  const byMarks = Math.min(1, overlap / FULL_OVERLAP);
  const byPlace = LEAST_BY_PLACE + (1 - LEAST_BY_PLACE) * byLength;
  return Math.min(1, Math.max(0, evidence * byMarks + (1 - evidence) * byPlace));
}

/** From this overlap, marks are as sure as they can be: translations do not keep all of them. */
const FULL_OVERLAP = 0.625;
/** The confidence of a pair without marks, however badly it fits in length: its neighbours hold it in place. */
const LEAST_BY_PLACE = 0.25;
