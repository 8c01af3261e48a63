import type { Fact } from "../fact.ts";
import { editDistance } from "../text/letters/edit-distance.ts";
import { agreement } from "./agreement.ts";

/**
 * How likely one fact is a mistake for the other, from 0 to 1, by kind, unit and digits. Used to pair
 * leftovers; 0 if neither can be a rendering of the other.
 */
export function similarity(a: Fact, b: Fact): number {
  const verdict = agreement(a, b);
  if (verdict === "same") return 1;
  if (verdict === "unit") return SAME_BUT_FOR_UNIT;
  if (verdict === "none") return 0;
  // A capitalised word may replace a name, but a weak number is not a mistake for a strong one.
  if (a.kind !== "name" && a.strength !== b.strength && !areAmounts(a, b)) return 0;
  if (isLeadingWord(a) !== isLeadingWord(b) && a.kind !== b.kind) return 0;
  const kind = a.kind === b.kind ? SAME_KIND : OTHER_KIND;
  const unit = a.unit === b.unit ? SAME_UNIT : 0;
  const label = hasSameLabel(a, b) ? SAME_LABEL : 0;
  const near = SAME_READING * nearness(a.readings[0] ?? "", b.readings[0] ?? "");
  return Math.min(MOST_UNEQUAL, kind + unit + label + near);
}

/** The similarity of facts that differ only in unit, and the upper bound for others that disagree, below it. */
const SAME_BUT_FOR_UNIT = 0.95;
const MOST_UNEQUAL = 0.94;

/** What kinds, units and readings add to the similarity of facts that disagree. */
const SAME_KIND = 0.3;
const OTHER_KIND = 0.1;
const SAME_UNIT = 0.2;
const SAME_READING = 0.4;

/**
 * Whether both state an amount of the same thing, so that weak evidence can
 * contradict what is otherwise unmatched.
 */
export function areAmounts(a: Fact, b: Fact): boolean {
  return areParts(a, b) || areSpans(a, b);
}

/**
 * Whether both are quantities of one unit: before a unit, a word that may be an article is a number. `half an
 * hour`, `una hora`; `one week`, `dos semanas`.
 */
function areSpans(a: Fact, b: Fact): boolean {
  return a.kind === "quantity" && b.kind === "quantity" && a.unit !== null && a.unit === b.unit;
}

/**
 * Whether both are fractions. Weak ones count, such as `un tiers`, which may also be a third party, except a
 * half, whose word has too many other uses.
 */
function areParts(a: Fact, b: Fact): boolean {
  return [a, b].every(
    ({ kind, strength, readings }) =>
      kind === "fraction" && (strength === "strong" || readings[0] !== "0.5"),
  );
}

/** Outweighs shared parts of an address: the text of a link identifies its destination better. */
const SAME_LABEL = 0.4;

function hasSameLabel({ label = "" }: Fact, { label: other }: Fact): boolean {
  return label !== "" && label === other;
}

/**
 * Whether a fact is `the first` or `the second` in words: other words (`initial`, `other`) replace these too
 * often for them to be mistakes for a number.
 */
function isLeadingWord({ kind, written, readings: [reading = ""] }: Fact): boolean {
  return kind === "ordinal" && written === "words" && (reading === "1" || reading === "2");
}

/**
 * Similarity of two readings, from 0 to 1: edit distance relative to the longer one, a
 * swap of neighbours being one edit.
 */
function nearness(a: string, b: string): number {
  const left = a.slice(0, LONGEST_COMPARED);
  const right = b.slice(0, LONGEST_COMPARED);
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - editDistance(left, right) / longest;
}

/** Number of characters that are compared, which bounds the cost of the edit distance. */
const LONGEST_COMPARED = 24;
