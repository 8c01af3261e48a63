import { type BlockAlignment, GUESS } from "../../model/alignment.ts";
import { itemAt } from "../../model/lookup/item-at.ts";
import { type Block, childrenOf } from "../../model/page/document.ts";
import { type Place, placeAfter, placeBefore, placeCovering } from "../../model/page/place.ts";
import { alignNodes, type NodePairing } from "../align-nodes.ts";
import type { Fingerprints } from "../fingerprint.ts";
import { freeLeftovers } from "./free-leftovers.ts";
import { type BlockGroup, joinNeighbours } from "./join-neighbours.ts";
import { areListAndCode, isEmptied, kindWorth, LONE_BLOCK_COST } from "./kind-worth.ts";
import { readItemsFlat } from "./read-items-flat.ts";
import { rejoinLists } from "./rejoin-lists.ts";

/**
 * Consecutive blocks, and the place that contains them, before which blocks missing from an empty run belong.
 */
export interface Run {
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** Aligns two runs of blocks, and the blocks inside each matched pair. */
export function alignBlocks(source: Run, target: Run, prints: Fingerprints): BlockAlignment[] {
  const whole = rejoinLists(source.blocks, target.blocks);
  if (whole === null) return alignRuns(source, target, prints);
  const [ours, theirs] = [whole.source, whole.target];
  return alignRuns({ ...source, blocks: ours }, { ...target, blocks: theirs }, prints);
}

function alignRuns(source: Run, target: Run, prints: Fingerprints): BlockAlignment[] {
  const flat = readItemsFlat(source.blocks, target.blocks, prints);
  if (flat !== null) {
    const [ours, theirs] = [flat.source, flat.target];
    return settle({ ...source, blocks: ours }, { ...target, blocks: theirs }, flat.pairs, prints);
  }
  const pairs = isRowOfCells(source, target)
    ? inStep(source.blocks)
    : alignNodes({ source: source.blocks, target: target.blocks }, prints, {
        shapeWorth: kindWorth,
        aloneCost: LONE_BLOCK_COST,
      });
  return settle(source, target, pairs, prints);
}

/** Turns the pairs of two runs and the unmatched blocks into alignments. */
function settle(
  source: Run,
  target: Run,
  pairs: readonly NodePairing[],
  prints: Fingerprints,
): BlockAlignment[] {
  const joined = joinNeighbours(inRunOrder(source.blocks, target.blocks, pairs), prints);
  const inOrder = isInStep(source, target, pairs);
  const groups = freeLeftovers(joined, prints).map((group) =>
    inOrder || isListAsCode(group) ? provenByOrder(group) : group,
  );
  let sourceBefore: readonly Block[] = [];
  let targetBefore: readonly Block[] = [];
  return groups.map((group) => {
    const alignment: BlockAlignment = {
      relation: relationOf(group),
      source: group.source,
      target: group.target,
      confidence: group.confidence,
      sourcePlace: placeOf(group.source, sourceBefore, source),
      targetPlace: placeOf(group.target, targetBefore, target),
      children: alignInside(group, prints),
    };
    // Unmatched blocks of the two sides have no mutual order: a missing block belongs after the last pair.
    if (group.source.length > 0 && group.target.length > 0) {
      sourceBefore = group.source;
      targetBefore = group.target;
    }
    return alignment;
  });
}

/** Cells of rows with the same number of columns correspond by column, whatever their content. */
function isRowOfCells(source: Run, target: Run): boolean {
  return (
    source.blocks.length === target.blocks.length &&
    source.blocks.every(({ kind }) => kind === "cell") &&
    target.blocks.every(({ kind }) => kind === "cell")
  );
}

/** Whether the runs pair off one to one, each block with one of its kind. */
function isInStep(source: Run, target: Run, pairs: readonly NodePairing[]): boolean {
  return (
    pairs.length === source.blocks.length &&
    pairs.length === target.blocks.length &&
    source.blocks.every((block, index) => isOfOneKind(block, itemAt(target.blocks, index)))
  );
}

/** A list parsed as code shares no marks with the list. */
function isListAsCode({ source: [from], target: [to] }: BlockGroup): boolean {
  return from !== undefined && to !== undefined && areListAndCode(from, to);
}

function isOfOneKind(source: Block, target: Block): boolean {
  return source.kind === target.kind || isEmptied(source, target) || isEmptied(target, source);
}

/**
 * If all blocks are in step, the position of a block identifies its counterpart: the pairing is not a guess.
 */
function provenByOrder(group: BlockGroup): BlockGroup {
  return group.confidence < GUESS ? { ...group, confidence: GUESS } : group;
}

function inStep(source: readonly Block[]): NodePairing[] {
  return source.map((_, index) => ({ source: index, target: index, confidence: 1 }));
}

/** All blocks of both runs, in order: matched pairs, and the unmatched blocks between them. */
function inRunOrder(
  source: readonly Block[],
  target: readonly Block[],
  pairs: readonly NodePairing[],
): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let i = 0;
  let j = 0;
  const alone = (sourceEnd: number, targetEnd: number) => {
    for (; i < sourceEnd; i++)
      groups.push({ source: [itemAt(source, i)], target: [], confidence: 1 });
    for (; j < targetEnd; j++)
      groups.push({ source: [], target: [itemAt(target, j)], confidence: 1 });
  };
  for (const pair of pairs) {
    alone(pair.source, pair.target);
    groups.push({
      source: [itemAt(source, i++)],
      target: [itemAt(target, j++)],
      confidence: pair.confidence,
    });
  }
  alone(source.length, target.length);
  return groups;
}

