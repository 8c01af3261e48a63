import type { BlockAlignment, SectionAlignment } from "../../model/alignment.ts";
import { titleOf } from "../../model/page/document.ts";
import { placeOfProse } from "../../model/page/prose.ts";
import type { Judgement } from "../../model/rule.ts";
import { excerptOf, shorten } from "../../model/text/excerpt.ts";
import { foldText } from "../../model/text/running-text.ts";

/** Reports sibling sections with the same heading if those of their counterparts begin differently. */
export function* doubledHeadings({ sections }: SectionAlignment): Generator<Judgement> {
  const known = new Map<string, string>();
  for (const { source, target, blocks } of sections) {
    const [from, to] = [source[0], target[0]];
    if (from === undefined || to === undefined) continue;
    const [ours, theirs] = [foldText(excerptOf(from)), foldText(excerptOf(to))];
    const other = known.get(theirs);
    if (other === undefined) known.set(theirs, ours);
    else if (theirs !== "" && !beginAlike(other, ours)) {
      const [heading] = blocks;
      yield {
        messageId: "heading",
        data: { text: shorten(excerptOf(to)) },
        source: heading?.sourcePlace ?? null,
        target: heading?.targetPlace ?? null,
      };
    }
  }
}

/** Reports adjacent boxes or tabs with the same title if those of their counterparts begin differently. */
export function* doubledTitles(siblings: readonly BlockAlignment[]): Generator<Judgement> {
  for (const [index, { source, target }] of siblings.entries()) {
    const next = siblings[index + 1];
    const titles = [source[0], next?.source[0], target[0], next?.target[0]].map((block) =>
      block?.kind === "container" ? titleOf(block) : null,
    );
    const [from = null, fromNext = null, to = null, toNext = null] = titles;
    if (from === null || fromNext === null || to === null || toNext === null) continue;
    const [ours, oursNext] = [foldText(from.text), foldText(fromNext.text)];
    if (foldText(to.text) !== foldText(toNext.text)) continue;
    if (beginAlike(ours, oursNext)) continue;
    yield {
      messageId: "title",
      data: { text: shorten(toNext.text) },
      source: placeOfProse(fromNext),
      target: placeOfProse(toNext),
    };
  }
}

/** The prefix length of related words: `Install` and `Installation` may be one word elsewhere. */
const SAME_BEGINNING = 4;

function beginAlike(one: string, other: string): boolean {
  return one.slice(0, SAME_BEGINNING) === other.slice(0, SAME_BEGINNING);
}
