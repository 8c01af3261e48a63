import { addTo } from "../../model/lookup/add-to.ts";
import type { Document, Section } from "../../model/page/document.ts";
import { walkSections } from "../../model/page/walk-page.ts";
import { alignNodes, at } from "../blocks/align-nodes.ts";
import type { Fingerprint, Fingerprints } from "../fingerprint.ts";
import { commonWeight, confidenceOf, likeness } from "../similarity.ts";
import type { SectionPair } from "./section-pair.ts";
import { settleByBlocks } from "./settle-by-blocks.ts";

/** The sections of both pages, each in page order, and which belong together. */
export interface SectionPairs {
  readonly source: readonly Section[];
  readonly target: readonly Section[];
  readonly pairs: readonly SectionPair[];
}

/**
 * Pairs off sections. Both trees are read flat, in page order, so that a section promoted, demoted or
 * put under another parent still finds its counterpart; depth only adds or takes a little worth. Where the
 * sections do not pair off one to one, their blocks decide. Section 0 always meets section 0. What is left over
 * on both sides and much alike has moved.
 */
export function alignSections(
  source: Document,
  target: Document,
  prints: Fingerprints,
): SectionPairs {
  const sourceSections = [...walkSections(source.root)];
  const targetSections = [...walkSections(target.root)];
  const [, ...sourceRest] = sourceSections;
  const [, ...targetRest] = targetSections;

  const roots: SectionPair = {
    source: source.root,
    target: target.root,
    relation: "matched",
    confidence: 1,
  };
  const bySection = alignNodes(sourceRest, targetRest, prints, depthWorth, ALONE_COST).map(
    (pair): SectionPair => ({
      source: at(sourceRest, pair.source),
      target: at(targetRest, pair.target),
      relation: "matched",
      confidence: pair.confidence,
    }),
  );
  const inOrder = settleByBlocks(sourceSections, targetSections, [roots, ...bySection], prints);
  const matchedSource = new Set(inOrder.map((pair) => pair.source));
  const matchedTarget = new Set(inOrder.map((pair) => pair.target));
  const moved = findMoved(
    sourceRest.filter((section) => !matchedSource.has(section)),
    targetRest.filter((section) => !matchedTarget.has(section)),
    prints,
  );
  const pairs = [...inOrder, ...relate(moved, inOrder, sourceSections, targetSections)];
  return { source: sourceSections, target: targetSections, pairs };
}

/** What is left over on both sides between the same two pairs, in one order, has not moved. */
function relate(
  moves: readonly Move<Section>[],
  inOrder: readonly SectionPair[],
  source: readonly Section[],
  target: readonly Section[],
): SectionPair[] {
  const ours = gapsIn(
    source,
    inOrder.map((pair) => pair.source),
  );
  const theirs = gapsIn(
    target,
    inOrder.map((pair) => pair.target),
  );
  const placed = moves.flatMap((move) => {
    const [from, to] = [ours.get(move.source), theirs.get(move.target)];
    return from === undefined || to === undefined ? [] : [{ move, from, to }];
  });
  placed.sort((a, b) => a.from.index - b.from.index);
  let reached = -1;
  return placed.map(({ move, from, to }) => {
    const stays = from.gap === to.gap && to.index > reached;
    if (stays) reached = to.index;
    return { ...move, relation: stays ? "matched" : "moved" };
  });
}

/** Where each section stands: its index, and behind how many of the sections that are paired. */
function gapsIn(
  sections: readonly Section[],
  paired: readonly Section[],
): ReadonlyMap<Section, { readonly index: number; readonly gap: number }> {
  const known = new Set(paired);
  let gap = 0;
  return new Map(
    sections.map((section, index) => {
      if (known.has(section)) gap++;
      return [section, { index, gap }];
    }),
  );
}

/** What it costs to leave a section without a counterpart. */
const ALONE_COST = 0.1;

function depthWorth(source: Section, target: Section): number {
  const id = source.heading?.id ?? null;
  if (id !== null && id === target.heading?.id) return 1;
  return source.depth === target.depth ? 0.15 : -0.1 * Math.abs(source.depth - target.depth);
}

/** What moved must be alike on evidence, not by length alone. */
const MOVED_OVERLAP = 0.4;
const MOVED_EVIDENCE = 0.35;
/** Less will do where one entry of a list or table is missing and another surplus in the same one. */
export const MOVED_EVIDENCE_NEARBY = 0.1;

/** A pair of nodes that stand in different places. */
export interface Move<N> {
  readonly source: N;
  readonly target: N;
  readonly confidence: number;
}

/** Pairs off leftovers out of order, the most alike first, each once. Linear in their marks but for ties. */
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
    const found = likeness(print, at(targetPrints, best), prints);
    if (found.overlap < MOVED_OVERLAP || found.evidence < leastEvidence) return [];
    return [{ source: node, index: best, confidence: confidenceOf(found), overlap: found.overlap }];
  });
  candidates.sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<number>();
  return candidates.flatMap(({ source: node, index, confidence }) => {
    if (taken.has(index)) return [];
    taken.add(index);
    return [{ source: node, target: at(target, index), confidence }];
  });
}

/** A mark that stands in more leftovers than this tells nothing about where one moved. */
const TELLING = 8;

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
    if (list.length > TELLING) continue;
    for (const index of list) {
      if (seen.has(index)) continue;
      seen.add(index);
      const other = at(targets, index);
      const worth = (2 * commonWeight(print, other, prints)) / (print.weight + other.weight);
      if (worth > bestWorth) {
        best = index;
        bestWorth = worth;
      }
    }
  }
  return best;
}
