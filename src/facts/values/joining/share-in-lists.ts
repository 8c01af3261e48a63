import { times } from "../../numerals/decimal.ts";
import { find, pastSpaceOrHyphen, type Scan } from "../../numerals/scan.ts";
import { isSizeLikeYear, type ValueDraft } from "../value-draft.ts";
import { isListed } from "./listed.ts";

/** Gives the numbers of a list the unit and the scale of the last one: `5, 10 y 20 dólares`. O(drafts). */
export function unitsOfLists(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index--) {
    const item = shared[index];
    const next = shared[index + 1];
    if (item === undefined || next === undefined) continue;
    if (next.kind === "range" || next.written !== item.written) continue;
    // Only the scale is omitted in `$5 or $6 million`.
    if (
      !isBare(item) &&
      !isSizeLikeYear(item, next) &&
      (item.kind !== next.kind || item.unit !== next.unit)
    )
      continue;
    if (next.unit === null && next.factor === "1") continue;
    if (isListed(scan, item.end, next.start) || isTimes(scan, item, next))
      shared[index] = inScale(item, next);
  }
  return shared;
}

/**
 * Whether a multiplication sign or word is between two numbers: `318 × 211 × 805 mm`, `9 by
 * 5 inches`, `a 9-by-5-inch pan`.
 */
function isTimes(scan: Scan, item: ValueDraft, next: ValueDraft): boolean {
  const at = pastSpaceOrHyphen(scan, item.end);
  const sign = ["×", "x"].includes(scan.tokens[at]?.text ?? "") ? at + 1 : null;
  // `2 por 3 euros` are two things.
  const word = next.kind === "quantity" ? find(scan, at, "by") : null;
  const end = sign ?? word?.end;
  return end !== undefined && pastSpaceOrHyphen(scan, end) === next.start;
}

/**
 * Shares the scale of the next number with one that has none and is smaller than it: `two or three hundred`.
 */
function inScale(item: ValueDraft, model: ValueDraft): ValueDraft {
  const { factor } = model;
  const scaled = factor !== "1" && item.factor === "1" && isBelow(item, factor);
  const readings = scaled ? item.readings.map((value) => times(value, factor)) : item.readings;
  if (model.unit === item.unit) {
    return scaled ? { ...item, readings: [...readings, ...item.readings], factor } : item;
  }
  return { ...inUnit(item, model), readings, factor: scaled ? factor : item.factor };
}

function isBelow(item: ValueDraft, factor: string): boolean {
  return item.readings.every((value) => Number(value) < Math.min(Number(factor), LARGEST_SHORT));
}

/**
 * Numbers from this value on are written in full, so that `1000` in `1000 or 2000
 * million` has no omitted scale.
 */
const LARGEST_SHORT = 1000;

/** Whether a draft is a strong number without a unit. */
export function isBare({ kind, unit, strength }: ValueDraft): boolean {
  return kind === "number" && unit === null && strength === "strong";
}

/** A number with the kind and unit of another one; the bare number is kept as a part. */
export function inUnit(item: ValueDraft, model: ValueDraft): ValueDraft {
  return { ...item, kind: model.kind, unit: model.unit, parts: [item] };
}
