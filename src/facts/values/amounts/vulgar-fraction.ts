import { partAsDecimal, plus, ratio, timesRatio } from "../../numerals/decimal.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import { isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

const VULGAR: ReadonlyMap<string, string> = new Map([
  ["½", "1/2"],
  ["⅓", "1/3"],
  ["⅔", "2/3"],
  ["¼", "1/4"],
  ["¾", "3/4"],
  ["⅕", "1/5"],
  ["⅖", "2/5"],
  ["⅗", "3/5"],
  ["⅘", "4/5"],
  ["⅙", "1/6"],
  ["⅚", "5/6"],
  ["⅐", "1/7"],
  ["⅛", "1/8"],
  ["⅜", "3/8"],
  ["⅝", "5/8"],
  ["⅞", "7/8"],
  ["⅑", "1/9"],
  ["⅒", "1/10"],
]);

/** `½`, `2½`, `2 ½`. */
export function vulgarFraction(scan: Scan, at: number): ValueDraft | null {
  const sign = VULGAR.get(scan.tokens[at]?.key ?? "");
  if (sign !== undefined) return fraction(partAsDecimal(sign), at, at + 1, "symbols");
  const numeral = numeralAt(scan, at);
  if (numeral?.plain === null || numeral === null) return null;
  const next = pastSpace(scan, numeral.end);
  const added = VULGAR.get(scan.tokens[next]?.key ?? "");
  const value = added === undefined ? null : partAsDecimal(added);
  if (value === null) return null;
  const whole = numeral.readings[0] ?? "0";
  const sum = value.includes("/")
    ? ratio(plusFraction(whole, value), value.split("/")[1] ?? "1")
    : plus(whole, value);
  return fraction(sum, at, next + 1, "symbols");
}

/** A whole number and a fraction after a space: `2 1/2`. */
export function mixedFraction(scan: Scan, at: number): ValueDraft | null {
  const [whole, space, up, slash, down] = scan.tokens.slice(at, at + 5);
  if (whole?.kind !== "digits" || space?.kind !== "space" || up?.kind !== "digits") return null;
  if (slash?.key !== "/" || down?.kind !== "digits") return null;
  const isShort = whole.key.length <= 3 && down.key.length <= 2;
  const isPart = isShort && Number(up.key) < Number(down.key);
  const goesOn = isMark(scan, at + 5, "/") || isMark(scan, at - 1, "/.,-");
  if (!isPart || up.key === "0" || goesOn) return null;
  const part = `${up.key}/${down.key}`;
  return fraction(ratio(plusFraction(whole.key, part), down.key), at, at + 5, "digits");
}

function plusFraction(whole: string, part: string): string {
  const [up = "0", down = "1"] = part.split("/");
  return plus(timesRatio(whole, down), up);
}

/** A fraction with the given value. */
export function fraction(
  value: string,
  start: number,
  end: number,
  written: ValueDraft["written"],
): ValueDraft {
  return draft({ kind: "fraction", readings: [value], start, end, written });
}
