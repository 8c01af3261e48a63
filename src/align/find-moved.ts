import { addTo } from "../model/lookup/add-to.ts";
import { itemAt } from "../model/lookup/item-at.ts";
import type { Fingerprint, Fingerprints } from "./fingerprint.ts";
import { commonWeight, confidenceOf, type Likeness, likeness, MOST_STRETCH } from "./similarity.ts";

/** Minimum overlap of a moved node, so that length alone does not suffice … */
const MOVED_OVERLAP = 0.4;
/** … which increases with each unit of stretch beyond that of translations. */
const OVERLAP_PER_STRETCH = 0.5;
/** Minimum evidence of a moved node. */
const MOVED_EVIDENCE = 0.35;
/** The minimum evidence if one entry of a list or table is missing and another is surplus in the same one. */
export const MOVED_EVIDENCE_NEARBY = 0.1;

/** A pair of nodes in different places. */
export interface Move<N> {
  readonly source: N;
  readonly target: N;
  readonly confidence: number;
}

/**
 * Pairs leftovers regardless of order, the most similar first, each at most once. Linear
 * in their marks except for ties.
 */
export function findMoved<N extends Parameters<Fingerprints["of"]>[0]>(
  source: readonly N[],
  target: readonly N[],
  prints: Fingerprints,
  leastEvidence = MOVED_EVIDENCE,
): Move<N>[] {
  if (source.length === 0 || target.length === 0) return [];
  const holders = new Map<number, number[]>();
  const targetPrints = target.map(prints.of);
  targetPrints.forEach((print, index) => {
    for (const mark of print.marks.keys()) {
      addTo(holders, mark, index);
    }
  });

  const candidates = source.flatMap((node) => {
    const print = prints.of(node);
    const best = mostAlike(print, holders, targetPrints, prints);
    if (best === null) return [];
    const found = likeness(print, itemAt(targetPrints, best), prints);
    if (found.overlap < leastOverlap(found) || found.evidence < leastEvidence) return [];
    return [{ source: node, index: best, confidence: confidenceOf(found), overlap: found.overlap }];
  });
  candidates.sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<number>();
  return candidates.flatMap(({ source: node, index, confidence }) => {
    if (taken.has(index)) return [];
    taken.add(index);
    return [{ source: node, target: itemAt(target, index), confidence }];
  });
}

function leastOverlap({ stretch }: Likeness): number {
  return MOVED_OVERLAP + OVERLAP_PER_STRETCH * Math.max(0, stretch - MOST_STRETCH);
}

/** A mark that occurs in more leftovers says nothing about where one moved. */
const MOST_HOLDERS = 8;

function mostAlike(
  print: Fingerprint,
  holders: ReadonlyMap<number, readonly number[]>,
  targets: readonly Fingerprint[],
  prints: Fingerprints,
): number | null {
  const seen = new Set<number>();
  let best: number | null = null;
  let bestWorth = 0;
  for (const mark of print.marks.keys()) {
    const list = holders.get(mark) ?? [];
    if (list.length > MOST_HOLDERS) continue;
    for (const index of list) {
      if (seen.has(index)) continue;
      seen.add(index);
      const other = itemAt(targets, index);
      const worth = (2 * commonWeight(print, other, prints)) / (print.weight + other.weight);
      if (worth > bestWorth) {
        best = index;
        bestWorth = worth;
      }
    }
  }
  return best;
}
