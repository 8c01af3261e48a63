import { type BlockAlignment, walkAllBlocks } from "../model/alignment.ts";
import { type Block, childrenOf, type Item, type List } from "../model/page/document.ts";
import type { Place } from "../model/page/place.ts";
import type { Judgement, Rule } from "../model/rule.ts";
import { excerptOf } from "../model/text/excerpt.ts";

/**
 * Reports lists that changed between numbered and bulleted, start at another number, nest differently, or
 * have other tasks checked.
 */
export const list = {
  id: "list",
  category: "structure",
  messages: {
    kind: { recommended: "warning", strict: "warning" },
    start: { recommended: "warning", strict: "warning" },
    nesting: { recommended: "warning", strict: "warning" },
    checked: { recommended: "warning", strict: "warning" },
  },
  *check({ alignment }) {
    for (const step of walkAllBlocks(alignment)) {
      const [from] = step.source;
      const to = otherwiseMarked(step) ?? step.target[0];
      if (from?.kind === "list" && to?.kind === "list") {
        yield* judgeList(from, to, missingAhead(step));
        yield* judgeNesting(step);
      }
      if (from?.kind === "item" && to?.kind === "item") yield* judgeItem(from, to);
    }
  },
} as const satisfies Rule;

/** If a list was split, the first part that changed between numbered and bulleted. */
function otherwiseMarked({ source: [from], target }: BlockAlignment): Block | undefined {
  if (from?.kind !== "list" || target.length < 2) return undefined;
  return target.find((to) => to.kind === "list" && to.ordered !== from.ordered);
}

/** The number of leading source items without a counterpart: the remaining items may keep their numbers. */
function missingAhead({ children }: BlockAlignment): number {
  const met = children.findIndex(({ relation }) => relation !== "source-only");
  return Math.max(met, 0);
}

function* judgeList(from: List, to: List, ahead: number): Generator<Judgement> {
  const places = { source: from.place, target: to.place };
  if (from.ordered !== to.ordered) {
    yield { messageId: "kind", data: { ordered: from.ordered }, ...places };
  } else if (from.start !== to.start && (from.start ?? 0) + ahead !== to.start) {
    yield { messageId: "start", data: { expected: from.start, actual: to.start }, ...places };
  }
  yield* judgeNumbers(from, to);
}

/** Reports an interrupted list whose numbering restarts, once per list. */
function* judgeNumbers(from: List, to: List): Generator<Judgement> {
  const [index] = to.anew;
  if (index === undefined || from.anew.length > 0) return;
  const [source, target] = [from, to].map(({ children, place }) => children[index]?.place ?? place);
  if (source === undefined || target === undefined) return;
  const expected = (to.start ?? 1) + index;
  yield { messageId: "start", data: { expected, actual: 1 }, source, target };
}

/**
 * Reports items at another level than their counterparts: a nested list lost its indentation, or an item was
 * nested in the previous one. One finding per list. The alignment then contains the nested items as steps of
 * the outermost list.
 */
function* judgeNesting({ source, target, children }: BlockAlignment): Generator<Judgement> {
  if (![...source, ...target].some(nests)) return;
  const [ours, theirs] = [levelsOf(source, 1), levelsOf(target, 1)];
  const moved = children.flatMap((step) =>
    changedLevel(
      step,
      ours.get(step.source[0]?.place.start.offset ?? -1),
      theirs.get(step.target[0]?.place.start.offset ?? -1),
    ),
  );
  const changed = moved.length > 0 ? moved : children.flatMap(outdentedItems);
  const [first] = changed;
  if (first === undefined) return;
  const { source: sourcePlace, target: targetPlace, ...data } = first;
  yield {
    messageId: "nesting",
    data: { ...data, count: changed.length },
    source: sourcePlace,
    target: targetPlace,
  };
}

/** An item at another nesting level than its counterpart. */
interface ChangedLevel {
  readonly expected: number;
  readonly actual: number;
  readonly label: string;
  readonly source: Place;
  readonly target: Place;
}

function changedLevel(
  step: BlockAlignment,
  expected: number | undefined,
  actual: number | undefined,
): ChangedLevel[] {
  const [from] = step.source;
  const [to] = step.target;
  if (step.relation !== "matched" || from === undefined || to === undefined) return [];
  if (expected === undefined || actual === undefined || expected === actual) return [];
  return [{ expected, actual, label: excerptOf(to), source: from.place, target: to.place }];
}

/** The items of a nested list that follows its parent item in the translation instead of being inside it. */
function outdentedItems({ children }: BlockAlignment): ChangedLevel[] {
  return children.flatMap((step) => {
    const [from] = step.source;
    const [to] = step.target;
    const isOut = from?.kind === "list" && to?.kind === "list" && to.outdented && !from.outdented;
    return isOut ? step.children.flatMap((item) => changedLevel(item, 2, 1)) : [];
  });
}

function nests(block: Block): boolean {
  return childrenOf(block).some((item) => childrenOf(item).some(({ kind }) => kind === "list"));
}

/** The nesting level of each item, by its start offset. */
function levelsOf(lists: readonly Block[], level: number): ReadonlyMap<number, number> {
  const items = lists.flatMap(childrenOf);
  return new Map(
    items.flatMap((item): (readonly [number, number])[] => [
      [item.place.start.offset, level],
      ...levelsOf(
        childrenOf(item).filter(({ kind }) => kind === "list"),
        level + 1,
      ),
    ]),
  );
}

function* judgeItem(from: Item, to: Item): Generator<Judgement> {
  if (from.checked === to.checked) return;
  yield {
    messageId: "checked",
    data: { expected: from.checked, actual: to.checked },
    source: from.place,
    target: to.place,
  };
}
