import type { LineIndex, Place } from "./place.ts";

/**
 * Where something that stands at `place` inside `own` belongs inside `other`, the aligned stretch of the other
 * page: as far in, by share of the length. An empty place; exact where the stretch is one line.
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
  const offset = other.start.offset + Math.round(Math.min(1, Math.max(0, share)) * span);
  return otherLines.placeOf(offset, offset);
}
