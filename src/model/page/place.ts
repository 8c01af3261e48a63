import { firstIndex } from "../lookup/search-sorted.ts";

/** A position in a page. `line` and `column` count from 1, `offset` from 0; all in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range of a page: `start` inclusive, `end` exclusive. Offsets index the text of the page as given. */
export interface Place {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
}

/** The empty place at the start of a page, for what concerns the page as a whole. */
export function startOfPage(path: string): Place {
  const start = { line: 1, column: 1, offset: 0 };
  return { path, start, end: start };
}

/** The empty place right after `place`: where something that follows it would belong. */
export function placeAfter(place: Place): Place {
  return { path: place.path, start: place.end, end: place.end };
}

/** The empty place right before `place`: where something that precedes it would belong. */
export function placeBefore(place: Place): Place {
  return { path: place.path, start: place.start, end: place.start };
}

/** Whether a place is inside another place of the same page, or is the same. */
export function isWithin(inner: Place, outer: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

/** The smallest place that covers both, which must be on the same page. */
export function placeCovering(first: Place, last: Place): Place {
  return {
    path: first.path,
    start: first.start.offset <= last.start.offset ? first.start : last.start,
    end: first.end.offset >= last.end.offset ? first.end : last.end,
  };
}

/** Orders places of the same page by start, then by end. */
export function comparePlaces(a: Place, b: Place): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}

/** Finds the line and column of offsets in one text, in O(log lines) each. */
export interface LineIndex {
  /** The point at `offset`, which is clamped to the text. */
  pointAt(offset: number): Point;
  /** The place from `start` to `end`, both offsets. */
  placeOf(start: number, end: number): Place;
  /** The whole line that contains `offset`, without its line ending. */
  lineAt(offset: number): string;
}

/** Indexes the lines of `text`, which end at `\n`, `\r\n` or a lone `\r`, as CommonMark has it. */
export function indexLines(path: string, text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }

  /** The line of the previous offset: the next offset is usually on the same line. */
  let recent = 0;
  function rowOf(offset: number): number {
    const isThere =
      (starts[recent] ?? 0) <= offset && offset < (starts[recent + 1] ?? Number.POSITIVE_INFINITY);
    if (!isThere) recent = firstIndex(starts.length, (row) => (starts[row] ?? 0) > offset) - 1;
    return recent;
  }

  function pointAt(offset: number): Point {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const row = rowOf(clamped);
    return { line: row + 1, column: clamped - (starts[row] ?? 0) + 1, offset: clamped };
  }

  return {
    pointAt,
    placeOf: (start, end) => ({ path, start: pointAt(start), end: pointAt(end) }),
    lineAt(offset) {
      const row = rowOf(Math.max(0, Math.min(offset, text.length)));
      let end = starts[row + 1] ?? text.length;
      while (end > (starts[row] ?? 0) && /[\r\n]/.test(text.charAt(end - 1))) end--;
      return text.slice(starts[row], end);
    },
  };
}
