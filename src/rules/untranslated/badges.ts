import { allOf } from "../../model/lookup/all-of.ts";
import { type Block, spansOf } from "../../model/page/document.ts";
import { isWithin, type Place } from "../../model/page/place.ts";

/** URLs of services that render badges. */
const BADGE = /\bshields\.io\b|\bbadge(?:s|n|r|\b)/i;
/** Maximum distance in characters between an image's description and its URL. */
const LONGEST_TAG = 500;

/**
 * Returns a predicate for whether a place describes a badge, an image in a link or from a badge service, and
 * so repeats its text.
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

/** The HTML tag around a place, as in `<img src="…" alt="`; empty if there is none. */
export function tagAround({ start, end }: Place, page: string, opening = "<img"): string {
  const before = page.slice(Math.max(0, start.offset - LONGEST_TAG), start.offset);
  const behind = page.slice(end.offset, end.offset + LONGEST_TAG);
  const tag = before.lastIndexOf(opening);
  return tag < 0 ? "" : before.slice(tag) + behind.slice(0, behind.indexOf(">") + 1);
}
