import type { LineIndex, Place } from "./place.ts";

/**
 * Where something that stands at `place` inside `own` belongs inside `other`, the aligned stretch of the other
 * page: as far in, by share of the length. An empty place, before a word.
 */
export function counterpartPlace(
  place: Place,
  own: Place,
  other: Place,
  otherLines: LineIndex,
): Place {
  const length = own.end.offset - own.start.offset;
  const share = length === 0 ? 0 : (place.start.offset - own.start.offset) / length;
  const span = other.end.offset - other.start.offset;
  const near = other.start.offset + Math.round(Math.min(1, Math.max(0, share)) * span);
  const offset = Math.max(other.start.offset, startOfWord(near, otherLines));
  return otherLines.placeOf(offset, offset);
}

function startOfWord(offset: number, lines: LineIndex): number {
  const line = lines.lineAt(offset);
  const { column } = lines.pointAt(offset);
  let at = Math.min(column - 1, line.length);
  while (at > 0 && !/\s/.test(line.charAt(at - 1))) at--;
  return offset - (column - 1 - at);
}
