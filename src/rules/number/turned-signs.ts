import { placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { type SignAt, signsIn } from "../evidence/signs.ts";

/**
 * Reports signs that became their opposite: `≤ 50` for `≥ 50`, `❌` for `✅`. Both texts must have as many
 * signs, and different numbers of each direction: a language may express a sign in words, and may reorder two
 * statements.
 */
export function* turnedSigns({ alignment }: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(alignment)) {
    const [ours, theirs] = [signsIn(pair.source), signsIn(pair.target)];
    if (ours.length === 0 || ours.length !== theirs.length) continue;
    if (ours.some(({ scale }, index) => scale !== theirs[index]?.scale)) continue;
    if (ours.filter(isUp).length === theirs.filter(isUp).length) continue;
    for (const [index, own] of ours.entries()) {
      const other = theirs[index];
      if (other === undefined || own.up === other.up) continue;
      yield {
        messageId: "sign",
        data: { expected: own.sign, actual: other.sign },
        source: placeInProse(own.prose, own.start, own.end),
        target: placeInProse(other.prose, other.start, other.end),
      };
    }
  }
}

function isUp({ up }: SignAt): boolean {
  return up;
}
