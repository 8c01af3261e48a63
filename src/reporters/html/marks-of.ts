import type { Place } from "../../model/page/place.ts";
import type { PairReport } from "../../model/report.ts";
import { markFinding } from "../quote/mark-finding.ts";
import type { Mark } from "./mark-text.ts";

/** Longer stretches are marked as a whole, without comparing words. */
const LONGEST_COMPARED = 400;
/**
 * Longer stretches, in UTF-16 code units, are not marked but only pointed at: they are a whole block or more.
 */
export const LONGEST_MARKED = 1000;

/** The stretches that a pair's findings point at, split at the differing words and sorted by start. */
export function marksOf(pair: PairReport): { source: Mark[]; target: Mark[] } {
  const source: Mark[] = [];
  const target: Mark[] = [];
  for (const [finding, { severity, data, ...places }] of pair.findings.entries()) {
    const left = stretchOf(places.source, pair.source.text);
    const right = stretchOf(places.target, pair.target.text);
    const [sourceParts, targetParts] =
      Math.max(left.length, right.length) <= LONGEST_COMPARED
        ? markFinding({ data }, left, right)
        : [whole(left), whole(right)];
    for (const mark of place(places.source, sourceParts, { finding, severity })) source.push(mark);
    for (const mark of place(places.target, targetParts, { finding, severity })) target.push(mark);
  }
  return { source: source.sort(byStart), target: target.sort(byStart) };
}

function byStart(a: Mark, b: Mark): number {
  return a.start - b.start;
}

type Parts = readonly { readonly text: string; readonly differs: boolean }[];

function whole(text: string): Parts {
  return text === "" ? [] : [{ text, differs: true }];
}

function stretchOf(place: Place | null, text: string): string {
  return place === null ? "" : text.slice(place.start.offset, place.end.offset);
}

function place(at: Place | null, parts: Parts, about: Pick<Mark, "finding" | "severity">): Mark[] {
  if (at === null || at.end.offset - at.start.offset > LONGEST_MARKED) return [];
  const { offset } = at.start;
  if (parts.length === 0) return [{ ...about, start: offset, end: offset, differs: true }];
  let start = offset;
  return parts.map(({ text, differs }) => {
    const mark = { ...about, start, end: start + text.length, differs };
    start = mark.end;
    return mark;
  });
}
