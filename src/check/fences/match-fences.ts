import { alignSequence } from "../../align/align-sequence.ts";
import { type FenceLine, findFenceLines } from "../../markdown/dialects/lines/fence-lines.ts";
import { type PageLine, readLines } from "../page-lines.ts";

/** A line that a fence may be, with its number, from 0. */
export interface Fence extends FenceLine {
  readonly at: number;
}

/** A page by its lines, and those of them that its fences may be. */
export interface FencedPage {
  readonly lines: readonly PageLine[];
  readonly fences: readonly Fence[];
}

/** Cuts a page into lines and marks its fences. */
export function readFencedPage(text: string): FencedPage {
  const { lines } = readLines(text);
  const byStart = new Map(findFenceLines(text).lines.map((fence) => [fence.start, fence]));
  const fences = lines.flatMap(({ start, at }) => {
    const fence = byStart.get(start);
    return fence === undefined ? [] : [{ ...fence, at }];
  });
  return { lines, fences };
}

/** What two fences have in common that may be the same, by what they are and by the lines about them. */
const WORTH = { inside: 1, info: 1, bare: 0.4, otherInfo: 0.2, closes: 0.4, code: 1, blank: 0.2 };

/** Pairs off the fences of a page that is whole with those of another: for each of the first, that of the other. */
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

/** 0 where the one can't be the other. */
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

/** Code seldom begins or ends with more blank lines than these. */
const BLANK_LINES = 2;

/** The first line on one side of a line that is not blank. */
function nearestText({ lines }: FencedPage, at: number, step: 1 | -1): string {
  for (let distance = 1; distance <= BLANK_LINES + 1; distance++) {
    const content = lines[at + step * distance]?.content ?? "";
    if (content !== "") return content;
  }
  return "";
}
