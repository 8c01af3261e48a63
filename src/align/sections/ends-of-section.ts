import type { Document, Section } from "../../model/page/document.ts";
import { type Place, placeAfter, startOfPage } from "../../model/page/place.ts";

/** The empty place after the blocks of a section itself, or `head` if it has none. */
export function endOf({ blocks }: Section, head: Place): Place {
  const last = blocks.at(-1);
  return last === undefined ? head : placeAfter(last.place);
}

/**
 * The empty place before the first block of a section: after its heading or, for section 0, the front matter.
 */
export function headOf({ heading }: Section, { page, frontMatter }: Document): Place {
  const before = heading?.place ?? frontMatter?.place;
  return before === undefined ? startOfPage(page.path) : placeAfter(before);
}
