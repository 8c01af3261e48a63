import type { Code } from "../page/document.ts";
import type { LineIndex, Place } from "../page/place.ts";

/** The first or last line of a code block without its indentation; for a fenced block, that is the fence. */
export function fenceLine(
  { place }: Pick<Code, "place">,
  edge: "first" | "last",
  lines: LineIndex,
): Place {
  const at =
    edge === "first"
      ? place.start
      : lines.pointAt(Math.max(place.start.offset, place.end.offset - 1));
  const start = at.offset - (at.column - 1);
  const line = lines.lineAt(start);
  return lines.placeOf(start + line.length - line.trimStart().length, start + line.length);
}
