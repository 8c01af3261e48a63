/** The value under an own key of a table: looking up `constructor` must not return what the prototype has. */
export function ownEntry<T>(
  table: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
