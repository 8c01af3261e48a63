import type { BlockAlignment, SectionAlignment } from "../model/alignment.ts";
import type { Both, Side } from "../model/both.ts";
import type { Block, Document, Section } from "../model/page/document.ts";
import { ownBlocks } from "../model/page/walk-page.ts";
import { alignBlocks } from "./blocks/align-blocks.ts";
import { matchMovedBlocks } from "./blocks/match-moved-blocks.ts";
import type { Fingerprints } from "./fingerprint.ts";
import { alignSections, type SectionPairs } from "./sections/align-sections.ts";
import { endOf, headOf } from "./sections/ends-of-section.ts";
import { growSectionTree } from "./sections/grow-section-tree.ts";
import type { SectionPair } from "./sections/section-pair.ts";
import { commonWeight } from "./similarity.ts";

/**
 * Aligns a page with its translation: first the sections, then the blocks of each matched pair.
 *
 * The blocks of an unmatched section are tried in the section before it, since its heading may have been lost
 * or turned into a paragraph. The section counts as missing only if none of its blocks finds a counterpart,
 * or if they merely displace blocks of that section without stronger evidence.
 */
export function alignDocuments(
  source: Document,
  target: Document,
  prints: Fingerprints,
): SectionAlignment {
  const sections = alignSections(source, target, prints);
  const stretches = gatherTails(sections);
  const blocks = new Map<SectionPair, BlockAlignment[]>();
  for (const stretch of stretches) {
    blocks.set(stretch.pair, alignStretch(stretch, prints, { source, target }));
  }
  const settled = matchMovedBlocks(blocks, prints);
  return growSectionTree(source, target, sections, settled);
}

/** A matched pair of sections with the unmatched sections after either half, up to the next pair. */
interface PairWithTail {
  readonly pair: SectionPair;
  readonly source: readonly Section[];
  readonly target: readonly Section[];
}

function gatherTails({ source, target, pairs }: SectionPairs): PairWithTail[] {
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
        // Sections after a moved one belong to the page around it, not to the section that moved.
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
  { pair, source, target }: PairWithTail,
  prints: Fingerprints,
  documents: Both<Document>,
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
  const heads = {
    source: headOf(pair.source, documents.source),
    target: headOf(pair.target, documents.target),
  };
  const align = (from: readonly Block[], to: readonly Block[], places = heads) =>
    alignBlocks(
      { blocks: from, place: places.source },
      { blocks: to, place: places.target },
      prints,
    );
  const bodies = align(blocksOf(pair.source, source), blocksOf(pair.target, target));
  if (source.length > 0 === target.length > 0) return [...headings, ...bodies];
  const own = align(pair.source.blocks, pair.target.blocks);
  const full = source.length > 0 ? "target" : "source";
  if (hasLone(own, full) || evidenceOf(bodies, prints) > evidenceOf(own, prints)) {
    return [...headings, ...bodies];
  }
  const rest = align(source.flatMap(ownBlocks), target.flatMap(ownBlocks), {
    source: endOf(pair.source, heads.source),
    target: endOf(pair.target, heads.target),
  });
  return [...headings, ...own, ...rest];
}

/** Whether any block of this side is unmatched. */
function hasLone(alignments: readonly BlockAlignment[], side: Side): boolean {
  return alignments.some(
    ({ source, target }) =>
      source.length + target.length === 1 && (side === "source" ? source : target).length === 1,
  );
}

/** Total weight of the marks shared by matched blocks. */
function evidenceOf(alignments: readonly BlockAlignment[], prints: Fingerprints): number {
  return alignments.reduce(
    (sum, { source, target }) =>
      sum + commonWeight(prints.ofAll(source), prints.ofAll(target), prints),
    0,
  );
}

function blocksOf(section: Section, tail: readonly Section[]): readonly Block[] {
  return [...section.blocks, ...tail.flatMap(ownBlocks)];
}
