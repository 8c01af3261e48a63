import { numeralAt } from "../../numerals/read-numeral.ts";
import { isPreceded, type Scan } from "../../numerals/scan.ts";

/**
 * Whether digits with an `s` may be plural digits rather than a time: `1s and 0s`, `five 9s`, `the number of
 * 50s`, `all 404s`. `at` is the token of the digits.
 */
export function arePluralFigures(scan: Scan, at: number): boolean {
  const digits = scan.tokens[at]?.key ?? "";
  return (
    digits === "1" ||
    digits.length > LONGEST_TIME ||
    isBehindOf(scan, at) ||
    areFiguresForSure(scan, at)
  );
}

/**
 * Whether such digits are unlikely to be a time, so that they may be rendered by words,
 * `ceros`, `nueves`: `0s`, `five 9s`.
 */
export function areFiguresForSure(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.key === "0" || isCounted(scan, at);
}

/** Number of digits; longer times are given in minutes. */
const LONGEST_TIME = 2;

function isCounted(scan: Scan, at: number): boolean {
  const count = numeralAt(scan, at - 2);
  return count?.end === at - 1 && count.written === "words" && !count.weak;
}

/** `of 50s`; a decade would be `of the 50s`. */
function isBehindOf(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 2]?.key ?? "";
  return isPreceded(scan, at, "of") && !scan.profile.articles.includes(before);
}
