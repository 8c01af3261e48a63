import type { Code } from "../page/document.ts";
import { type LineIndex, type Place, placeAfter } from "../page/place.ts";

/**
 * The place of a line of code on its page, by zero-based index. Without an index,
 * the place after the last line.
 */
export function linePlace(lines: LineIndex, code: Code, index: number | undefined): Place {
  if (index === undefined) return placeAfter(code.valuePlace);
  const first = code.valuePlace.start;
  const offset = index === 0 ? first.offset : lineOffset(lines, code, index);
  return lines.placeOf(
    offset,
    offset + lines.lineAt(offset).length - (lines.pointAt(offset).column - 1),
  );
}

function lineOffset(lines: LineIndex, code: Code, index: number): number {
  let offset = code.valuePlace.start.offset;
  for (let step = 0; step < index; step++) {
    const { column } = lines.pointAt(offset);
    const end = offset - column + 1 + lines.lineAt(offset).length;
    offset = end + 1;
    if (lines.pointAt(offset).column !== 1) offset++;
  }
  return offset;
}
