/**
 * The first index from 0 at which `holds` is true, or `count` if there is none below it. From that index on,
 * `holds` must stay true. O(log n).
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

/** The index of the first item at or after an offset, in a list sorted by offset. O(log n). */
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
