import { firstFrom } from "../../../model/lookup/search-sorted.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { Mark, MarkOf } from "../../mark.ts";
import type { Reading } from "../../reading.ts";
import { skipSpace, trimmedEnd } from "../../source.ts";

/** The stretch of a paragraph without the marks at its edges that wrap it or reach beyond it. */
export interface Edges {
  readonly opening: readonly MarkOf<"open">[];
  readonly inner: Stretch;
  readonly closing: readonly MarkOf<"close">[];
}

/** Splits off the marks that open a container at the start of a paragraph or close one at its end. */
export function splitEdges(reading: Reading, range: Stretch): Edges {
  const opening: MarkOf<"open">[] = [];
  const closing: MarkOf<"close">[] = [];
  const marks = marksWithin(reading, range);
  let { start } = range;
  let end = trimmedEnd(reading.masked, range);
  let first = 0;
  let last = marks.length - 1;
  while (first <= last) {
    const head = openAt(marks[first], start);
    const tail = closeAt(marks[last], end);
    const wraps = head !== null && tail !== null && head.closedBy === tail.start;
    const opens = head !== null && (wraps || (head.closedBy ?? range.end) >= range.end);
    const closes = tail !== null && (wraps || tail.openedBy < range.start);
    if (!opens && !closes) break;
    if (opens) {
      opening.push(head);
      first++;
      start = skipSpace(reading.masked, head.end, end);
    }
    if (closes) {
      closing.unshift(tail);
      last--;
      end = trimmedEnd(reading.masked, { start, end: tail.start });
    }
  }
  return { opening, inner: { start, end: Math.max(start, end) }, closing };
}

function openAt(mark: Mark | undefined, start: number): MarkOf<"open"> | null {
  return mark?.kind === "open" && mark.start === start ? mark : null;
}

function closeAt(mark: Mark | undefined, end: number): MarkOf<"close"> | null {
  return mark?.kind === "close" && mark.end === end ? mark : null;
}

function marksWithin({ markList }: Reading, range: Stretch): Mark[] {
  const first = firstFrom(markList, range.start, (mark) => mark.start);
  const within: Mark[] = [];
  for (let at = first; at < markList.length; at++) {
    const mark = markList[at];
    if (mark === undefined || mark.start >= range.end) break;
    within.push(mark);
  }
  return within;
}
