import { placeOfProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/** Match a text that consists of a number with a bounding sign, and one that is a bare number. */
const BOUNDED = /^[<>≤≥≈~]\s?(\d[\d.,]*)$/;
const BARE = /^\d[\d.,]*$/;

/**
 * Reports numbers that are a whole text, as in a cell, and lost their bounding sign: `0,001` for `<0.001`.
 */
export function* lostSigns({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target } of alignedProse(alignment)) {
    const [from, to] = [source[0], target[0]];
    if (from === undefined || to === undefined) continue;
    const [ours, theirs] = [from.text.trim(), to.text.trim()];
    const figures = BOUNDED.exec(ours)?.[1];
    if (figures === undefined || !BARE.test(theirs)) continue;
    // If the digits changed too, that is reported as a changed number.
    if (figures.replace(/[.,]/g, "") !== theirs.replace(/[.,]/g, "")) continue;
    yield {
      messageId: "changed",
      data: { expected: ours, actual: theirs },
      source: placeOfProse(from),
      target: placeOfProse(to),
    };
  }
}
