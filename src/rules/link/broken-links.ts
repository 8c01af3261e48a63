import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** A link whose syntax is visible to readers, and the source stretch that it translates. */
export interface BrokenLink {
  readonly judgement: Judgement;
  readonly source: Place;
}

/** Matches links broken by a space or a full-width bracket: `[label] (https://…)`, `［label］（https://…）`. */
const BROKEN =
  /[[［][^[\]［］\n]{1,200}[\]］](?:[ \u00A0]{1,3}[(（]|（|\()(?=https?:|mailto:|\.{0,2}\/|#|[\w./-]{1,200}\.(?:mdx?|html?|png|jpe?g|gif|svg|webp)\b)/gu;

/** Finds links of the target with broken syntax, unless the source text has such links too. */
export function brokenLinks({ alignment }: RuleContext): BrokenLink[] {
  return alignedProse(alignment).flatMap((pair) => {
    const found = pair.target.flatMap((prose) => brokenIn(prose, pair));
    return found.length > 0 && pair.source.some((prose) => brokenIn(prose, pair).length > 0)
      ? []
      : found;
  });
}

function brokenIn(prose: Prose, { sourcePlace }: ProsePair): BrokenLink[] {
  if (!/[\]］]/.test(prose.text)) return [];
  const running = runningText(prose);
  return [...prose.text.matchAll(BROKEN)].flatMap(({ 0: text, index }) => {
    if (running[index] !== text[0]) return [];
    const target = placeInProse(prose, index, index + text.length);
    return [
      {
        judgement: { messageId: "broken", data: { text }, source: sourcePlace, target },
        source: sourcePlace,
      },
    ];
  });
}
