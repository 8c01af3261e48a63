import { type Prose, placeInProse } from "../../model/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** Backticks that readers see, where the source shows none: one that would close or open code is gone. */
export function* brokenCode({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    for (const prose of target) {
      const at = backtickIn(prose);
      if (at < 0 || source.some((each) => backtickIn(each) >= 0)) continue;
      yield {
        messageId: "broken",
        data: {},
        source: sourcePlace,
        target: placeInProse(prose, at, at + 1),
      };
      break;
    }
  }
}

/** Where a text shows a backtick; below 0 where it shows none. */
function backtickIn(prose: Prose): number {
  return prose.text.includes("`") ? runningText(prose).indexOf("`") : -1;
}
