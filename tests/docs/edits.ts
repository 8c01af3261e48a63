import type { Code } from "../../src/model/page/document.ts";
import type { Place } from "../../src/model/page/place.ts";

/** A stretch of a text, as offsets, and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts a text where something stands. */
export function replaceAt({ start, end }: Place, text: string): Edit {
  return { start: start.offset, end: end.offset, text };
}

/** Puts lines between the marks of a fence. Each ends in a line feed; there is at least one. */
export function fillFence(fence: Code, lines: string): Edit {
  // The last line's ending belongs to the fence unless the fence is empty.
  return replaceAt(fence.valuePlace, fence.value === "" ? lines : lines.replace(/\n$/, ""));
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end),
      text,
    );
}
