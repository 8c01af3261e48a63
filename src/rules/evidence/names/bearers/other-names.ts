import { similarity } from "../../../../model/agreement/similarity.ts";
import type { Difference } from "../../../../model/difference.ts";
import { tally } from "../../../../model/lookup/count-one.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";

/**
 * Tells whether two names that are not alike merely were left over beside others of a text: where it lacks several names,
 * or has several more, it was put in other words, and neither stands for the other.
 */
export function amongOthers(
  differences: readonly Difference[],
): (difference: Difference) => boolean {
  const told = differences.filter(
    (difference) =>
      difference.change !== "unit" &&
      (difference.source ?? difference.target)?.strength === "strong" &&
      (difference.change !== "changed" || areUnlike(difference)),
  );
  const counts = tally(told.map(({ targetPlace }) => targetPlace.start.line));
  return (difference) =>
    difference.change === "changed" &&
    areUnlike(difference) &&
    (counts.get(difference.targetPlace.start.line) ?? 0) > 1;
}

/** Neither one name mistyped nor two versions of one. */
function areUnlike({ source, target }: Difference): boolean {
  if (source === null || target === null || similarity(source, target) >= ALIKE) return false;
  const [ours, theirs] = [headOf(source.surface), headOf(target.surface)];
  return editDistance(ours, theirs) > MOST_SLIPS;
}

/** Names that share most of their letters may be one mistyped. */
const ALIKE = 0.7;
const MOST_SLIPS = 2;
const LONGEST = 40;

/** `node.js` of `Node.js 20`. */
function headOf(name: string): string {
  return (name.toLowerCase().split(/[\s-]/, 1)[0] ?? "").slice(0, LONGEST);
}
