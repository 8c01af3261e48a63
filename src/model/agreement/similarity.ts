import type { Fact } from "../fact.ts";
import { editDistance } from "../text/letters/edit-distance.ts";
import { agreement } from "./agreement.ts";

/**
 * 0 to 1: how likely the one is a mistake for the other, so that leftovers can be paired; 0 where the one can
 * never be meant for the other. Same kind, same unit and near digits count.
 */
export function similarity(a: Fact, b: Fact): number {
  const verdict = agreement(a, b);
  if (verdict === "same") return 1;
  if (verdict === "unit") return 0.95;
  if (verdict === "none") return 0;
  // A capitalised word may stand where a name was; a weak number is no mistake for a strong one.
  if (a.kind !== "name" && a.strength !== b.strength && !areAmounts(a, b)) return 0;
  if (isLeadingWord(a) !== isLeadingWord(b) && a.kind !== b.kind) return 0;
  const kind = a.kind === b.kind ? 0.3 : 0.1;
  const unit = a.unit === b.unit ? 0.2 : 0;
  const label = hasSameLabel(a, b) ? SAME_LABEL : 0;
  const near = 0.4 * nearness(a.readings[0] ?? "", b.readings[0] ?? "");
  return Math.min(MOST_UNEQUAL, kind + unit + label + near);
}

const MOST_UNEQUAL = 0.94;

/** Whether both say how much of one thing, so that weak evidence contradicts what nothing else accounts for. */
export function areAmounts(a: Fact, b: Fact): boolean {
  return areParts(a, b) || areSpans(a, b);
}

/** `half an hour`, `una hora`; `one week`, `dos semanas`: what may be an article before a unit is one of it. */
function areSpans(a: Fact, b: Fact): boolean {
  return a.kind === "quantity" && b.kind === "quantity" && a.unit !== null && a.unit === b.unit;
}

/** `two thirds`, `un tiers`, which may be something else, a third person. Half is said of too much. */
function areParts(a: Fact, b: Fact): boolean {
  return [a, b].every(
    ({ kind, strength, readings }) =>
      kind === "fraction" && (strength === "strong" || readings[0] !== "0.5"),
  );
}

/** More than addresses that have much in common: the words that lead to a place say which place is meant. */
const SAME_LABEL = 0.4;

function hasSameLabel({ label = "" }: Fact, { label: other }: Fact): boolean {
  return label !== "" && label === other;
}

/** `the first`, `the second`: told in other words (`initial`, `other`) too often to be a mistake for a number. */
function isLeadingWord({ kind, written, readings: [reading = ""] }: Fact): boolean {
  return kind === "ordinal" && written === "words" && (reading === "1" || reading === "2");
}

/** 0 to 1: shared digits of two readings, by edit distance over the longer, swapped neighbours as one edit. */
function nearness(a: string, b: string): number {
  const left = a.slice(0, LONGEST_COMPARED);
  const right = b.slice(0, LONGEST_COMPARED);
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - editDistance(left, right) / longest;
}

const LONGEST_COMPARED = 24;
