/** Things that are alike to whoever compares them with a third; those before `next` are taken already. */
interface Likes<T> {
  readonly all: T[];
  next: number;
}

/** Things under one key. Where one of its likes may not be met, none may: a page can hold the same number ten thousand times. */
export type Queue<T> = Likes<T>[];

/** Puts something under a key, behind its likes. */
export function enqueue<T>(
  index: Map<string, Queue<T>>,
  key: string,
  one: T,
  isLike: (a: T, b: T) => boolean,
): void {
  const queue = index.get(key);
  const likes = queue?.find(({ all: [first] }) => first !== undefined && isLike(first, one));
  if (likes !== undefined) likes.all.push(one);
  else if (queue !== undefined) queue.push({ all: [one], next: 0 });
  else index.set(key, [{ all: [one], next: 0 }]);
}

/** What stands under any of the keys. */
export function queuesFor<T>(
  keys: readonly string[],
  index: ReadonlyMap<string, Queue<T>>,
): readonly Queue<T>[] {
  return keys.map((key) => index.get(key)).filter((queue) => queue !== undefined);
}

/** The first by `rankOf` that passes and is not taken yet, in the first queue that has one. */
export function findIn<T>(
  queues: readonly Queue<T>[],
  taken: ReadonlySet<T>,
  rankOf: (one: T) => number,
  passes: (one: T) => boolean,
): T | undefined {
  for (const queue of queues) {
    let found: T | undefined;
    for (const likes of queue) {
      const one = firstFree(likes, taken);
      if (one === undefined) continue;
      const isFirst = found === undefined || rankOf(one) < rankOf(found);
      if (isFirst && passes(one)) found = one;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstFree<T>(likes: Likes<T>, taken: ReadonlySet<T>): T | undefined {
  for (let one = likes.all[likes.next]; one !== undefined; one = likes.all[++likes.next]) {
    if (!taken.has(one)) return one;
  }
  return undefined;
}
