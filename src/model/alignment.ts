import type { Block, Section } from "./page/document.ts";
import type { Place } from "./page/place.ts";

/**
 * What became of something in the translation. `matched` and `moved` hold one node a side, `source-only` and
 * `target-only` one node on their side, `split` one source and several targets, `merged` several sources and
 * one target.
 */
export type Relation = "matched" | "moved" | "source-only" | "target-only" | "split" | "merged";

interface AlignmentBase<N> {
  readonly relation: Relation;
  readonly source: readonly N[];
  readonly target: readonly N[];
  /** 0 to 1: how sure the pairing is; 1 for what stands alone. Facts are not judged on a pairing below `GUESS`. */
  readonly confidence: number;
  /** Where the source side stands, or where it belongs when nothing stands there. */
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
}

/** One step of the alignment of blocks; `children` align the blocks inside, in page order. */
export interface BlockAlignment extends AlignmentBase<Block> {
  readonly children: readonly BlockAlignment[];
}

/**
 * One step of the alignment of sections: never split or merged. `blocks` begins with the headings; where only
 * one page has a section, it holds that section's blocks, all standing alone. A section whose heading was lost
 * while its blocks stayed has no step of its own: its heading and blocks stand among those of the section before.
 */
export interface SectionAlignment extends AlignmentBase<Section> {
  readonly blocks: readonly BlockAlignment[];
  readonly sections: readonly SectionAlignment[];
}

/** Pairings under this confidence are guesses: reported as such, not judged. */
export const GUESS = 0.3;

/** A section's alignment and all inside it, parents first. */
export function* walkSectionAlignments(alignment: SectionAlignment): Generator<SectionAlignment> {
  yield alignment;
  for (const child of alignment.sections) yield* walkSectionAlignments(child);
}

/** A block's alignment and all inside it, parents first. */
export function* walkBlockAlignments(alignment: BlockAlignment): Generator<BlockAlignment> {
  yield alignment;
  for (const child of alignment.children) yield* walkBlockAlignments(child);
}

/** Every block's alignment on a page, section by section, parents first. */
export function* walkAllBlocks(alignment: SectionAlignment): Generator<BlockAlignment> {
  for (const section of walkSectionAlignments(alignment)) {
    for (const top of section.blocks) yield* walkBlockAlignments(top);
  }
}
