import { numeralAt } from "../../numerals/read-numeral.ts";
import { isPreceded, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import {
  FIRST_YEAR,
  findDayMonth,
  findHyphenedDate,
  findMonth,
  gregorianYear,
} from "./find-day-month.ts";
import { findMarkedDate, findNumericDate } from "./find-numeric-date.ts";
import { findQuarter } from "./find-quarter.ts";
import { findWeekday } from "./find-weekday.ts";

/** A date or part of a date that starts at a token: weekday, numeric date, day and month, month and year. */
export function findDate(scan: Scan, at: number): ValueDraft | null {
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

/** A bare four-digit number as a year: if words around it show it, or if it is a recent year. */
export function findYear(scan: Scan, at: number): ValueDraft | null {
  const numeral = numeralAt(scan, at);
  const spoken = numeral?.year === true;
  if (
    numeral === null ||
    (!spoken && (numeral.plain === null || !/^[12]\d{3}$/.test(numeral.plain)))
  ) {
    return null;
  }
  const value = gregorianYear(scan, numeral.readings[0] ?? "");
  // Dimensions: `1920x1080`, `1920 × 1080`.
  if (["x", "×"].includes(scan.tokens[pastSpace(scan, numeral.end)]?.key ?? "")) return null;
  const announced = isPreceded(scan, at, "year-before");
  const recent = Number(value) >= FIRST_YEAR && value <= "2099";
  if (!spoken && !announced && !recent) return null;
  return draft({
    kind: "date",
    readings: [value],
    start: at,
    end: numeral.end,
    written: numeral.written,
  });
}
