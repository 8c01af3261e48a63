import { alignSequence } from "../../align/align-sequence.ts";
import { type FenceLine, findFenceLines } from "../../markdown/dialects/lines/fence-lines.ts";
import { type PageLine, readLines } from "../page-lines.ts";

/** A line that may be a fence, with its 0-based line number. */
export interface Fence extends FenceLine {
  readonly at: number;
}

/** The lines of a page, and those among them that may be fences. */
export interface FencedPage {
  readonly lines: readonly PageLine[];
  readonly fences: readonly Fence[];
}

/** Splits a page into lines and marks its fences. */
export function readFencedPage(text: string): FencedPage {
  const { lines } = readLines(text);
  const byStart = new Map(findFenceLines(text).lines.map((fence) => [fence.start, fence]));
  const fences = lines.flatMap(({ start, at }) => {
    const fence = byStart.get(start);
    return fence === undefined ? [] : [{ ...fence, at }];
  });
  return { lines, fences };
}

/** Score components for matching two fences, by role and info string and by the surrounding lines. */
const WORTH = { inside: 1, info: 1, bare: 0.4, otherInfo: 0.2, closes: 0.4, code: 1, blank: 0.2 };

/** Aligns the fences of a complete page with those of another. Returns the second's by the first's. */
export function matchFences(whole: FencedPage, other: FencedPage): ReadonlyMap<Fence, Fence> {
  const pairs = alignSequence({
    sourceCount: whole.fences.length,
    targetCount: other.fences.length,
    worth: (i, j) => {
      const [from, to] = [whole.fences[i], other.fences[j]];
      if (from === undefined || to === undefined || from.run !== to.run) return 0;
      return worthOfSigns(from, to) * (1 + worthOfPlace(from, to, whole, other));
    },
    anchors: [],
  });
  return new Map(
    pairs.flatMap(([i, j]) => {
      const [from, to] = [whole.fences[i], other.fences[j]];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    }),
  );
}

/** The score of two fences by role and info string; 0 if they cannot match. */
function worthOfSigns(from: Fence, to: Fence): number {
  if (from.role === "inside") return from.info === to.info ? WORTH.inside : 0;
  if (from.role === "closes") return to.info === "" ? WORTH.closes : 0;
  if (from.info !== to.info) return WORTH.otherInfo;
  return from.info === "" ? WORTH.bare : WORTH.info;
}

function worthOfPlace(from: Fence, to: Fence, whole: FencedPage, other: FencedPage): number {
  const toCode = from.role === "closes" ? -1 : 1;
  const code = nearestText(whole, from.at, toCode);
  const isBlank = ({ lines }: FencedPage, { at }: Fence) =>
    (lines[at - toCode]?.content ?? "") === "";
  return (
    (code !== "" && code === nearestText(other, to.at, toCode) ? WORTH.code : 0) +
    (isBlank(whole, from) === isBlank(other, to) ? WORTH.blank : 0)
  );
}

/** Code seldom begins or ends with more blank lines. */
const BLANK_LINES = 2;

/** The content of the nearest non-blank line in one direction, or "". */
function nearestText({ lines }: FencedPage, at: number, step: 1 | -1): string {
  for (let distance = 1; distance <= BLANK_LINES + 1; distance++) {
    const content = lines[at + step * distance]?.content ?? "";
    if (content !== "") return content;
  }
  return "";
}
