/** Increments the count of a key. */
export function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts the occurrences of each item. */
export function tally<K>(things: Iterable<K>): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const thing of things) countOne(counts, thing);
  return counts;
}
