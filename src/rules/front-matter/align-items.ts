import type { FrontMatterEntry } from "../../model/page/front-matter.ts";

/** Longer lists are compared by index. */
const MOST_PAIRS = 10_000;

/**
 * Renumbers the items of the target's lists to match the source's. If a list of mappings has more or fewer
 * items, items are aligned in order by the values they share; items that only the target has come last.
 *
 * @returns the target's entries, with their paths as on the source page
 */
export function alignItems(
  from: readonly FrontMatterEntry[],
  to: readonly FrontMatterEntry[],
): readonly FrontMatterEntry[] {
  const lists = { source: listsIn(from), target: listsIn(to) };
  const numbers = new Map<string, ReadonlyMap<string, string>>();
  for (const [key, ours] of lists.source) {
    const theirs = lists.target.get(key);
    if (theirs === undefined || theirs.length === ours.length) continue;
    if (ours.length * theirs.length <= MOST_PAIRS) numbers.set(key, numbersOf(ours, theirs));
  }
  if (numbers.size === 0) return to;
  return to.map((entry) => {
    const at = entry.path.findIndex((step) => IS_INDEX.test(step));
    const number = at < 0 ? undefined : numbers.get(keyOf(entry, at))?.get(entry.path[at] ?? "");
    return number === undefined ? entry : { ...entry, path: entry.path.with(at, number) };
  });
}

const IS_INDEX = /^\d+$/;

/** An item of a list: its values by key. */
type Item = ReadonlyMap<string, string>;

function keyOf({ path }: FrontMatterEntry, end: number): string {
  return path.slice(0, end).join("\0");
}

/** The lists of mappings that are not nested in other lists. */
function listsIn(entries: readonly FrontMatterEntry[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Map<string, string>[]>();
  for (const entry of entries) {
    const at = entry.path.findIndex((step) => IS_INDEX.test(step));
    if (at < 1 || at === entry.path.length - 1) continue;
    const items = found.get(keyOf(entry, at)) ?? [];
    const index = Number(entry.path[at]);
    // A list with gaps also contains other things and is no list of mappings.
    if (index > items.length) continue;
    const item = items[index] ?? new Map<string, string>();
    item.set(entry.path.slice(at + 1).join("\0"), String(entry.value));
    items[index] = item;
    found.set(keyOf(entry, at), items);
  }
  return found;
}

/** Maps the index of each target item to its aligned index, maximizing the total similarity. */
function numbersOf(ours: readonly Item[], theirs: readonly Item[]): ReadonlyMap<string, string> {
  const best = Array.from({ length: ours.length + 1 }, () =>
    new Array<number>(theirs.length + 1).fill(0),
  );
  const score = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const matched = score(i + 1, j + 1) + shared(ours[i], theirs[j]);
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(matched, score(i + 1, j), score(i, j + 1));
    }
  }
  const numbers = new Map<string, string>();
  let extra = ours.length;
  let i = 0;
  for (let j = 0; j < theirs.length; ) {
    if (i < ours.length && score(i, j) === score(i + 1, j + 1) + shared(ours[i], theirs[j])) {
      numbers.set(String(j++), String(i++));
    } else if (i < ours.length && score(i, j) === score(i + 1, j)) i++;
    else numbers.set(String(j++), String(extra++));
  }
  return numbers;
}

/** The similarity of two items: 10 points for each equal value, 1 for each shared key. */
function shared(a: Item | undefined, b: Item | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let points = 0;
  for (const [key, value] of a) {
    if (b.has(key)) points += b.get(key) === value ? 10 : 1;
  }
  return points;
}
