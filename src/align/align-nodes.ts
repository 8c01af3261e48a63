import type { Both } from "../model/both.ts";
import { itemAt } from "../model/lookup/item-at.ts";
import type { Block, Section } from "../model/page/document.ts";
import { type Anchor, alignSequence, type Pairing } from "./align-sequence.ts";
import type { Fingerprint, Fingerprints } from "./fingerprint.ts";
import { confidenceOf, type Likeness, likeness, worthOfPairing } from "./similarity.ts";

/** A pairing of two nodes, by index, and its confidence from 0 to 1. */
export interface NodePairing {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
}

/** What counts besides the likeness of nodes. */
export interface Weighing<N> {
  /** The worth of pairing nodes of these shapes, added to that of their likeness; null forbids it. */
  readonly shapeWorth: (source: N, target: N) => number | null;
  /** The cost of leaving a node unmatched. The higher, the more order outweighs doubtful evidence. */
  readonly aloneCost: number;
}

/** Minimum overlap and evidence of an anchor, a pair that is fixed before order is considered. */
const ANCHOR_OVERLAP = 0.5;
const ANCHOR_EVIDENCE = 0.5;

/** Pairs the nodes of two sequences in order, by fingerprint and shape. */
export function alignNodes<N extends Section | Block>(
  { source, target }: Both<readonly N[]>,
  prints: Fingerprints,
  { shapeWorth, aloneCost }: Weighing<N>,
): NodePairing[] {
  const sourcePrints = source.map(prints.of);
  const targetPrints = target.map(prints.of);
  const compare = (i: number, j: number): Likeness =>
    likeness(itemAt(sourcePrints, i), itemAt(targetPrints, j), prints);

  const worth = (i: number, j: number): number => {
    const shape = shapeWorth(itemAt(source, i), itemAt(target, j));
    return shape === null ? 0 : worthOfPairing(compare(i, j)) + shape + 2 * aloneCost;
  };

  const anchors = candidateAnchors(sourcePrints, targetPrints, prints).filter((anchor) => {
    const shape = shapeWorth(itemAt(source, anchor.source), itemAt(target, anchor.target));
    if (shape === null || shape < 0) return false;
    const { overlap, evidence } = compare(anchor.source, anchor.target);
    return overlap >= ANCHOR_OVERLAP && evidence >= ANCHOR_EVIDENCE;
  });
  const found = alignSequence({
    sourceCount: source.length,
    targetCount: target.length,
    worth,
    anchors,
  });
  const areItems = source.length === target.length && source[0]?.kind === "item";
  const pairs =
    (areItems
      ? (inStepIfBetter(found, source.length, worth) ?? aroundMoved(found, source.length, worth))
      : null) ?? found;
  return pairs.map(([i, j]: Pairing) => ({
    source: i,
    target: j,
    confidence: confidenceOf(compare(i, j)),
  }));
}

/** With more unmatched items, the lists differ too much. */
const MOST_ALONE = 4;

/**
 * The index-by-index pairing of two lists of equal length, if it is worth more than the pairing that
 * anchors forced: code that is unique on both pages need not be in the same item. Null if it is not worth
 * more, or if an unmatched item moved.
 */
function inStepIfBetter(
  found: readonly Pairing[],
  count: number,
  worth: (i: number, j: number) => number,
): readonly Pairing[] | null {
  if (count - found.length > MOST_ALONE || found.every(([i, j]) => i === j)) return null;
  const inStep = Array.from({ length: count }, (_, i): Pairing => [i, i]);
  if (inStep.some(([i]) => worth(i, i) <= 0)) return null;
  const total = (pairs: readonly Pairing[]) => pairs.reduce((sum, [i, j]) => sum + worth(i, j), 0);
  if (total(inStep) <= total(found)) return null;
  const met = [new Set(found.map(([i]) => i)), new Set(found.map(([, j]) => j))] as const;
  const isMoved = inStep.some(
    ([i]) =>
      !met[0].has(i) &&
      inStep.some(([j]) => !met[1].has(j) && i !== j && worth(i, j) > worth(i, i)),
  );
  return isMoved ? null : inStep;
}

/** If an item passed fewer others, one of those may have moved instead. */
const FEWEST_PASSED = 2;

/**
 * The pairs of all other items, if one item with strong evidence passed several with little: it moved and
 * they kept their order. Null if that does not explain everything, or if the lists differ in length.
 */
function aroundMoved(
  found: readonly Pairing[],
  count: number,
  worth: (i: number, j: number) => number,
): readonly Pairing[] | null {
  const alone = count - found.length;
  if (alone < FEWEST_PASSED || alone > MOST_ALONE) return null;
  for (const [i, j] of found) {
    if (Math.abs(i - j) < FEWEST_PASSED) continue;
    const others = Array.from(
      { length: count - 1 },
      (_, at): Pairing => [at < i ? at : at + 1, at < j ? at : at + 1],
    );
    const targetOf = new Map(others);
    const isAllElse = found.every(([s, t]) => s === i || targetOf.get(s) === t);
    if (isAllElse && others.every(([s, t]) => worth(s, t) > 0)) return others;
  }
  return null;
}

/**
 * Pairs of nodes that are the only holders of a mark on their side, with the total weight of
 * such marks. Linear in the marks.
 */
function candidateAnchors(
  source: readonly Fingerprint[],
  target: readonly Fingerprint[],
  prints: Fingerprints,
): Anchor[] {
  const inSource = soleHolders(source);
  const inTarget = soleHolders(target);
  const votes = new Map<number, number>();
  for (const [mark, i] of inSource) {
    const j = inTarget.get(mark);
    if (i < 0 || j === undefined || j < 0) continue;
    const key = i * target.length + j;
    votes.set(key, (votes.get(key) ?? 0) + prints.weightOf(mark));
  }
  return [...votes].map(([key, weight]) => ({
    source: Math.floor(key / target.length),
    target: key % target.length,
    weight,
  }));
}

/** Maps each mark to the index of its only holder, or to -1 if there are several. */
function soleHolders(sequence: readonly Fingerprint[]): Map<number, number> {
  const holders = new Map<number, number>();
  sequence.forEach((print, index) => {
    for (const mark of print.marks.keys()) holders.set(mark, holders.has(mark) ? -1 : index);
  });
  return holders;
}
