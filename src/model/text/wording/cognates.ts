import { editDistance } from "../letters/edit-distance.ts";

/** Minimum length of a cognate, and maximum length that is compared. */
const COGNATE_LENGTH = 5;
const LONGEST_COMPARED = 24;
/** Number of first letters that cognates share, and their minimum similarity by edit distance. */
export const SAME_START = 3;
const SAME_LETTERS = 0.66;

/** Whether two folded words look like forms of the same root. */
export function isCognate(a: string, b: string): boolean {
  if (a.slice(0, SAME_START) !== b.slice(0, SAME_START) || /\d/.test(a + b)) return false;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (short < COGNATE_LENGTH || long > LONGEST_COMPARED) return false;
  return editDistance(a, b) <= (1 - SAME_LETTERS) * long;
}
