/**
 * The known name nearest to a misspelled one, when it is near enough to be meant: at most a third of its
 * letters wrong, missing, added or exchanged with their neighbour; else null. Case does not count.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= Math.max(1, Math.floor(candidate.length / 3))) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** Names much longer than any known one are not worth measuring. */
const LONGEST = 80;

/** The optimal string alignment distance: Levenshtein's, with an exchange of neighbours as one edit. */
function editDistance(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (before[j - 1] ?? 0) + (same ? 0 : 1),
          (before[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          exchanged ? (twoBefore[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    twoBefore = before;
    before = row;
  }
  return before[b.length] ?? 0;
}
