import { similarity } from "../../../../model/agreement/similarity.ts";
import type { Difference } from "../../../../model/difference.ts";
import { tally } from "../../../../model/lookup/count-one.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";

/**
 * Returns a predicate for changed names that were merely paired as leftovers: the names are dissimilar and
 * other strong names on the same target line are missing, added or changed as well. Such a text was reworded.
 */
export function amongOthers(
  differences: readonly Difference[],
): (difference: Difference) => boolean {
  const reported = differences.filter(
    (difference) =>
      difference.change !== "unit" &&
      (difference.source ?? difference.target)?.strength === "strong" &&
      (difference.change !== "changed" || areDissimilar(difference)),
  );
  const counts = tally(reported.map(({ targetPlace }) => targetPlace.start.line));
  return (difference) =>
    difference.change === "changed" &&
    areDissimilar(difference) &&
    (counts.get(difference.targetPlace.start.line) ?? 0) > 1;
}

/** Whether two names are neither misspellings nor versions of each other. */
function areDissimilar({ source, target }: Difference): boolean {
  if (source === null || target === null || similarity(source, target) >= ALIKE) return false;
  const [ours, theirs] = [headOf(source.surface), headOf(target.surface)];
  return editDistance(ours, theirs) > MOST_SLIPS;
}

/** Similarity from which two names may be one misspelt. */
const ALIKE = 0.7;
/** Maximum number of edits between the first words of two names for one to be the other misspelt. */
const MOST_SLIPS = 2;
/** Number of characters of a name that are compared, which bounds the cost of the edit distance. */
const LONGEST = 40;

/** The name before a version, lower-cased: `node.js` of `Node.js 20`. */
function headOf(name: string): string {
  return (name.toLowerCase().split(/[\s-]/, 1)[0] ?? "").slice(0, LONGEST);
}
