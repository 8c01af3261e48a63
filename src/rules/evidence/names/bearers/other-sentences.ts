import { similarity } from "../../../../model/agreement/similarity.ts";
import type { Difference } from "../../../../model/difference.ts";
import { isWithin } from "../../../../model/page/place.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";

/** Similarity from which two names may be misspellings of each other. */
const ALIKE = 0.7;

/**
 * Whether two dissimilar names that are paired within a block are in sentences that are not aligned: the
 * source name was lost, for instance to a pronoun, and the target name was added independently.
 */
export function standInOtherSentences(
  { source, target }: Difference,
  { alignment, sentencesOf }: RuleContext,
): boolean {
  if (source === null || target === null || similarity(source, target) >= ALIKE) return false;
  const pair = alignedProse(alignment).find(
    ({ sourceBlocks, targetBlocks }) =>
      sourceBlocks.some(({ place }) => isWithin(source.place, place)) &&
      targetBlocks.some(({ place }) => isWithin(target.place, place)),
  );
  if (pair === undefined) return false;
  const step = sentencesOf(pair).find((each) =>
    each.source.some(({ place }) => isWithin(source.place, place)),
  );
  return step?.target.some(({ place }) => isWithin(target.place, place)) === false;
}
