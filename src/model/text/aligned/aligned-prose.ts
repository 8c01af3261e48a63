import {
  GUESS,
  type SectionAlignment,
  walkBlockAlignments,
  walkSectionAlignments,
} from "../../alignment.ts";
import { allOf } from "../../lookup/all-of.ts";
import { onceEach } from "../../lookup/once.ts";
import { type Block, childrenOf, proseOf } from "../../page/document.ts";
import type { Place } from "../../page/place.ts";
import type { Prose } from "../../page/prose.ts";

/**
 * Two aligned stretches of prose that can be compared; a split or merged paragraph has several on one side.
 */
export interface ProsePair {
  readonly source: readonly Prose[];
  readonly target: readonly Prose[];
  readonly sourceBlocks: readonly Block[];
  readonly targetBlocks: readonly Block[];
  /** 0 to 1: the confidence that the blocks correspond. */
  readonly confidence: number;
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
}

/** All aligned prose present on both pages, without guesses, in page order. Cached per alignment. */
export const alignedProse = onceEach((alignment: SectionAlignment): readonly ProsePair[] => [
  ...gatherPairs(alignment),
]);

function* gatherPairs(alignment: SectionAlignment): Generator<ProsePair> {
  for (const section of walkSectionAlignments(alignment)) {
    if (section.source.length === 0 || section.target.length === 0) continue;
    for (const top of section.blocks) {
      for (const step of walkBlockAlignments(top)) {
        const { source, target, confidence, children, sourcePlace, targetPlace } = step;
        if (confidence < GUESS || children.length > 0) continue;
        const pair = {
          source: allOf(source, proses),
          target: allOf(target, proses),
          sourceBlocks: source,
          targetBlocks: target,
          confidence,
          sourcePlace,
          targetPlace,
        };
        if (pair.source.length > 0 && pair.target.length > 0) yield pair;
      }
    }
  }
}

function proses(block: Block): readonly Prose[] {
  const own = proseOf(block);
  return own === null ? childrenOf(block).flatMap(proses) : [own];
}
