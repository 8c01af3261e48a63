import type { Block, Section } from "./page/document.ts";
import type { Place } from "./page/place.ts";

/**
 * What happened to something in the translation. `matched` and `moved` have one node on each side, `source-only` and
 * `target-only` one node on their side, `split` one source and several targets, `merged` several sources and
 * one target.
 */
export type Relation = "matched" | "moved" | "source-only" | "target-only" | "split" | "merged";

interface AlignmentBase<N> {
  readonly relation: Relation;
  readonly source: readonly N[];
  readonly target: readonly N[];
  /** 0 to 1; 1 for what is unmatched. Facts are not judged on a pairing below `GUESS`. */
  readonly confidence: number;
  /** Where the source side is, or where it belongs if it is missing. */
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
}

/** A node of the alignment of blocks; `children` align the blocks inside, in page order. */
export interface BlockAlignment extends AlignmentBase<Block> {
  readonly children: readonly BlockAlignment[];
}

/**
 * A node of the alignment of sections: never split or merged. `blocks` begins with the headings; if only one page has
 * the section, they are the blocks of that section, all unmatched. A section whose heading was lost but whose blocks
 * remained has no node of its own: its heading and blocks are among those of the section before.
 */
export interface SectionAlignment extends AlignmentBase<Section> {
  readonly blocks: readonly BlockAlignment[];
  readonly sections: readonly SectionAlignment[];
}

/** Pairings below this confidence are guesses: reported as such, not judged. */
export const GUESS = 0.3;

/** The alignment of a section and of everything inside it, parents first. */
export function* walkSectionAlignments(alignment: SectionAlignment): Generator<SectionAlignment> {
  yield alignment;
  for (const child of alignment.sections) yield* walkSectionAlignments(child);
}

/** The alignment of a block and of everything inside it, parents first. */
export function* walkBlockAlignments(alignment: BlockAlignment): Generator<BlockAlignment> {
  yield alignment;
  for (const child of alignment.children) yield* walkBlockAlignments(child);
}

/** The alignments of all blocks of a page, section by section, parents first. */
export function* walkAllBlocks(alignment: SectionAlignment): Generator<BlockAlignment> {
  for (const section of walkSectionAlignments(alignment)) {
    for (const top of section.blocks) yield* walkBlockAlignments(top);
  }
}
