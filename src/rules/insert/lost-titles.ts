import { walkAllBlocks } from "../../model/alignment.ts";
import { type Block, titleOf } from "../../model/page/document.ts";
import { placeOfProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldText } from "../../model/text/running-text.ts";

/** Reports lost titles of boxes and tabs, except those that the site generator supplies by default. */
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

/** The kind of box: the name of a container or the alert of a quote; null for other blocks. */
function boxOf(block: Block | undefined): string | null {
  if (block?.kind === "container") return block.name;
  return block?.kind === "quote" ? block.alert : null;
}
