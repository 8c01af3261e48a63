import { itemAt } from "../../model/lookup/item-at.ts";
import { type Block, proseOf } from "../../model/page/document.ts";
import { seemingEnds } from "../../model/text/sentence-stops.ts";
import type { Fingerprint, Fingerprints } from "../fingerprint.ts";
import { commonWeight, confidenceOf, likeness, stretchOf } from "../similarity.ts";

/** Some blocks of one run and their counterparts in the other; one side may be empty. */
export interface BlockGroup {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  readonly confidence: number;
}

/**
 * Finds paragraphs that were split or merged: a block left alone on one side joins the matched pair beside it
 * when the pair's other half holds its marks, or when the lengths fit clearly better with it than without.
 */
export function joinNeighbours(groups: readonly BlockGroup[], prints: Fingerprints): BlockGroup[] {
  const forward = joinInto(groups, prints, "after");
  return joinInto(forward.reverse(), prints, "before").reverse();
}

/**
 * One sweep: each lone block is offered to the pair that precedes it on its side in the sweep's direction. Lone blocks
 * of the other side may stand between: among those of both sides there is no order.
 */
function joinInto(
  groups: readonly BlockGroup[],
  prints: Fingerprints,
  side: "after" | "before",
): BlockGroup[] {
  const swept: BlockGroup[] = [];
  /** By side, index of the pair that no lone block of that side has followed yet. */
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
  // Several blocks on both sides would be neither a split nor a merge.
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
    // A comment is no part that was cut off; a row of them would grow the pair without end.
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
 * With the block the lengths must fit this well (log ratio), and better by `CLEARLY` than without; `SOMEWHAT` will do
 * where both sides then have as many sentences.
 */
const BETTER_FIT = 0.3;
const CLEARLY = 0.35;
const SOMEWHAT = 0.2;

/** What leads on to a list was separated from its text: both sides end in a colon, and so does nothing before the last block. */
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

/** Blocks of one line each that are the lines of one block: only the empty line between them is gone. */
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

/** As many sentences on both sides, one that a colon or a semicolon parts for two where paragraphs became one. */
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

/** Text joins text; a wrapper may have lost its frame and stand as the blocks it held. */
function canJoin(block: Block, added: Block): boolean {
  const joinable = (kind: Block["kind"]) =>
    kind === "paragraph" || kind === "container" || kind === "quote" || kind === "html";
  if (block.kind === added.kind)
    return JOINABLE.has(block.kind) && !isAlert(block) && !isAlert(added);
  return joinable(block.kind) && joinable(added.kind);
}

/** What an empty line cuts in two, or two of which become one where it is lost. */
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

/** Whether nothing but html is on either side. */
function areAllHtml({ source, target }: Pick<BlockGroup, "source" | "target">): boolean {
  return [...source, ...target].every(({ kind }) => kind === "html");
}

/** An empty line within html ends the block, and its end becomes a block of its own: `<div>`, and after it `</div>`. */
function haveSameTags({ source, target }: Pick<BlockGroup, "source" | "target">): boolean {
  const [ours, theirs] = [source.flatMap(tagsOf), target.flatMap(tagsOf)];
  return ours.length > 0 && ours.join() === theirs.join();
}

function tagsOf(block: Block): readonly string[] {
  return block.kind === "html" ? block.tags.map(({ role, name }) => `${role} ${name}`) : [];
}

/** The marks that `grown` leaves free in `kept` must cover most of what `added` shows. */
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
  return common >= MOST * added.weight && kept.size > grown.size * 0.9;
}

const ENOUGH_WEIGHT = 8;
const MOST = 0.55;

function contradicts(added: Fingerprint, kept: Fingerprint, prints: Fingerprints): boolean {
  return added.weight >= ENOUGH_WEIGHT && commonWeight(added, kept, prints) < 0.15 * added.weight;
}
