import type { BlockAlignment } from "../model/alignment.ts";
import { walkBlockAlignments } from "../model/alignment.ts";
import type { Block } from "../model/document.ts";
import { alignInside } from "./align-blocks.ts";
import { findMoved } from "./align-sections.ts";
import type { Fingerprints } from "./fingerprint.ts";

/** Where a block moved to. */
interface Move {
  readonly to: BlockAlignment;
  readonly confidence: number;
}

/**
 * Turns a block that is missing in one place and surplus in another into one that moved, within its section or
 * into another, inside its list or table or out of it. The moved pair stands where the source block stands.
 */
export function matchMovedBlocks<K>(
  runs: ReadonlyMap<K, readonly BlockAlignment[]>,
  prints: Fingerprints,
): ReadonlyMap<K, readonly BlockAlignment[]> {
  const missing = new Map<Block, BlockAlignment>();
  const surplus = new Map<Block, BlockAlignment>();
  for (const run of runs.values()) {
    for (const top of run) {
      for (const alignment of walkBlockAlignments(top)) {
        const side = alignment.relation === "source-only" ? alignment.source : alignment.target;
        const [block] = side;
        if (block === undefined) continue;
        if (alignment.relation === "source-only") missing.set(block, alignment);
        if (alignment.relation === "target-only") surplus.set(block, alignment);
      }
    }
  }

  const moves = new Map<BlockAlignment, Move>();
  const left = new Set<BlockAlignment>();
  for (const kind of new Set([...missing.keys()].map((block) => block.kind))) {
    const ofKind = (blocks: Iterable<Block>) => [...blocks].filter((block) => block.kind === kind);
    for (const move of findMoved(ofKind(missing.keys()), ofKind(surplus.keys()), prints)) {
      const from = missing.get(move.source);
      const to = surplus.get(move.target);
      if (from === undefined || to === undefined) continue;
      moves.set(from, { to, confidence: move.confidence });
      left.add(to);
    }
  }
  if (moves.size === 0) return runs;
  return new Map([...runs].map(([key, run]) => [key, settleRun(run, moves, left, prints)]));
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
