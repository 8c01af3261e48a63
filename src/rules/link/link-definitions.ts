import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";

/** Where the destination of a link is written: in the definition that it refers to, or where the link stands. */
export function placeOfDestination(link: Fact, document: Document): Place {
  if (!isByReference(link, document)) return link.place;
  for (const { destination, place } of document.definitions.values())
    if (destination === link.surface) return place;
  return link.place;
}

/** Whether a link has its destination from a definition. */
export function isByReference({ surface, place }: Fact, { page }: Document): boolean {
  return !page.text.slice(place.start.offset, place.end.offset).includes(surface);
}
