import { itemAt } from "../../model/lookup/item-at.ts";
import type { Block, Item, List } from "../../model/page/document.ts";
import { alignNodes, type NodePairing } from "../align-nodes.ts";
import type { Fingerprints } from "../fingerprint.ts";
import { LONE_BLOCK_COST } from "./kind-worth.ts";

/** The items of two runs in page order, those of inner lists among them, and which belong together. */
export interface FlatItems {
  /** Each without the lists inside it. */
  readonly source: readonly Item[];
  readonly target: readonly Item[];
  readonly pairs: readonly NodePairing[];
}

/**
 * Reads the items of two lists flat, as sections are, when some of them changed their level: an inner list that lost
 * its indentation holds the same items. Null where every pair stands at one level; then inner lists are aligned inside
 * their items.
 */
export function readItemsFlat(
  source: readonly Block[],
  target: readonly Block[],
  prints: Fingerprints,
): FlatItems | null {
  const ours = entriesOf(source, 1);
  const theirs = entriesOf(target, 1);
  if (levelsOf(ours) === levelsOf(theirs)) return null;
  const levels = new Map([...ours, ...theirs].map(({ item, level }) => [item, level]));
  const shapeWorth = (one: Item, other: Item) =>
    levels.get(one) === levels.get(other) ? SAME_LEVEL : OTHER_LEVEL;
  const items = { source: ours.map(itemOf), target: theirs.map(itemOf) };
  const pairs = alignNodes(items, prints, { shapeWorth, aloneCost: LONE_BLOCK_COST });
  const isAnew = pairs.some(
    (pair) => itemAt(ours, pair.source).level !== itemAt(theirs, pair.target).level,
  );
  return isAnew ? { ...items, pairs } : null;
}

/** What the levels of two items add to the worth of pairing them: another level takes evidence, or else order alone. */
const SAME_LEVEL = 0.15;
const OTHER_LEVEL = -0.6;

/** An item as it stands without the lists inside it, and in how many lists it stands. */
interface Entry {
  readonly item: Item;
  readonly level: number;
}

function entriesOf(blocks: readonly Block[], level: number): readonly Entry[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "item") return [];
    const lists = block.children.filter(isList);
    if (lists.length === 0) return [{ item: block, level }];
    const item = { ...block, children: block.children.filter((child) => !isList(child)) };
    return [{ item, level }, ...lists.flatMap(({ children }) => entriesOf(children, level + 1))];
  });
}

function isList(block: Block): block is List {
  return block.kind === "list";
}

function itemOf({ item }: Entry): Item {
  return item;
}

function levelsOf(entries: readonly Entry[]): string {
  return entries.map(({ level }) => level).join();
}
