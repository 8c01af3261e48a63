import { editDistance } from "./edit-distance.ts";

/**
 * The known name nearest to a misspelled one, when it is near enough to be meant: at most a third of its
 * letters wrong, missing, added or exchanged with their neighbour; else null. Case does not count.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  if (name.length > LONGEST) return null;
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
