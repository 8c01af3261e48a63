import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";

/** The place where the destination of a link is written: its definition, or the link itself. */
export function placeOfDestination(link: Fact, document: Document): Place {
  if (!isByReference(link, document)) return link.place;
  for (const { destination, place } of document.definitions.values())
    if (destination === link.surface) return place;
  return link.place;
}

/** Whether the destination of a link comes from a definition. */
export function isByReference({ surface, place }: Fact, { page }: Document): boolean {
  return !page.text.slice(place.start.offset, place.end.offset).includes(surface);
}
