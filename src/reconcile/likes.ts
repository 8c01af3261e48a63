import { addTo } from "../model/lookup/add-to.ts";

/** How things are told apart and put in order. */
export interface Sorting<T> {
  /** Whether two are the same to whoever compares them with a third. */
  readonly isLike: (a: T, b: T) => boolean;
  /** What things that are alike share, and few others: what they are looked up by. */
  readonly nameOf: (one: T) => string;
  /** What things that are alike share, and many others do: of such a kind all or none come into question. */
  readonly kindOf: (one: T) => string;
  /** Where one comes among all. */
  readonly rankOf: (one: T) => number;
}

/** Things that are alike; those before `next` are taken already. */
interface Likes<T> {
  readonly all: T[];
  next: number;
  /** Of the first that was free when last looked at. */
  rank: number;
}

/**
 * Things of one kind, those that are alike together. Where one of its likes may not be met, none may: a page can hold the
 * same number ten thousand times.
 */
export interface Queue<T> {
  /** One of the kind. */
  readonly sample: T;
  /** In the order of their ranks. */
  readonly inOrder: Likes<T>[];
  readonly byName: Map<string, Likes<T>[]>;
}

/** Things under a key, by their kind. */
export type Queues<T> = Map<string, Queue<T>>;

/** Puts something under a key, after its likes. */
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

/** All under a key that are like something, in the order in which they were put there. */
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

/** What stands under any of the keys, by key, of the kinds that come into question there. */
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

/** What is looked for. */
interface Search<T> {
  /** Whether a kind comes into question, by one of it. */
  readonly isOfKind: (sample: T) => boolean;
  readonly passes: (one: T) => boolean;
}

/** The first by rank that passes and is not taken yet, under the first key that has one. */
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
 * The first that is free of the likes at an index; undefined where others stand there now, for those that stood there
 * are all taken, and gone, or come after them. As all stay in order, the first that passes ends the search.
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
