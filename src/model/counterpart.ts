import { type LineIndex, type Place, placeAfter } from "./page/place.ts";

/**
 * The empty place inside `other`, the aligned stretch of the other page, that corresponds to `place` inside
 * `own`: at the same relative offset, moved back to the start of a word. What is at the end of `own`, such as
 * a footnote mark, belongs at the end of `other`.
 */
export function counterpartPlace(
  place: Place,
  own: Place,
  other: Place,
  otherLines: LineIndex,
): Place {
  const isLast = place.start.offset > own.start.offset && place.end.offset === own.end.offset;
  if (isLast) return placeAfter(other);
  const length = own.end.offset - own.start.offset;
  const share = length === 0 ? 0 : (place.start.offset - own.start.offset) / length;
  const span = other.end.offset - other.start.offset;
  const near = other.start.offset + Math.round(Math.min(1, Math.max(0, share)) * span);
  const offset = Math.max(other.start.offset, startOfWord(near, otherLines));
  return otherLines.placeOf(offset, offset);
}

/** Longer runs without a space are not words but addresses, or text of a script without spaces. */
const LONGEST_WORD = 40;

function startOfWord(offset: number, lines: LineIndex): number {
  const line = lines.lineAt(offset);
  const { column } = lines.pointAt(offset);
  const near = Math.min(column - 1, line.length);
  for (let back = 0; back <= Math.min(near, LONGEST_WORD); back++) {
    if (back === near || /\s/.test(line.charAt(near - back - 1)))
      return offset - (column - 1 - near) - back;
  }
  return offset;
}
