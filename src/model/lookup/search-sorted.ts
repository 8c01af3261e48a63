/**
 * The first index from 0 up at which something holds, `count` where it holds at none below that. What holds at an index
 * must hold at all after it. O(log n).
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first item whose offset is not before the given one, in a list that ascends by offset. O(log n). */
export function firstFrom<T>(
  items: readonly T[],
  offset: number,
  offsetOf: (item: T) => number,
): number {
  return firstIndex(items.length, (index) => {
    const item = items[index];
    return item === undefined || offsetOf(item) >= offset;
  });
}
