import { itemAt } from "../../model/lookup/item-at.ts";
import type { Document, Section } from "../../model/page/document.ts";
import { walkSections } from "../../model/page/walk-page.ts";
import { alignNodes } from "../align-nodes.ts";
import { findMoved, type Move } from "../find-moved.ts";
import type { Fingerprints } from "../fingerprint.ts";
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
  const rest = { source: sourceRest, target: targetRest };
  const weighing = { shapeWorth: depthWorth, aloneCost: ALONE_COST };
  const bySection = alignNodes(rest, prints, weighing).map(
    (pair): SectionPair => ({
      source: itemAt(sourceRest, pair.source),
      target: itemAt(targetRest, pair.target),
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

/** Where each section stands: its index, and after how many of the sections that are paired. */
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
