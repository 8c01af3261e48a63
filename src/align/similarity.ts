import type { Fingerprint, Fingerprints } from "./fingerprint.ts";

/** How much two nodes have in common, from their fingerprints alone. */
export interface Likeness {
  /** 0 to 1: weighed share of common marks (Dice). */
  readonly overlap: number;
  /** 0 to 1: how much evidence the overlap rests on. */
  readonly evidence: number;
  /** Absolute log of the length ratio, corrected for the pair's typical ratio; 0 is a perfect fit. */
  readonly stretch: number;
}

/** Evidence reaches one half at this weight of marks. */
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

/** What shows nothing of itself was emptied: nothing speaks against its place. */
function isBlank({ size, weight }: Fingerprint): boolean {
  return size <= 1 && weight === 0;
}

/** Weight of the marks that both hold, occurrences counted. */
export function commonWeight(a: Fingerprint, b: Fingerprint, prints: Fingerprints): number {
  const [small, large] = a.marks.size <= b.marks.size ? [a, b] : [b, a];
  let common = 0;
  for (const [mark, count] of small.marks) {
    const other = large.marks.get(mark);
    if (other !== undefined) common += prints.weightOf(mark) * Math.min(count, other);
  }
  return common;
}

/** Absolute log of the length ratio from which on a block is no translation of another. */
export const MOST_STRETCH = 0.4;

/** A few characters more or less say nothing in a short text: both sizes get this much on top. */
const SIZE_PADDING = 12;

/** Absolute log of the ratio of two sizes, that of their prose corrected for the typical ratio; the same seen from either side. */
export function stretchOf(source: Sizes, target: Sizes, ratio: number): number {
  const scale = Math.sqrt(ratio);
  return Math.abs(Math.log(scaledSize(target, 1 / scale) / scaledSize(source, scale)));
}

type Sizes = Pick<Fingerprint, "size" | "verbatim">;

function scaledSize({ size, verbatim }: Sizes, scale: number): number {
  return (size - verbatim) * scale + verbatim + SIZE_PADDING;
}

/**
 * What pairing two nodes of one kind is worth, about -1 to 1.3. Without evidence a pair that fits in length
 * is worth a little, so that order decides; with much evidence the overlap decides.
 */
export function worthOfPairing({ overlap, evidence, stretch }: Likeness): number {
  return 0.3 + evidence * (2 * overlap - 0.7) - Math.min(0.5, 0.45 * stretch * stretch);
}

/** How sure a pairing is, 0 to 1. */
export function confidenceOf({ overlap, evidence, stretch }: Likeness): number {
  const byLength = Math.exp(-stretch * stretch);
  const byMarks = Math.min(1, overlap * 1.6);
  return Math.min(1, Math.max(0, evidence * byMarks + (1 - evidence) * (0.25 + 0.75 * byLength)));
}
