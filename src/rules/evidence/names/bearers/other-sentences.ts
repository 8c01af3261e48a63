import { similarity } from "../../../../model/agreement/similarity.ts";
import type { Difference } from "../../../../model/difference.ts";
import { isWithin } from "../../../../model/page/place.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";

/** Names less alike than this are no mistake for each other. */
const ALIKE = 0.7;

/**
 * Whether two names that were left over in a block, and are not alike, stand in sentences that do not belong together:
 * the one was lost, as where a pronoun took its place, and the other came in by itself.
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
