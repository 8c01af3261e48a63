import { allOf } from "../../model/lookup/all-of.ts";
import { type Block, spansOf } from "../../model/page/document.ts";
import { isWithin, type Place } from "../../model/page/place.ts";

/** Addresses of services that draw badges. */
const BADGE = /\bshields\.io\b|\bbadge(?:s|n|r|\b)/i;
/** The address of a picture stands no farther from its description. */
const LONGEST_TAG = 500;

/**
 * Tells whether what stands at a place of some blocks describes a badge, and says what is written on it: a picture that is
 * the words of a link, or one that a service draws.
 */
export function describesBadge(blocks: readonly Block[], page: string): (place: Place) => boolean {
  const badges = allOf(blocks, badgesIn);
  return (place) =>
    badges.some((badge) => isWithin(place, badge)) || BADGE.test(tagAround(place, page));
}

function badgesIn(block: Block): readonly Place[] {
  const spans = spansOf(block);
  const links = spans.filter(({ kind }) => kind === "link").map(({ place }) => place);
  return allOf(spans, (span) => {
    if (span.kind !== "image") return [];
    const isLink = links.some((link) => isWithin(span.place, link));
    return isLink || BADGE.test(span.destination) ? [span.place] : [];
  });
}

/** What a tag of HTML says beside a text that stands in it: `<img src="…" alt="`; nothing where none stands there. */
export function tagAround({ start, end }: Place, page: string, opening = "<img"): string {
  const before = page.slice(Math.max(0, start.offset - LONGEST_TAG), start.offset);
  const behind = page.slice(end.offset, end.offset + LONGEST_TAG);
  const tag = before.lastIndexOf(opening);
  return tag < 0 ? "" : before.slice(tag) + behind.slice(0, behind.indexOf(">") + 1);
}
