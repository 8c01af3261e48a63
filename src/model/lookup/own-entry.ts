/** What a table holds under a key of its own: a page may well speak of a `constructor`. */
export function ownEntry<T>(
  table: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
