import type { BlockAlignment, SectionAlignment } from "../../model/alignment.ts";
import { otherSide, type Side } from "../../model/both.ts";
import type { Block, Document, Section } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import { ownBlocks } from "../../model/page/walk-page.ts";
import type { SectionPairs } from "./align-sections.ts";
import { endOf, headOf } from "./ends-of-section.ts";
import type { SectionPair } from "./section-pair.ts";

/** A section alignment under construction; `sections` is the list of its children. */
interface Branch {
  readonly alignment: SectionAlignment;
  readonly sections: SectionAlignment[];
}

/**
 * Builds the alignment tree along the section tree of the source. Sections that only the target has are
 * inserted after their preceding sibling there. An unmatched section becomes a node of its own if none of its
 * blocks found a counterpart; its blocks then leave the run in which they were tried.
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

/** The sections of one side in page order, and those that the other side lacks with all their blocks. */
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

/**
 * Creates a branch for every missing section, placed after the content that precedes it on the other page.
 */
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

/** A section that only one side has, and the place on the other where it belongs. */
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

/** Attaches the branch of every source section to that of its nearest ancestor with a branch. */
function hangChildren(
  section: Section,
  parent: Branch | null,
  branches: ReadonlyMap<Section, Branch>,
): void {
  const branch = branches.get(section) ?? null;
  if (branch !== null && parent !== null) parent.sections.push(branch.alignment);
  for (const child of section.sections) hangChildren(child, branch ?? parent, branches);
}

/** Inserts the sections that only the target has, each after its preceding sibling. */
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
