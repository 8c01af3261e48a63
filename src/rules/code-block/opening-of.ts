import type { Code } from "../../model/page/document.ts";
import type { LineIndex, Place } from "../../model/page/place.ts";

/** The line that opens the fence of code. */
export function openingOf({ place }: Code, lines: LineIndex): Place {
  const { offset } = place.start;
  return lines.placeOf(offset, offset + lines.lineAt(offset).length);
}
