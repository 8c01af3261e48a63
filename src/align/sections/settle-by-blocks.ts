import type { Block, Section } from "../../model/page/document.ts";
import { ownBlocks } from "../../model/page/walk-page.ts";
import { alignNodes } from "../align-nodes.ts";
import { kindWorth, LONE_BLOCK_COST } from "../blocks/kind-worth.ts";
import type { Fingerprints } from "../fingerprint.ts";
import { likeness, worthOfPairing } from "../similarity.ts";
import type { SectionPair } from "./section-pair.ts";

/**
 * Realigns every stretch that has an unmatched section, by blocks. Sections are coarse: if a heading was
 * lost, the section before holds the text of two and resembles either. So the headings and blocks of the
 * stretch, including the pairs around it, are aligned, and sections whose headings are paired become pairs.
 * `pairs` and the result are in page order, section 0 first.
 */
export function settleByBlocks(
  source: readonly Section[],
  target: readonly Section[],
  pairs: readonly SectionPair[],
  prints: Fingerprints,
): SectionPair[] {
  const sourceIndex = new Map(source.map((section, index) => [section, index]));
  const targetIndex = new Map(target.map((section, index) => [section, index]));
  const end = { source: source.length, target: target.length };
  const startOf = (pair: SectionPair | undefined) =>
    pair === undefined
      ? end
      : { source: sourceIndex.get(pair.source) ?? 0, target: targetIndex.get(pair.target) ?? 0 };

  const settled: SectionPair[] = [];
  for (let index = 0; index < pairs.length; ) {
    const pair = pairs[index];
    if (pair === undefined) break;
    let last = index;
    while (last < pairs.length && hasLoneSections(startOf(pairs[last]), startOf(pairs[last + 1])))
      last++;
    if (last === index) {
      settled.push(pair);
      index++;
      continue;
    }
    const from = startOf(pair);
    const to = startOf(pairs[last + 1]);
    const stretch = pairs.slice(index, last + 1);
    const realigned = realign(
      source.slice(from.source, to.source),
      target.slice(from.target, to.target),
      stretch,
      prints,
    );
    for (const each of realigned) settled.push(each);
    index = last + 1;
  }
  return settled;
}

interface Start {
  readonly source: number;
  readonly target: number;
}

/** Whether there is an unmatched section between two consecutive pairs. */
function hasLoneSections(pair: Start, next: Start): boolean {
  return next.source - pair.source > 1 || next.target - pair.target > 1;
}

/** Larger stretches keep their section pairs, since such pages differ too much. */
const MOST_BLOCKS = 400;

/** The weight of the likeness of two sections when their headings are compared. */
const SECTION_SHARE = 0.5;

function realign(
  source: readonly Section[],
  target: readonly Section[],
  stretch: readonly SectionPair[],
  prints: Fingerprints,
): SectionPair[] {
  const from = source.flatMap(ownBlocks);
  const to = target.flatMap(ownBlocks);
  if (from.length > MOST_BLOCKS || to.length > MOST_BLOCKS) return [...stretch];
  const sectionOf = new Map<Block | undefined, Section>(
    [...source, ...target].flatMap((section) =>
      section.heading === null ? [] : [[section.heading, section] as const],
    ),
  );
  const roots = stretch.filter((pair) => pair.source.heading === null);
  // Headings alone are little evidence, so the likeness of their sections counts as well.
  const worth = (one: Block, other: Block) => {
    const shape = kindWorth(one, other);
    const sections = [sectionOf.get(one), sectionOf.get(other)] as const;
    if (shape === null || sections[0] === undefined || sections[1] === undefined) return shape;
    const alike = likeness(prints.of(sections[0]), prints.of(sections[1]), prints);
    return shape + SECTION_SHARE * worthOfPairing(alike);
  };
  const weighing = { shapeWorth: worth, aloneCost: LONE_BLOCK_COST };
  const paired = alignNodes({ source: from, target: to }, prints, weighing).flatMap((pair) => {
    const sourceSection = sectionOf.get(from[pair.source]);
    const targetSection = sectionOf.get(to[pair.target]);
    if (sourceSection === undefined || targetSection === undefined) return [];
    return [
      {
        source: sourceSection,
        target: targetSection,
        relation: "matched",
        confidence: pair.confidence,
      } as const,
    ];
  });
  return [...roots, ...paired];
}
