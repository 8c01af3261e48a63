/** Counts one more of something. */
export function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How often each of some things comes. */
export function tally<K>(things: Iterable<K>): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const thing of things) countOne(counts, thing);
  return counts;
}
