/** Compares two texts by code units, which gives the same order in every locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two texts have the same characters, in any order. */
export function areAnagrams(one: string, other: string): boolean {
  const sorted = (text: string) => [...text].sort().join("");
  return one.length === other.length && sorted(one) === sorted(other);
}
