import { addTo } from "../model/lookup/add-to.ts";

/** How items are grouped and ordered. */
export interface Sorting<T> {
  /** Whether two items are interchangeable in any comparison with a third. */
  readonly isLike: (a: T, b: T) => boolean;
  /** A lookup name shared by interchangeable items and by few others. */
  readonly nameOf: (one: T) => string;
  /** A coarse key shared by many items: a search accepts or rejects each kind as a whole. */
  readonly kindOf: (one: T) => string;
  /** The position of an item among all. */
  readonly rankOf: (one: T) => number;
}

/** A group of interchangeable items; those before `next` are taken. */
interface Likes<T> {
  readonly all: T[];
  next: number;
  /** The rank of the first free item when last checked. */
  rank: number;
}

/**
 * The items of one kind, in groups of interchangeable items. A failed test on one item rules out its whole
 * group, which keeps the search fast on a page with ten thousand equal numbers.
 */
export interface Queue<T> {
  /** Any item of the kind. */
  readonly sample: T;
  /** The groups in ascending order of rank. */
  readonly inOrder: Likes<T>[];
  readonly byName: Map<string, Likes<T>[]>;
}

/** The items under one key, by kind. */
export type Queues<T> = Map<string, Queue<T>>;

/** Adds an item under a key, at the end of its group. */
export function enqueue<T>(
  index: Map<string, Queues<T>>,
  key: string,
  one: T,
  sorting: Sorting<T>,
): void {
  const queues = index.get(key) ?? new Map<string, Queue<T>>();
  index.set(key, queues);
  const kind = sorting.kindOf(one);
  const queue = queues.get(kind) ?? { sample: one, inOrder: [], byName: new Map() };
  queues.set(kind, queue);
  const likes = findLikes(queue, one, sorting);
  if (likes !== undefined) {
    likes.all.push(one);
    return;
  }
  const added = { all: [one], next: 0, rank: sorting.rankOf(one) };
  addTo(queue.byName, sorting.nameOf(one), added);
  const { inOrder } = queue;
  let at = inOrder.length;
  for (let before = inOrder[at - 1]; before !== undefined; before = inOrder[at - 1]) {
    if (before.rank <= added.rank) break;
    inOrder[at--] = before;
  }
  inOrder[at] = added;
}

/** All items under a key that are interchangeable with the given one, in insertion order. */
export function likesOf<T>(
  queues: Queues<T> | undefined,
  one: T,
  sorting: Sorting<T>,
): readonly T[] {
  const queue = queues?.get(sorting.kindOf(one));
  return (queue && findLikes(queue, one, sorting)?.all) ?? [];
}

function findLikes<T>(
  { byName }: Queue<T>,
  one: T,
  { isLike, nameOf }: Sorting<T>,
): Likes<T> | undefined {
  return byName
    .get(nameOf(one))
    ?.find(({ all: [first] }) => first !== undefined && isLike(first, one));
}

/** The queues under each of the keys, limited to the kinds that are eligible for that key. */
export function queuesFor<T>(
  keys: readonly string[],
  index: ReadonlyMap<string, Queues<T>>,
  isInQuestion: (sample: T, key: string) => boolean,
): readonly (readonly Queue<T>[])[] {
  return keys.flatMap((key) => {
    const queues = index.get(key);
    if (queues === undefined) return [];
    return [[...queues.values()].filter(({ sample }) => isInQuestion(sample, key))];
  });
}

/** The conditions of a search. */
interface Search<T> {
  /** Whether a kind is eligible, judged by its sample. */
  readonly isOfKind: (sample: T) => boolean;
  readonly passes: (one: T) => boolean;
}

/** The free item of lowest rank that passes, under the first key that has one. */
export function findIn<T>(
  byKey: readonly (readonly Queue<T>[])[],
  taken: ReadonlySet<T>,
  rankOf: Sorting<T>["rankOf"],
  { isOfKind, passes }: Search<T>,
): T | undefined {
  for (const queues of byKey) {
    let found: T | undefined;
    for (const { sample, inOrder } of queues) {
      if (!isOfKind(sample)) continue;
      const one = firstIn(inOrder, taken, rankOf, passes);
      if (one === undefined) continue;
      if (found === undefined || rankOf(one) < rankOf(found)) found = one;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstIn<T>(
  inOrder: Likes<T>[],
  taken: ReadonlySet<T>,
  rankOf: Sorting<T>["rankOf"],
  passes: (one: T) => boolean,
): T | undefined {
  for (let at = 0; at < inOrder.length; ) {
    const one = headAt(at, inOrder, taken, rankOf);
    if (one !== undefined && passes(one)) return one;
    if (one !== undefined) at++;
  }
  return undefined;
}

/**
 * The first free item of the group at an index. Returns undefined if another group is at that index
 * afterwards: the group had no free item and was removed, or its rank rose and it moved back. The order is
 * kept, so the first item that passes ends the search.
 */
function headAt<T>(
  at: number,
  inOrder: Likes<T>[],
  taken: ReadonlySet<T>,
  rankOf: Sorting<T>["rankOf"],
): T | undefined {
  const likes = inOrder[at];
  const one = likes && firstFree(likes, taken);
  if (likes === undefined || one === undefined) {
    inOrder.splice(at, 1);
    return undefined;
  }
  likes.rank = rankOf(one);
  let to = at;
  for (let behind = inOrder[to + 1]; behind !== undefined; behind = inOrder[to + 1]) {
    if (behind.rank >= likes.rank) break;
    inOrder[to++] = behind;
  }
  inOrder[to] = likes;
  return to === at ? one : undefined;
}

function firstFree<T>(likes: Likes<T>, taken: ReadonlySet<T>): T | undefined {
  for (let one = likes.all[likes.next]; one !== undefined; one = likes.all[++likes.next]) {
    if (!taken.has(one)) return one;
  }
  return undefined;
}
