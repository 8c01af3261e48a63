import { type Block, childrenOf, type Document, type Section } from "./document.ts";

/** A section and all sections inside it, in page order. */
export function* walkSections(section: Section): Generator<Section> {
  yield section;
  for (const child of section.sections) yield* walkSections(child);
}

/** A block and all blocks inside it, in page order. */
export function* walkBlocks(block: Block): Generator<Block> {
  yield block;
  for (const child of childrenOf(block)) yield* walkBlocks(child);
}

/** The blocks of a section itself, its heading first, without those of subsections. */
export function ownBlocks({ heading, blocks }: Section): readonly Block[] {
  return heading === null ? blocks : [heading, ...blocks];
}

/** All blocks of a page, headings and blocks inside blocks included, in page order. */
export function* walkPage({ root }: Document): Generator<Block> {
  for (const section of walkSections(root)) {
    for (const block of ownBlocks(section)) yield* walkBlocks(block);
  }
}
