import { walkAllBlocks } from "../../model/alignment.ts";
import { type Block, titleOf } from "../../model/page/document.ts";
import { placeOfProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldText } from "../../model/text/running-text.ts";

/** The title of a box or a tab is prose, and no parameter. What the site puts there itself may be left to it. */
export function* lostTitles({ alignment, traits }: RuleContext): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const [from] = source;
    const [to] = target;
    const name = boxOf(from);
    if (from === undefined || to === undefined || name === null || name !== boxOf(to)) continue;
    const title = titleOf(from);
    if (title === null || titleOf(to) !== null) continue;
    if (traits.source.boxTitles.has(foldText(title.text.trim()))) continue;
    yield {
      messageId: "title-lost",
      data: { expected: shorten(title.text) },
      source: placeOfProse(title),
      target: to.place,
    };
  }
}

/** What box it is: of a container its name, of a quote its alert; null where it is none. */
function boxOf(block: Block | undefined): string | null {
  if (block?.kind === "container") return block.name;
  return block?.kind === "quote" ? block.alert : null;
}
