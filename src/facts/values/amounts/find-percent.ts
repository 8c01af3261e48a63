import { times } from "../../numerals/decimal.ts";
import type { Numeral } from "../../numerals/numeral.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import { type Found, find, isUnspaced, pastSpace, type Scan } from "../../numerals/scan.ts";
import { fieldsOf } from "../counted.ts";
import type { ValueDraft } from "../value-draft.ts";

/** Signs of percent and permille, with the unit. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["％", "percent"],
  ["٪", "percent"],
  ["﹪", "percent"],
  ["‰", "permille"],
  ["؉", "permille"],
]);

function percentSign(scan: Scan, at: number): Found | null {
  const sign = SIGNS.get(scan.tokens[at]?.key ?? "");
  return sign === undefined ? null : { value: sign, end: at + 1 };
}

/** `50%`, `50 %`, `3‰`. */
export function findPercent(scan: Scan, numeral: Numeral): ValueDraft | null {
  const at = pastSpace(scan, numeral.end);
  const sign = percentSign(scan, at);
  if (sign === null) return null;
  const { value: unit, end } = sign;
  return { ...fieldsOf(numeral), kind: "percent", unit, end, strength: "strong" };
}

/** `%50`, as in Turkish. */
export function findPercentBefore(scan: Scan, at: number): ValueDraft | null {
  const sign = percentSign(scan, at);
  const numeral = sign === null ? null : numeralAt(scan, sign.end);
  if (sign === null || numeral === null || numeral.written !== "digits") return null;
  if (scan.tokens[at - 1]?.kind === "digits") return null;
  return { ...fieldsOf(numeral), kind: "percent", unit: sign.value, start: at };
}

/** A percentage with its word before the number: `百分之 50`. */
export function findPercentWordBefore(scan: Scan, at: number): ValueDraft | null {
  if (!isUnspaced(scan.tokens[at])) return null;
  const unit = find(scan, at, "unit");
  if (unit === null || !["percent", "permille"].includes(unit.value)) return null;
  const numeral = numeralAt(scan, pastSpace(scan, unit.end));
  if (numeral === null) return null;
  return { ...fieldsOf(numeral), kind: "percent", unit: unit.value, start: at };
}

/** The percentage of a number of tenths: `6割` is 60 %. */
export function inTenths(numeral: Numeral, end: number): ValueDraft {
  const readings = numeral.readings.map((value) => times(value, TENTH));
  return { ...fieldsOf(numeral), kind: "percent", unit: "percent", readings, factor: TENTH, end };
}

const TENTH = "10";
