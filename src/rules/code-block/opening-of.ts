import type { Code } from "../../model/page/document.ts";
import type { LineIndex, Place } from "../../model/page/place.ts";

/** The place of the opening fence line of a code block. */
export function openingOf({ place }: Code, lines: LineIndex): Place {
  const { offset } = place.start;
  return lines.placeOf(offset, offset + lines.lineAt(offset).length);
}
