import { itemAt } from "../../model/lookup/item-at.ts";
import type { Block, Item, List } from "../../model/page/document.ts";
import { alignNodes, type NodePairing } from "../align-nodes.ts";
import type { Fingerprints } from "../fingerprint.ts";
import { LONE_BLOCK_COST } from "./kind-worth.ts";

/** The items of two runs, nested ones included, in page order, and their pairs. */
export interface FlatItems {
  /** Items without the lists inside them. */
  readonly source: readonly Item[];
  readonly target: readonly Item[];
  readonly pairs: readonly NodePairing[];
}

/**
 * Reads the items of two lists as a flat sequence if some of them changed level, as when a nested list loses
 * its indentation. Null if all pairs have equal levels; nested lists are then aligned inside their items.
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

/** Worth added for the levels of two items. Across levels, pairs need evidence, or no better alternative. */
const SAME_LEVEL = 0.15;
const OTHER_LEVEL = -0.6;

/** An item without the lists inside it, and its nesting level from 1. */
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
