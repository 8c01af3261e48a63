import { GUESS, type SectionAlignment, walkAllBlocks } from "../../alignment.ts";
import { allOf } from "../../lookup/all-of.ts";
import { placeOfProse } from "../../page/prose.ts";
import type { ProsePair } from "./aligned-prose.ts";

/**
 * Pairs of captions, such as titles of boxes and tabs and descriptions of images, in page order. Captions of
 * aligned blocks are paired by position if both sides have equally many.
 */
export function* alignedCaptions(alignment: SectionAlignment): Generator<ProsePair> {
  for (const { source, target, confidence } of walkAllBlocks(alignment)) {
    if (confidence < GUESS) continue;
    const [ours, theirs] = [source, target].map((blocks) => allOf(blocks, (b) => b.captions));
    if (ours === undefined || theirs === undefined || ours.length !== theirs.length) continue;
    for (const [index, own] of ours.entries()) {
      const other = theirs[index];
      if (other === undefined) continue;
      yield {
        source: [own],
        target: [other],
        sourceBlocks: source,
        targetBlocks: target,
        confidence,
        sourcePlace: placeOfProse(own),
        targetPlace: placeOfProse(other),
      };
    }
  }
}
