import type { BlockAlignment } from "../model/alignment.ts";
import { walkBlockAlignments } from "../model/alignment.ts";
import type { Block } from "../model/document.ts";
import { alignInside } from "./align-blocks.ts";
import { findMoved, MOVED_EVIDENCE_NEARBY } from "./align-sections.ts";
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
  const moves = new Map<BlockAlignment, Move>();
  const left = new Set<BlockAlignment>();
  const pairOff = (alone: readonly BlockAlignment[], leastEvidence?: number) => {
    const missing = standing(alone, "source");
    const surplus = standing(alone, "target");
    for (const kind of new Set([...missing.keys()].map((block) => block.kind))) {
      const ofKind = (side: ReadonlyMap<Block, BlockAlignment>) =>
        [...side].flatMap(([block, one]) =>
          block.kind === kind && !moves.has(one) && !left.has(one) ? [block] : [],
        );
      for (const move of findMoved(ofKind(missing), ofKind(surplus), prints, leastEvidence)) {
        const from = missing.get(move.source);
        const to = surplus.get(move.target);
        if (from === undefined || to === undefined) continue;
        moves.set(from, { to, confidence: move.confidence });
        left.add(to);
      }
    }
  };
  const tops = [...runs.values()].flat();
  const steps = tops.flatMap((top) => [...walkBlockAlignments(top)]);
  for (const { children } of steps) {
    if (children.some(isEntry)) pairOff(children.filter(isAlone), MOVED_EVIDENCE_NEARBY);
  }
  pairOff(steps.filter(isAlone));
  if (moves.size === 0) return runs;
  return new Map([...runs].map(([key, run]) => [key, settleRun(run, moves, left, prints)]));
}

function isAlone({ relation }: BlockAlignment): boolean {
  return relation === "source-only" || relation === "target-only";
}

/** An item of a list or a row of a table: a step beside others of its kind. */
function isEntry({ source, target }: BlockAlignment): boolean {
  return [...source, ...target].every(({ kind }) => kind === "item" || kind === "row");
}

/** What stands on one page alone, by its block. */
function standing(
  alone: readonly BlockAlignment[],
  side: "source" | "target",
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
