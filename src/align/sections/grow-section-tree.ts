import type { BlockAlignment, SectionAlignment } from "../../model/alignment.ts";
import { otherSide, type Side } from "../../model/both.ts";
import type { Block, Document, Section } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { ownBlocks } from "../../model/page/walk-page.ts";
import type { SectionPairs } from "./align-sections.ts";
import { endOf, headOf } from "./ends-of-section.ts";
import type { SectionPair } from "./section-pair.ts";

/** Everything about one section of the coming tree, before its children are hung in. */
interface Branch {
  readonly alignment: SectionAlignment;
  readonly sections: SectionAlignment[];
}

/**
 * Grows the alignment tree along the source's section tree; sections that only the target has are hung in
 * after their elder sibling there. A section without a counterpart becomes a step of its own when none of its
 * blocks was found again; then its blocks leave the run that they were tried in.
 */
export function growSectionTree(
  source: Document,
  target: Document,
  { source: sourceSections, target: targetSections, pairs }: SectionPairs,
  runs: ReadonlyMap<SectionPair, readonly BlockAlignment[]>,
): SectionAlignment {
  const alone = blocksStandingAlone(runs);
  const ours = lossesOf("source", sourceSections, pairs, alone);
  const theirs = lossesOf("target", targetSections, pairs, alone);
  const inLost = new Set<Block>([...ours.lost, ...theirs.lost].flatMap(ownBlocks));
  const stays = ({ source: s, target: t }: BlockAlignment) => {
    const block = s[0] ?? t[0];
    return !(s.length + t.length === 1 && block !== undefined && inLost.has(block));
  };

  const branches = new Map<Section, Branch>();
  for (const pair of pairs) {
    const branch = makeBranch({
      relation: pair.relation,
      source: [pair.source],
      target: [pair.target],
      confidence: pair.confidence,
      sourcePlace: pair.source.place,
      targetPlace: pair.target.place,
      blocks: (runs.get(pair) ?? []).filter(stays),
    });
    branches.set(pair.source, branch);
    branches.set(pair.target, branch);
  }
  hangMissing(ours, target, branches, alone);
  hangMissing(theirs, source, branches, alone);

  hangChildren(source.root, null, branches);
  hangStrangers(target.root, null, branches, theirs.lost);
  const root = branches.get(source.root);
  if (root === undefined) throw new RangeError("section 0 always has a branch");
  return root.alignment;
}

function makeBranch(parts: Omit<SectionAlignment, "sections">): Branch {
  const sections: SectionAlignment[] = [];
  return { alignment: { ...parts, sections }, sections };
}

function blocksStandingAlone(
  runs: ReadonlyMap<SectionPair, readonly BlockAlignment[]>,
): ReadonlyMap<Block, BlockAlignment> {
  const alone = new Map<Block, BlockAlignment>();
  for (const run of runs.values()) {
    for (const alignment of run) {
      const [block, ...others] = [...alignment.source, ...alignment.target];
      if (block !== undefined && others.length === 0) alone.set(block, alignment);
    }
  }
  return alone;
}

/** The sections of one side in page order, and those that are missing on the other with all their blocks. */
interface Losses {
  readonly side: Side;
  readonly sections: readonly Section[];
  readonly lost: ReadonlySet<Section>;
}

function lossesOf(
  side: Side,
  sections: readonly Section[],
  pairs: readonly SectionPair[],
  alone: ReadonlyMap<Block, BlockAlignment>,
): Losses {
  const paired = new Set(pairs.map((pair) => pair[side]));
  const isLost = (section: Section) =>
    !paired.has(section) && ownBlocks(section).every((block) => alone.has(block));
  return { side, sections, lost: new Set(sections.filter(isLost)) };
}

/** Gives every missing section a branch, placed after the content that precedes it on the other page. */
function hangMissing(
  { side, sections, lost }: Losses,
  other: Document,
  branches: Map<Section, Branch>,
  alone: ReadonlyMap<Block, BlockAlignment>,
): void {
  let behind: Place | null = null;
  for (const section of sections) {
    const found = branches.get(section)?.alignment;
    if (found !== undefined && found.relation === "matched") {
      const [counterpart] = found[otherSide(side)];
      if (counterpart !== undefined) behind = endOf(counterpart, headOf(counterpart, other));
    } else if (lost.has(section) && behind !== null) {
      const blocks = ownBlocks(section).flatMap((block) => alone.get(block) ?? []);
      branches.set(section, makeBranch({ ...standingAlone(side, section, behind), blocks }));
    }
  }
}

/** A section that one side alone has, and the place on the other where it belongs. */
function standingAlone(
  side: Side,
  section: Section,
  place: Place,
): Omit<SectionAlignment, "sections" | "blocks"> {
  const isOurs = side === "source";
  return {
    relation: isOurs ? "source-only" : "target-only",
    source: isOurs ? [section] : [],
    target: isOurs ? [] : [section],
    confidence: 1,
    sourcePlace: isOurs ? section.place : place,
    targetPlace: isOurs ? place : section.place,
  };
}

/** Hangs every branch of a source section under that of its nearest ancestor that has one. */
function hangChildren(
  section: Section,
  parent: Branch | null,
  branches: ReadonlyMap<Section, Branch>,
): void {
  const branch = branches.get(section) ?? null;
  if (branch !== null && parent !== null) parent.sections.push(branch.alignment);
  for (const child of section.sections) hangChildren(child, branch ?? parent, branches);
}

/** Hangs in the sections that only the target has, each after its elder sibling. */
function hangStrangers(
  section: Section,
  parent: Branch | null,
  branches: ReadonlyMap<Section, Branch>,
  strangers: ReadonlySet<Section>,
): void {
  const branch = branches.get(section) ?? parent;
  let elder: SectionAlignment | null = null;
  for (const child of section.sections) {
    const own = branches.get(child);
    if (own !== undefined && branch !== null && strangers.has(child)) {
      const behind = elder === null ? -1 : branch.sections.indexOf(elder);
      branch.sections.splice(behind + 1, 0, own.alignment);
    }
    if (own !== undefined) elder = own.alignment;
    hangStrangers(child, branch, branches, strangers);
  }
}
