import { type Block, childrenOf, proseOf } from "../../model/page/document.ts";
import { foldText } from "../../model/text/running-text.ts";
import type { Fingerprints } from "../fingerprint.ts";
import { confidenceOf, MOST_STRETCH, stretchOf } from "../similarity.ts";
import type { BlockGroup } from "./join-neighbours.ts";

/** A target block and the source block that it corresponds to, if any. */
interface Standing {
  readonly target: Block;
  /** Index among the source blocks of the stretch. */
  readonly source: number | null;
}

/**
 * Corrects pairings if a source text was left in verbatim beside its translation. The verbatim text
 * matches best, so the translation appears as added; instead, the translation becomes the counterpart
 * and the verbatim text unmatched.
 */
export function freeLeftovers(
  groups: readonly BlockGroup[],
  prints: Fingerprints,
): readonly BlockGroup[] {
  if (prints.areOfOneLanguage || !groups.some(mayHoldOne)) return groups;
  const freed: (readonly BlockGroup[])[] = [];
  for (let at = 0; at < groups.length; ) {
    const stretch = stretchFrom(groups, at);
    freed.push(settleStretch(stretch, prints) ?? stretch);
    at += stretch.length;
  }
  return freed.flat();
}

/** A text left in beside its translation makes the target longer than the source. */
function mayHoldOne({ source, target }: BlockGroup): boolean {
  return target.length > source.length;
}

/** Consecutive groups that may each hold a text left in or its translation; at least one group. */
function stretchFrom(groups: readonly BlockGroup[], start: number): readonly BlockGroup[] {
  let end = start;
  for (let group = groups[end]; group !== undefined; group = groups[++end]) {
    const isLone = group.source.length === 0 && group.target.length === 1;
    if (!isLone && verbatimIn(group) === null) break;
  }
  return groups.slice(start, Math.max(end, start + 1));
}

/** The target block with the same words as the source block, or null. */
function verbatimIn({ source, target }: BlockGroup): Block | null {
  const [block] = source;
  if (block === undefined || source.length > 1 || target.length > 2) return null;
  const text = wordsIn(block);
  if (text === null) return null;
  return target.find((each) => each.kind === block.kind && wordsIn(each) === text) ?? null;
}

/** Null if there is no translation beside the verbatim text. */
function settleStretch(
  stretch: readonly BlockGroup[],
  prints: Fingerprints,
): readonly BlockGroup[] | null {
  const sources = stretch.flatMap(({ source }) => source);
  const targets = stretch.flatMap(({ target }) => target);
  if (targets.length === sources.length) return null;
  const leftIn = new Map(
    stretch.flatMap((group) => {
      const [source] = group.source;
      const block = verbatimIn(group);
      return source === undefined || block === null ? [] : [[block, sources.indexOf(source)]];
    }),
  );
  if (leftIn.size === 0) return null;
  const translated = new Map<number, Block>();
  let next = 0;
  for (const block of targets) {
    if (leftIn.has(block)) continue;
    const index = sources.findIndex(
      (source, at) => at >= next && mayTranslate(source, block, prints),
    );
    if (index < 0) continue;
    translated.set(index, block);
    next = index + 1;
  }
  if (translated.size === 0) return null;
  return grouped({ sources, targets, leftIn, translated }, prints);
}

/** A stretch of blocks, with the target blocks that were left in and those that translate a source block. */
interface AssignedStretch {
  readonly sources: readonly Block[];
  readonly targets: readonly Block[];
  /** Target block to the index of the equal source block. */
  readonly leftIn: ReadonlyMap<Block, number>;
  /** Index of a source block to the target block that translates it. */
  readonly translated: ReadonlyMap<number, Block>;
}

/** Null if the counterparts would be out of order. */
function grouped(
  { sources, targets, leftIn, translated }: AssignedStretch,
  prints: Fingerprints,
): readonly BlockGroup[] | null {
  const sourceOf = new Map([...translated].map(([index, block]) => [block, index]));
  const standings = targets.map((target): Standing => {
    const left = leftIn.get(target);
    const own = left === undefined || translated.has(left) ? null : left;
    return { target, source: sourceOf.get(target) ?? own };
  });
  const order = standings.flatMap(({ source }) => source ?? []);
  if (order.length < sources.length || order.some((index, at) => index !== at)) return null;
  return standings.map(({ target, source }) => {
    const block = source === null ? undefined : sources[source];
    if (block === undefined) return { source: [], target: [target], confidence: 1 };
    const isLeft = leftIn.has(target);
    const confidence = isLeft ? 1 : byLength(block, target, prints);
    return { source: [block], target: [target], confidence };
  });
}

function mayTranslate(source: Block, target: Block, prints: Fingerprints): boolean {
  return source.kind === target.kind && stretchBetween(source, target, prints) < MOST_STRETCH;
}

/**
 * Verbatim text makes the target up to twice as long, which distorts the typical
 * ratio; so half of it is tried too.
 */
function stretchBetween(source: Block, target: Block, prints: Fingerprints): number {
  const [from, to] = [prints.of(source), prints.of(target)];
  return Math.min(stretchOf(from, to, prints.ratio), stretchOf(from, to, prints.ratio / 2));
}

/** Confidence by length only: the verbatim text makes shared marks meaningless. */
function byLength(source: Block, target: Block, prints: Fingerprints): number {
  const stretch = stretchBetween(source, target, prints);
  return confidenceOf({ overlap: 0, evidence: 0, stretch });
}

/**
 * Words without a capital, in scripts with case: names alone, which every language keeps, are not a sentence.
 */
const PLAIN_WORD = /(?<![\p{L}\p{N}])\p{Ll}{2,}|[\p{Lo}]{2,}/gu;
/** Minimum number of such words in a block. */
const FEWEST_PLAIN_WORDS = 3;

/** The folded text of a block, with all blocks inside it; null if it has too few words to translate. */
function wordsIn(block: Block): string | null {
  const text = textOf(block);
  const plain = text.match(PLAIN_WORD) ?? [];
  return plain.length < FEWEST_PLAIN_WORDS ? null : foldText(text);
}

function textOf(block: Block): string {
  return [proseOf(block)?.text ?? "", ...childrenOf(block).map(textOf)].join(" ");
}
