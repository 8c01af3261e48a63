import type { Block, Section } from "./document.ts";
import type { Place } from "./place.ts";

/** What alignment pairs off: sections and blocks. */
export type Node = Section | Block;

/**
 * One step of the alignment tree.
 *
 * `matched` and `moved` hold one node a side, `source-only` and `target-only` one node on their side,
 * `split` one source and several targets, `merged` several sources and one target.
 */
export interface Alignment<N extends Node = Node> {
  readonly relation: Relation;
  readonly source: readonly N[];
  readonly target: readonly N[];
  /** 0 to 1: how sure the pairing is. Facts are not judged on a pairing below `GUESS`. */
  readonly confidence: number;
  /** Where the source side stands, or where it belongs when nothing stands there. */
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
  /** Blocks of a section first, then its sections; for a block the blocks inside it. In source order. */
  readonly children: readonly Alignment[];
}

export type Relation = "matched" | "moved" | "source-only" | "target-only" | "split" | "merged";

/** Pairings under this confidence are guesses: reported as such, not judged. */
export const GUESS = 0.3;

/** An alignment and all inside it, parents first. */
export function* walkAlignment(alignment: Alignment): Generator<Alignment> {
  yield alignment;
  for (const child of alignment.children) yield* walkAlignment(child);
}
