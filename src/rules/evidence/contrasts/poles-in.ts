import type { WritingTraits } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { ANYWHERE, findPhrases } from "./phrase-book.ts";
import { type Pole, polesOf } from "./word-lists.ts";

/** The poles that a few words name, in order, whatever is beside them. */
export function polesIn(words: string, { opposites }: WritingTraits): readonly Pole[] {
  return findPhrases(words, wordsOf(words), polesOf(opposites), ANYWHERE).map(
    ({ meaning }) => meaning,
  );
}
