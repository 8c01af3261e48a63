import { itemAt } from "../../model/lookup/item-at.ts";
import type { Document, Section } from "../../model/page/document.ts";
import { walkSections } from "../../model/page/walk-page.ts";
import { alignNodes } from "../align-nodes.ts";
import { findMoved, type Move } from "../find-moved.ts";
import type { Fingerprints } from "../fingerprint.ts";
import type { SectionPair } from "./section-pair.ts";
import { settleByBlocks } from "./settle-by-blocks.ts";

/** The sections of both pages in page order, and their pairs. */
export interface SectionPairs {
  readonly source: readonly Section[];
  readonly target: readonly Section[];
  readonly pairs: readonly SectionPair[];
}

/**
 * Pairs the sections of both pages. The trees are read as flat sequences, so that a section finds its
 * counterpart even if it was promoted, demoted or moved under another parent; depth has little
 * weight. Where sections are unmatched, their blocks decide. Section 0 always matches section 0.
 * Similar leftovers count as moved.
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

/** Leftovers of both sides between the same two pairs and in the same order did not move. */
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

/** The index of each section, and the number of paired sections up to it. */
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

/** The cost of leaving a section unmatched. */
const ALONE_COST = 0.1;

function depthWorth(source: Section, target: Section): number {
  const id = source.heading?.id ?? null;
  if (id !== null && id === target.heading?.id) return 1;
  return source.depth === target.depth ? 0.15 : -0.1 * Math.abs(source.depth - target.depth);
}
