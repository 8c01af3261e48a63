/** A range of indexes in a text or a list: `start` inclusive, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches of one text have a character in common. */
export function areOverlapping(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