function relationOf({ source, target }: BlockGroup): BlockAlignment["relation"] {
  if (target.length === 0) return "source-only";
  if (source.length === 0) return "target-only";
  if (source.length === 1 && target.length === 1) return "matched";
  return source.length === 1 ? "split" : "merged";
}

/**
 * The place of the blocks, or the empty place where they belong: after the
 * preceding blocks, or before the run.
 */
function placeOf(blocks: readonly Block[], preceding: readonly Block[], run: Run): Place {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first !== undefined && last !== undefined) return placeCovering(first.place, last.place);
  const before = preceding.at(-1);
  return before === undefined ? placeBefore(run.place) : placeAfter(before.place);
}

/**
 * Aligns the blocks inside a group. A block without children is compared itself if the other side is nested.
 */
export function alignInside(group: BlockGroup, prints: Fingerprints): BlockAlignment[] {
  const { source, target } = group;
  const sourceFirst = source[0];
  const targetFirst = target[0];
  if (sourceFirst === undefined || targetFirst === undefined) return [];
  const nested = [...source, ...target].some((block) => childrenOf(block).length > 0);
  if (!nested) return [];
  const inSource = opened(source, target);
  const inTarget = opened(target, source);
  if (inSource === null && inTarget === null) return [];
  return alignBlocks(
    { blocks: inSource ?? source, place: sourceFirst.place },
    { blocks: inTarget ?? target, place: targetFirst.place },
    prints,
  );
}

/**
 * The content of blocks, for comparison with the other side: of all blocks if both sides have the same kind,
 * otherwise of those whose kind the other side lacks. Null if no block was opened, so that recursion ends.
 */
function opened(blocks: readonly Block[], other: readonly Block[]): readonly Block[] | null {
  const kinds = new Set([...blocks, ...other].map(({ kind }) => kind));
  const otherKinds = new Set(other.map(({ kind }) => kind));
  let some = false;
  const inside = blocks.flatMap((block) => {
    const children = childrenOf(block);
    if (other.some((full) => isEmptied(full, block))) {
      some = true;
      return [];
    }
    if (kinds.size > 1 && (children.length === 0 || otherKinds.has(block.kind))) return [block];
    some = true;
    return children;
  });
  return some ? inside : null;
}
