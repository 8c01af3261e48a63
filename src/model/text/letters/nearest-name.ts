import { editDistance } from "./edit-distance.ts";

/**
 * The known name nearest to a misspelled one by `editDistance`, ignoring case; null if more than a third of
 * its letters, and more than one, differ.
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

/** Longer names are not compared; known names are much shorter. */
const LONGEST = 80;
