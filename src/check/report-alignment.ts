import type { BlockAlignment, SectionAlignment } from "../model/alignment.ts";
import type { Block, Section } from "../model/page/document.ts";
import type { AlignedNode, AlignmentEntry } from "../model/report.ts";
import { excerptOf } from "../model/text/excerpt.ts";

/** Converts the alignment to plain data: the blocks of a section first, then its subsections. */
export function reportAlignment(alignment: SectionAlignment): AlignmentEntry {
  return entryOf(alignment, [
    ...alignment.blocks.map(reportBlock),
    ...alignment.sections.map(reportAlignment),
  ]);
}

function reportBlock(alignment: BlockAlignment): AlignmentEntry {
  return entryOf(alignment, alignment.children.map(reportBlock));
}

function entryOf(
  alignment: SectionAlignment | BlockAlignment,
  children: readonly AlignmentEntry[],
): AlignmentEntry {
  const { relation, source, target, sourcePlace, targetPlace } = alignment;
  const [first = target[0]] = source;
  return {
    relation,
    kind: first?.kind ?? "section",
    confidence: Math.round(alignment.confidence * 100) / 100,
    source: source.map(nodeOf),
    target: target.map(nodeOf),
    sourcePlace,
    targetPlace,
    children,
  };
}

function nodeOf(node: Section | Block): AlignedNode {
  return { label: excerptOf(node), place: node.place };
}
