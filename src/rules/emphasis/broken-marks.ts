import type { Place } from "../../model/place.ts";
import { type Prose, placeInProse } from "../../model/prose.ts";
import type { ProsePair } from "../../model/text/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";
import type { Look } from "./marked-phrases.ts";

/** Markup that a blank on its wrong side has broken: readers see its signs. */
export interface BrokenMark {
  readonly marks: string;
  /** What it was to look like. */
  readonly look: Look;
  readonly place: Place;
}

/** A single asterisk is a sign of its own, and what stands inside a word belongs to a name: `MY__NAME`. */
const MARKS = /\*{2,3}|~~|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu;

/** The first mark that the target shows and the source does not. */
export function brokenMark({ source, target }: ProsePair): BrokenMark | null {
  const shown = target.flatMap(shownMarks);
  if (shown.length === 0) return null;
  const known = new Set(source.flatMap(shownMarks).map(({ marks }) => marks));
  return shown.find(({ marks }) => !known.has(marks)) ?? null;
}

function shownMarks(prose: Prose): BrokenMark[] {
  return [...runningText(prose).matchAll(MARKS)].map(({ 0: marks, index }) => ({
    marks,
    look: marks === "~~" ? "strikethrough" : "strong",
    place: placeInProse(prose, index, index + marks.length),
  }));
}
