import { placeOfProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/** A text that is a number after a sign that bounds it, and one that is a number alone. */
const BOUNDED = /^[<>≤≥≈~]\s?(\d[\d.,]*)$/;
const BARE = /^\d[\d.,]*$/;

/** Numbers that are all of a text, as in a table, and lost the sign that bounds them: `0,001` for `<0.001`. */
export function* lostSigns({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target } of alignedProse(alignment)) {
    const [from, to] = [source[0], target[0]];
    if (from === undefined || to === undefined) continue;
    const [ours, theirs] = [from.text.trim(), to.text.trim()];
    const figures = BOUNDED.exec(ours)?.[1];
    if (figures === undefined || !BARE.test(theirs)) continue;
    // What changed besides is reported as a number.
    if (figures.replace(/[.,]/g, "") !== theirs.replace(/[.,]/g, "")) continue;
    yield {
      messageId: "changed",
      data: { expected: ours, actual: theirs },
      source: placeOfProse(from),
      target: placeOfProse(to),
    };
  }
}
