import { type BlockAlignment, GUESS, walkBlockAlignments } from "../../model/alignment.ts";
import type { Side } from "../../model/both.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import type { Block } from "../../model/page/document.ts";
import { findMoved, MOVED_EVIDENCE_NEARBY } from "../find-moved.ts";
import type { Fingerprints } from "../fingerprint.ts";
import { MOST_STRETCH, stretchOf } from "../similarity.ts";
import { alignInside } from "./align-blocks.ts";

/** The destination of a moved block. */
interface Move {
  readonly to: BlockAlignment;
  readonly confidence: number;
}

/**
 * Turns a missing block and a surplus block that correspond into a moved one, within a section or across
 * sections, and inside or outside of lists and tables. The moved pair takes the position of the source block.
 */
export function matchMovedBlocks<K>(
  runs: ReadonlyMap<K, readonly BlockAlignment[]>,
  prints: Fingerprints,
): ReadonlyMap<K, readonly BlockAlignment[]> {
  const moves = new Map<BlockAlignment, Move>();
  const left = new Set<BlockAlignment>();
  const isOpen = (one: BlockAlignment) => !moves.has(one) && !left.has(one);
  const move = (from: BlockAlignment, to: BlockAlignment, confidence: number) => {
    moves.set(from, { to, confidence });
    left.add(to);
  };
  const pairOff = (alone: readonly BlockAlignment[], leastEvidence?: number) => {
    const missing = standing(alone, "source");
    const surplus = standing(alone, "target");
    for (const kind of new Set([...missing.keys()].map((block) => block.kind))) {
      const ofKind = (side: ReadonlyMap<Block, BlockAlignment>) =>
        [...side].flatMap(([block, one]) => (block.kind === kind && isOpen(one) ? [block] : []));
      for (const found of findMoved(ofKind(missing), ofKind(surplus), prints, leastEvidence)) {
        const from = missing.get(found.source);
        const to = surplus.get(found.target);
        if (from !== undefined && to !== undefined) move(from, to, found.confidence);
      }
    }
  };
  const tops = [...runs.values()].flat();
  const steps = tops.flatMap((top) => [...walkBlockAlignments(top)]);
  for (const { children } of steps) {
    if (children.some(isEntry)) pairOff(children.filter(isAlone), MOVED_EVIDENCE_NEARBY);
  }
  for (const [from, to] of footnotesOfOneLabel(steps.filter(isAlone))) move(from, to, 1);
  pairOff(steps.filter(isAlone).filter(isOpen));
  for (const siblings of [...runs.values(), ...steps.map(({ children }) => children)]) {
    for (const [from, to] of neighboursSwapped(siblings, prints)) {
      if (isOpen(from) && isOpen(to)) move(from, to, SWAP_CONFIDENCE);
    }
  }
  if (moves.size === 0) return runs;
  return new Map([...runs].map(([key, run]) => [key, settleRun(run, moves, left, prints)]));
}

/** Only place and length support such a pair, so its facts must not be judged. */
const SWAP_CONFIDENCE = GUESS / 2;

/** Two swapped neighbours: unmatched blocks of the same kind before and after a pair, one on each page. */
function neighboursSwapped(
  siblings: readonly BlockAlignment[],
  prints: Fingerprints,
): [from: BlockAlignment, to: BlockAlignment][] {
  return allOf(siblings, (first, index): [BlockAlignment, BlockAlignment][] => {
    const [between, second] = [siblings[index + 1], siblings[index + 2]];
    if (second === undefined || between?.relation !== "matched") return [];
    if (between.confidence < GUESS || !isAlone(first) || !isAlone(second)) return [];
    // With more unmatched blocks beside them, the choice would be arbitrary.
    if ([siblings[index - 1], siblings[index + 3]].some((next) => next && isAlone(next))) return [];
    const [from, to] = first.source.length > 0 ? [first, second] : [second, first];
    const [block, other] = [from.source[0], to.target[0]];
    if (block === undefined || other === undefined || block.kind !== other.kind) return [];
    const [ours, theirs] = [prints.of(block), prints.of(other)];
    return stretchOf(ours, theirs, prints.ratio) < MOST_STRETCH ? [[from, to]] : [];
  });
}

function isAlone({ relation }: BlockAlignment): boolean {
  return relation === "source-only" || relation === "target-only";
}

/** Whether all blocks are list items or table rows. */
function isEntry({ source, target }: BlockAlignment): boolean {
  return [...source, ...target].every(({ kind }) => kind === "item" || kind === "row");
}

/** Footnotes with the same label correspond, wherever they are. */
function footnotesOfOneLabel(
  alone: readonly BlockAlignment[],
): [from: BlockAlignment, to: BlockAlignment][] {
  const labelled = (side: "source" | "target") =>
    alone.flatMap((one) => {
      const [block] = one[side];
      return block?.kind === "footnote" ? [[block.label, one] as const] : [];
    });
  const theirs = new Map(labelled("target"));
  return labelled("source").flatMap(([label, from]) => {
    const to = theirs.get(label);
    theirs.delete(label);
    return to === undefined ? [] : [[from, to]];
  });
}

/** The unmatched alignments of one side, by block. */
function standing(
  alone: readonly BlockAlignment[],
  side: Side,
): ReadonlyMap<Block, BlockAlignment> {
  return new Map(
    alone.flatMap((alignment) => {
      const [block] = alignment[side];
      return block === undefined ? [] : [[block, alignment] as const];
    }),
  );
}

function settleRun(
  run: readonly BlockAlignment[],
  moves: ReadonlyMap<BlockAlignment, Move>,
  left: ReadonlySet<BlockAlignment>,
  prints: Fingerprints,
): BlockAlignment[] {
  return run.flatMap((alignment): BlockAlignment[] => {
    if (left.has(alignment)) return [];
    const move = moves.get(alignment);
    if (move === undefined) {
      return [{ ...alignment, children: settleRun(alignment.children, moves, left, prints) }];
    }
    const pair = {
      source: alignment.source,
      target: move.to.target,
      confidence: move.confidence,
    };
    return [
      {
        ...pair,
        relation: "moved",
        sourcePlace: alignment.sourcePlace,
        targetPlace: move.to.targetPlace,
        children: alignInside(pair, prints),
      },
    ];
  });
}
