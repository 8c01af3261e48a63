import type { Both } from "../../model/both.ts";
import type { Block, Item, List } from "../../model/page/document.ts";
import { placeCovering } from "../../model/page/place.ts";

/**
 * Rejoins a list that was interrupted because the content of its items lost its indentation, if the other
 * page has it in one piece: `1.`, a code block, `2.`. Null if the lengths of the two runs do not get closer,
 * as with lists that are interrupted on both pages. Linear in the blocks.
 */
export function rejoinLists(
  source: readonly Block[],
  target: readonly Block[],
): Both<readonly Block[]> | null {
  if (source.length === target.length) return null;
  let closest: Both<readonly Block[]> | null = null;
  let apart = Math.abs(source.length - target.length);
  for (const withTail of [false, true]) {
    const whole = { source: rejoined(source, withTail), target: rejoined(target, withTail) };
    const rest = Math.abs(whole.source.length - whole.target.length);
    if (rest >= apart) continue;
    closest = whole;
    apart = rest;
  }
  return closest;
}

/** A list that may continue. */
interface OpenList {
  readonly first: List;
  /** The last list that was joined to it. */
  last: List;
  readonly items: Item[];
  /** Indexes of the items at which its numbers restart. */
  readonly anew: number[];
  /** Blocks after the last item that may belong to it. */
  behind: Block[];
}

/** `withTail`: whether blocks after the last item are added to it as well. */
function rejoined(blocks: readonly Block[], withTail: boolean): readonly Block[] {
  const read: (Block | OpenList)[] = [];
  let open: OpenList | null = null;
  for (const block of blocks) {
    if (open !== null && block.kind === "list" && goesOn(open, block)) takeUp(open, block);
    else if (block.kind === "list" && !(open?.first.ordered === true && !block.ordered)) {
      open = { first: block, last: block, items: [...block.children], anew: [], behind: [] };
      read.push(open);
    } else if (open !== null) open.behind.push(block);
    else read.push(block);
  }
  return read.flatMap((one) => ("kind" in one ? [one] : closed(one, withTail)));
}

/**
 * Whether `list` continues an open list: with the next number, with `1.` for every item or, after
 * indented content, with a bullet.
 */
function goesOn({ first, last, items, behind }: OpenList, list: List): boolean {
  if (first.ordered !== list.ordered || behind.length === 0) return false;
  if (!list.ordered) return behind.every(isInset);
  const isNext = list.start === (first.start ?? 0) + items.length;
  return isNext || (list.start === 1 && first.start === 1 && last.children.length === 1);
}

/** Whether a block is of a kind that rarely separates two lists and is often content of an item. */
function isInset({ kind }: Block): boolean {
  return kind === "code" || kind === "quote" || kind === "table" || kind === "container";
}

function takeUp(open: OpenList, list: List): void {
  giveLast(open.items, open.behind);
  open.behind = [];
  if (list.ordered && list.start === 1) open.anew.push(open.items.length);
  for (const item of list.children) open.items.push(item);
  open.last = list;
}

/** Adds the blocks after the last item to it. */
function giveLast(items: Item[], behind: readonly Block[]): void {
  const end = behind.at(-1);
  const last = end === undefined ? undefined : items.pop();
  if (end === undefined || last === undefined) return;
  const place = placeCovering(last.place, end.place);
  items.push({ ...last, place, children: [...last.children, ...behind.map(outdented)] });
}

function outdented(block: Block): Block {
  return block.kind === "list" ? { ...block, outdented: true } : block;
}

function closed({ first, last, items, anew, behind }: OpenList, withTail: boolean): Block[] {
  if (first === last) return [first, ...behind];
  const others = behind.findIndex((block) => !isInset(block));
  const tail = withTail ? (others < 0 ? behind.length : others) : 0;
  giveLast(items, behind.slice(0, tail));
  const end = behind[tail - 1] ?? last;
  const place = placeCovering(first.place, end.place);
  return [{ ...first, place, anew, children: items }, ...behind.slice(tail)];
}
