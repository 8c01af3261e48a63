import { itemAt } from "../../model/lookup/item-at.ts";
import { type Block, proseOf } from "../../model/page/document.ts";
import { seemingEnds } from "../../model/text/sentence-stops.ts";
import type { Fingerprint, Fingerprints } from "../fingerprint.ts";
import { commonWeight, confidenceOf, likeness, stretchOf } from "../similarity.ts";

/** Blocks of one run and their counterparts in the other; one side may be empty. */
export interface BlockGroup {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  readonly confidence: number;
}

/**
 * Finds split and merged paragraphs. An unmatched block joins the adjacent pair if the other half of that
 * pair has its marks, or if the lengths fit clearly better with the block than without it.
 */
export function joinNeighbours(groups: readonly BlockGroup[], prints: Fingerprints): BlockGroup[] {
  const forward = joinInto(groups, prints, "after");
  return joinInto(forward.reverse(), prints, "before").reverse();
}

/**
 * One sweep. Each unmatched block is offered to the pair before it, in sweep direction, on its side.
 * Unmatched blocks of the other side may come between, since those of both sides have no mutual order.
 */
function joinInto(
  groups: readonly BlockGroup[],
  prints: Fingerprints,
  side: "after" | "before",
): BlockGroup[] {
  const swept: BlockGroup[] = [];
  /**
   * For each side, the index of the pair that no unmatched block of that side has
   * followed yet; -1 if there is none.
   */
  const open = { source: -1, target: -1 };
  for (const group of groups) {
    if (group.source.length > 0 && group.target.length > 0) {
      open.source = swept.length;
      open.target = swept.length;
      swept.push(group);
      continue;
    }
    const lone = group.source.length > 0 ? "source" : "target";
    const pair = swept[open[lone]];
    const joined = pair === undefined ? null : join(pair, group, prints, side);
    if (joined === null) {
      open[lone] = -1;
      swept.push(group);
    } else swept[open[lone]] = joined;
  }
  return swept;
}

function join(
  pair: BlockGroup,
  lone: BlockGroup,
  prints: Fingerprints,
  side: "after" | "before",
): BlockGroup | null {
  const extra = lone.source.length > 0 ? "source" : "target";
  // Several blocks on both sides are neither a split nor a merge.
  if (extra === "source" ? pair.target.length > 1 : pair.source.length > 1) return null;
  const added = itemAt(lone[extra], 0);
  if (![...pair.source, ...pair.target].every((block) => canJoin(block, added))) return null;

  const grown = (blocks: readonly Block[]) =>
    side === "after" ? [...blocks, added] : [added, ...blocks];
  const candidate = {
    source: extra === "source" ? grown(pair.source) : pair.source,
    target: extra === "target" ? grown(pair.target) : pair.target,
  };
  if (added.kind === "html" && areAllHtml(candidate)) {
    // A comment is not part of a split block; a series of them would grow the pair without end.
    if (tagsOf(added).length === 0 || !haveSameTags(candidate)) return null;
    return { ...candidate, confidence: pair.confidence };
  }
  const whole = {
    source: prints.ofAll(candidate.source),
    target: prints.ofAll(candidate.target),
  };
  const before = { source: prints.ofAll(pair.source), target: prints.ofAll(pair.target) };
  const [kept, grownSide] =
    extra === "source" ? [before.target, before.source] : [before.source, before.target];
  if (!belongsTo(prints.of(added), grownSide, kept, prints)) {
    const fit = stretchOf(whole.source, whole.target, prints.ratio);
    const fitBefore = stretchOf(before.source, before.target, prints.ratio);
    const addsUp = haveAsManyClauses(candidate);
    const better = addsUp ? SOMEWHAT : CLEARLY;
    const fits = fitBefore - fit > better || areLinesOf(candidate) || leadsOn(candidate, side);
    if (!(fit < BETTER_FIT && fits)) return null;
    if (contradicts(prints.of(added), kept, prints)) return null;
  }
  return { ...candidate, confidence: confidenceOf(likeness(whole.source, whole.target, prints)) };
}

/**
 * With the block, the lengths must fit this well (absolute log ratio), and better by `CLEARLY` than without
 * it, or by `SOMEWHAT` if both sides then have the same number of sentences.
 */
const BETTER_FIT = 0.3;
const CLEARLY = 0.35;
const SOMEWHAT = 0.2;

/**
 * Whether the introduction to a list was split off its text: both sides end in a colon, and on the split
 * side only the last block does.
 */
