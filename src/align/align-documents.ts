import type { BlockAlignment, SectionAlignment } from "../model/alignment.ts";
import type { Block, Document, Section } from "../model/document.ts";
import { type Place, placeAfter, startOfPage } from "../model/place.ts";
import { alignBlocks } from "./align-blocks.ts";
import { alignSections, type SectionPairs } from "./align-sections.ts";
import type { Fingerprints } from "./fingerprint.ts";
import { growSectionTree } from "./grow-section-tree.ts";
import { matchMovedBlocks } from "./match-moved-blocks.ts";
import type { SectionPair } from "./section-pair.ts";

/**
 * Aligns a page with its translation: first the sections, then the blocks of each matched pair.
 *
 * The blocks of a section without a counterpart are tried against the section before it, for a heading may
 * have been lost or become a paragraph; only a section of which nothing is found again is missing as a whole.
 */
export function alignDocuments(
  source: Document,
  target: Document,
  prints: Fingerprints,
): SectionAlignment {
  const sections = alignSections(source, target, prints);
  const stretches = gatherStretches(sections);
  const blocks = new Map<SectionPair, BlockAlignment[]>();
  for (const stretch of stretches) {
    blocks.set(stretch.pair, alignStretch(stretch, prints, { source, target }));
  }
  const settled = matchMovedBlocks(blocks, prints);
  return growSectionTree(source, target, sections, settled);
}

/** A matched pair of sections with the unmatched sections that follow each half up to the next pair. */
interface Stretch {
  readonly pair: SectionPair;
  readonly source: readonly Section[];
  readonly target: readonly Section[];
}

function gatherStretches({ source, target, pairs }: SectionPairs): Stretch[] {
  const trailing = (sections: readonly Section[], half: (pair: SectionPair) => Section) => {
    const pairOf = new Map(pairs.map((pair) => [half(pair), pair]));
    const found = new Map<SectionPair, Section[]>();
    let inOrder: Section[] = [];
    for (const section of sections) {
      const pair = pairOf.get(section);
      if (pair === undefined) inOrder.push(section);
      else {
        const own: Section[] = [];
        found.set(pair, own);
        // What follows a moved section belongs to the page around it, not to the section that moved.
        if (pair.relation === "matched") inOrder = own;
      }
    }
    return found;
  };
  const sourceTail = trailing(source, (pair) => pair.source);
  const targetTail = trailing(target, (pair) => pair.target);
  return pairs.map((pair) => ({
    pair,
    source: sourceTail.get(pair) ?? [],
    target: targetTail.get(pair) ?? [],
  }));
}

function alignStretch(
  { pair, source, target }: Stretch,
  prints: Fingerprints,
  documents: { readonly source: Document; readonly target: Document },
): BlockAlignment[] {
  const { heading: sourceHeading } = pair.source;
  const { heading: targetHeading } = pair.target;
  const headings: BlockAlignment[] =
    sourceHeading === null || targetHeading === null
      ? []
      : [
          {
            relation: "matched",
            source: [sourceHeading],
            target: [targetHeading],
            confidence: pair.confidence,
            sourcePlace: sourceHeading.place,
            targetPlace: targetHeading.place,
            children: [],
          },
        ];
  const bodies = alignBlocks(
    { blocks: blocksOf(pair.source, source), place: headOf(pair.source, documents.source) },
    { blocks: blocksOf(pair.target, target), place: headOf(pair.target, documents.target) },
    prints,
  );
  return [...headings, ...bodies];
}

function blocksOf(section: Section, tail: readonly Section[]): readonly Block[] {
  const more = tail.flatMap(({ heading, blocks }) =>
    heading === null ? blocks : [heading, ...blocks],
  );
  return [...section.blocks, ...more];
}

/** The empty place where the first block of a section belongs: behind its heading, or the front matter. */
function headOf({ heading }: Section, { page, frontMatter }: Document): Place {
  const before = heading?.place ?? frontMatter?.place;
  return before === undefined ? startOfPage(page.path) : placeAfter(before);
}
