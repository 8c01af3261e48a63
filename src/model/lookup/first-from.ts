/** The index of the first item whose offset is not before the given one, in a list that ascends by offset. O(log n). */
export function firstFrom<T>(
  items: readonly T[],
  offset: number,
  offsetOf: (item: T) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && offsetOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