function leadsOn(
  { source, target }: Pick<BlockGroup, "source" | "target">,
  side: "after" | "before",
): boolean {
  if (side === "before") return false;
  const several = source.length > target.length ? source : target;
  return (
    [source, target].every((blocks) => endsInColon(blocks.at(-1))) &&
    !several.slice(0, -1).some(endsInColon)
  );
}

function endsInColon(block: Block | undefined): boolean {
  return block !== undefined && /[:：]\s*$/.test(proseOf(block)?.text ?? "");
}

/**
 * Whether one side has single-line blocks that are lines of one block on the other: only empty lines differ.
 */
function areLinesOf({ source, target }: Pick<BlockGroup, "source" | "target">): boolean {
  const [several, one] = source.length > target.length ? [source, target] : [target, source];
  return one.every((block) => linesIn(block) === several.length) && several.every(isOneLine);
}

function isOneLine(block: Block): boolean {
  return linesIn(block) === 1;
}

function linesIn({ place }: Block): number {
  return place.end.line - place.start.line + 1;
}

/**
 * Whether both sides have the same number of sentences; a colon or semicolon of a
 * merged side may replace a stop.
 */
function haveAsManyClauses({ source, target }: Pick<BlockGroup, "source" | "target">): boolean {
  const [several, one] = source.length > target.length ? [source, target] : [target, source];
  const stops = { several: stopsIn(several), one: stopsIn(one) };
  return (
    stops.several === stops.one ||
    (stops.several > stops.one && stops.several <= stops.one + jointsIn(one))
  );
}

function stopsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + seemingEnds(proseOf(block)?.text ?? "").length, 0);
}

function jointsIn(blocks: readonly Block[]): number {
  const joints = /(?<=\p{L}|[»”"')])[\s\u00A0\u202F]?[:;][\s\u00A0](?=\p{L})/gu;
  return blocks.reduce((sum, block) => sum + (proseOf(block)?.text.match(joints)?.length ?? 0), 0);
}

/** Text joins text. A wrapper may have lost its markup, leaving the blocks inside it. */
function canJoin(block: Block, added: Block): boolean {
  const joinable = (kind: Block["kind"]) =>
    kind === "paragraph" || kind === "container" || kind === "quote" || kind === "html";
  if (block.kind === added.kind)
    return JOINABLE.has(block.kind) && !isAlert(block) && !isAlert(added);
  return joinable(block.kind) && joinable(added.kind);
}

/** Kinds of blocks that an empty line splits, or that merge if it is lost. */
const JOINABLE: ReadonlySet<Block["kind"]> = new Set([
  "paragraph",
  "code",
  "list",
  "quote",
  "html",
]);

function isAlert(block: Block): boolean {
  return block.kind === "quote" && block.alert !== null;
}

/** Whether all blocks on both sides are HTML. */
function areAllHtml({ source, target }: Pick<BlockGroup, "source" | "target">): boolean {
  return [...source, ...target].every(({ kind }) => kind === "html");
}

/**
 * Whether both sides have the same tags: an empty line in HTML ends the block, so
 * that `</div>` becomes another one.
 */
function haveSameTags({ source, target }: Pick<BlockGroup, "source" | "target">): boolean {
  const [ours, theirs] = [source.flatMap(tagsOf), target.flatMap(tagsOf)];
  return ours.length > 0 && ours.join() === theirs.join();
}

function tagsOf(block: Block): readonly string[] {
  return block.kind === "html" ? block.tags.map(({ role, name }) => `${role} ${name}`) : [];
}

/** Whether the marks in `kept` that `grown` does not account for cover most of those in `added`. */
function belongsTo(
  added: Fingerprint,
  grown: Fingerprint,
  kept: Fingerprint,
  prints: Fingerprints,
): boolean {
  if (added.weight < ENOUGH_WEIGHT) return false;
  const free = new Map<number, number>();
  for (const [mark, count] of kept.marks) {
    const left = count - (grown.marks.get(mark) ?? 0);
    if (left > 0) free.set(mark, left);
  }
  const common = commonWeight(added, { ...kept, marks: free }, prints);
  return common >= MOST * added.weight && kept.size > grown.size * LEAST_ROOM;
}

/** Minimum weight of the marks of an added block, and the share of it that must be accounted for. */
const ENOUGH_WEIGHT = 8;
const MOST = 0.55;
/** A block that is to hold an added one beside `grown` has at least this share of the size of `grown`. */
const LEAST_ROOM = 0.9;
/** Below this share of common marks, by weight, a block contradicts an added one. */
const CONTRADICTING = 0.15;

function contradicts(added: Fingerprint, kept: Fingerprint, prints: Fingerprints): boolean {
  return (
    added.weight >= ENOUGH_WEIGHT &&
    commonWeight(added, kept, prints) < CONTRADICTING * added.weight
  );
}
