import { ordinalSuffixAt } from "../numerals/ordinal-suffix.ts";
import { numeralAt } from "../numerals/read-numeral.ts";
import { find, isPreceded, isUnspaced, pastSpace, type Scan } from "../numerals/scan.ts";
import { type Draft, draft } from "./draft.ts";
import { findDayMonth, findHyphenedDate, findMonth, pastFullStop } from "./find-day-month.ts";
import { findMarkedDate, findNumericDate } from "./find-numeric-date.ts";
import { findWeekday } from "./find-weekday.ts";

/** A date or a part of one that starts at a token: weekday, all-number date, day and month, month and year. */
export function findDate(scan: Scan, at: number): Draft | null {
  return (
    findNumericDate(scan, at) ??
    findMarkedDate(scan, at) ??
    findHyphenedDate(scan, at) ??
    findDayMonth(scan, at) ??
    findMonth(scan, at) ??
    findQuarter(scan, at) ??
    findWeekday(scan, at)
  );
}

/** `Q3 2024`, `tercer trimestre de 2024`, `3rd quarter`, `第三季度`; the year, if any, is a fact of its own. */
function findQuarter(scan: Scan, at: number): Draft | null {
  const signed = /^[QT][1-4]$/.exec(glued(scan, at));
  if (signed !== null && find(scan, at, "quarter") !== null) {
    return draft({ kind: "date", readings: [`q${signed[0].slice(1)}`], start: at, end: at + 2 });
  }
  const prefix = find(scan, at, "ordinal-prefix");
  const numeral = numeralAt(scan, prefix?.end ?? at);
  const value = numeral?.readings[0] ?? "";
  if (numeral === null || !/^[1-4]$/.test(value)) return null;
  const suffix = numeral.written === "digits" ? ordinalSuffixAt(scan, numeral.end) : null;
  const end = suffix?.end ?? pastFullStop(scan, numeral.end);
  const word = find(scan, pastSpace(scan, end), "quarter");
  if (word === null) return null;
  const ordinal = numeral.ordinal || prefix !== null || end > numeral.end;
  // `4分기` and `一季度` need no sign of an ordinal.
  if (!ordinal && !isUnspaced(scan.tokens[word.end - 1])) return null;
  const { written } = numeral;
  return draft({ kind: "date", readings: [`q${value}`], start: at, end: word.end, written });
}

/** A letter and the digits written onto it: `Q3`. */
function glued(scan: Scan, at: number): string {
  return `${scan.tokens[at]?.text ?? ""}${scan.tokens[at + 1]?.key ?? ""}`;
}

/** A bare four-digit number read as a year: words around it say so, or it is a recent year that counts nothing. */
export function findYear(scan: Scan, at: number): Draft | null {
  const numeral = numeralAt(scan, at);
  const spoken = numeral?.year === true;
  if (
    numeral === null ||
    (!spoken && (numeral.plain === null || !/^[12]\d{3}$/.test(numeral.plain)))
  ) {
    return null;
  }
  const value = numeral.readings[0] ?? "";
  // `1920x1080`, `1920 × 1080`.
  if (["x", "×"].includes(scan.tokens[pastSpace(scan, numeral.end)]?.key ?? "")) return null;
  const announced = isPreceded(scan, at, "year-before");
  const recent = value >= "1900" && value <= "2099";
  if (!spoken && !announced && !recent) return null;
  return draft({
    kind: "date",
    readings: [value],
    start: at,
    end: numeral.end,
    written: numeral.written,
  });
}
