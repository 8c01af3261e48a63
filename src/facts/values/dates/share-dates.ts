import { find, isMark, isUnspaced, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";
import { isListed } from "../joining/listed.ts";
import type { ValueDraft } from "../value-draft.ts";
import { decadeReadings } from "./find-decade.ts";

const MONTH_DAY = /^(.*-\d\d)-\d\d$/;

/**
 * Adds the month to days, and the year to dates, where the language allows their omission: `May 3 and 4,
 * 2024`, `el 3 y el 4 de mayo`, `January 5-10, 2024`. A day keeps the bare number as its part. O(drafts).
 */
export function shareDates(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  const dated = yearsBehind(scan, daysAfter(scan, daysBefore(scan, drafts)));
  return decadesAfter(scan, yearsOfActs(scan, dated));
}

/** Reads round years listed after a decade as decades: `los años 20 y 30`, `décadas de 1960 y 1970`. */
function decadesAfter(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  const shared: ValueDraft[] = [];
  for (const item of drafts) {
    const decade = shared.at(-1);
    const listed = decade?.kind === "decade" && isListed(scan, decade.end, item.start);
    shared.push(listed ? (shortDecade(scan, item, decade) ?? asDecade(item) ?? item) : item);
  }
  return shared;
}

/**
 * A decade of two digits after one of four: in the same century, or as it is
 * read alone. `the 1860s and '70s`.
 */
function shortDecade(
  scan: Scan,
  item: ValueDraft,
  { readings: [before = ""] }: ValueDraft,
): ValueDraft | null {
  const written = scan.tokens.slice(item.start, item.end).map(({ text }) => text);
  const tens = /^['’]?(\d0)['’]?s$/.exec(written.join(""))?.[1];
  if (tens === undefined || before.length !== 4) return null;
  const century = `${before.slice(0, 2)}${tens}`;
  const readings = [...new Set([century, ...decadeReadings(tens)])];
  return { ...item, kind: "decade", unit: null, readings };
}

function asDecade(item: ValueDraft): ValueDraft | null {
  const [reading = ""] = item.readings;
  const bare = item.unit === null && (item.kind === "number" || item.kind === "date");
  return bare && /^(?:[12]\d)?\d0$/.test(reading)
    ? { ...item, kind: "decade", readings: decadeReadings(reading), parts: [item] }
    : null;
}

/** `el 3 y el 4 de mayo`, `July and December 2025`. */
function daysBefore(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index--) {
    const day = shared[index];
    const date = shared[index + 1];
    if (day === undefined || date === undefined || !isListed(scan, day.end, date.start)) continue;
    shared[index] = asDay(day, date) ?? asMonth(day, date) ?? day;
  }
  return shared;
}

/** `May 3 and 4`; a number before a noun is not a day. */
function daysAfter(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  const shared: ValueDraft[] = [];
  for (const item of drafts) {
    const date = shared.at(-1);
    const next = pastSpace(scan, item.end);
    const counts = isWord(scan, next) && !isUnspaced(scan.tokens[next]);
    // The day mark is read as a unit of days: `12月24日、25日`.
    const isMarked = item.unit === null || find(scan, item.end - 1, "day-mark") !== null;
    const listed =
      date !== undefined && isMarked && !counts && isListed(scan, date.end, item.start);
    shared.push((listed ? asDay(item, date) : null) ?? item);
  }
  return shared;
}

/** A number up to 31 as a day in the month of the date. */
function asDay(day: ValueDraft, date: ValueDraft): ValueDraft | null {
  const [number = ""] = day.readings;
  const month = MONTH_DAY.exec(date.readings[0] ?? "")?.[1];
  const isDay = day.kind === "number" || day.unit === "day";
  if (month === undefined || date.kind !== "date" || !isDay) return null;
  if (day.written !== "digits" || !/^(?:[1-9]|[12]\d|3[01])$/.test(number)) return null;
  const readings = [`${month}-${number.padStart(2, "0")}`];
  return { ...day, kind: "date", unit: null, readings, parts: [day] };
}

/** A month without a year as one in the year of the date. */
function asMonth(month: ValueDraft, date: ValueDraft): ValueDraft | null {
  const year = /^\d{4}-\d\d$/.exec(date.readings[0] ?? "")?.[0].slice(0, 4);
  const [reading = ""] = month.readings;
  if (year === undefined || month.kind !== "date" || !/^--\d\d$/.test(reading)) return null;
  return { ...month, readings: [`${year}${reading.slice(1)}`], parts: [month] };
}

/** Adds the year to a date after the number of an act, which ends in it: `Ley 34/2014, de 12 de marzo`. */
function yearsOfActs(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return drafts.map((date) => {
    const year = isYearless(date) && date.kind === "date" ? yearOfAct(scan, date.start) : null;
    return year === null ? date : { ...date, readings: datedIn(date, year), parts: [date] };
  });
}

/** The year in `34/2014, de `, if that ends before token `at`. */
function yearOfAct(scan: Scan, at: number): string | null {
  const comma = at - 4;
  const isBehindAct = isMark(scan, comma, ",") && find(scan, at - 2, "of")?.end === at - 1;
  const isNumbered = isMark(scan, comma - 2, "/") && scan.tokens[comma - 3]?.kind === "digits";
  const year = scan.tokens[comma - 1]?.key ?? "";
  return isBehindAct && isNumbered && /^[12]\d{3}$/.test(year) ? year : null;
}

/** Adds a year after a comma to all dates of the list or range before it. */
function yearsBehind(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  const shared: ValueDraft[] = [];
  for (const item of drafts) {
    const last = shared.at(-1);
    const year =
      item.kind === "date" && /^\d{4}$/.test(item.readings[0] ?? "") ? item.readings[0] : undefined;
    if (year === undefined || last === undefined || !isBehindComma(scan, last.end, item.start)) {
      shared.push(item);
      continue;
    }
    const dates = shared.splice(firstOfList(scan, shared));
    if (dates.length === 0) shared.push(item);
    for (const date of dates) shared.push(inYear(date, year, item));
  }
  return shared;
}

function isBehindComma(scan: Scan, from: number, to: number): boolean {
  return isMark(scan, from, ",") && pastSpace(scan, from + 1) === to;
}

/** Index of the first of the dates without a year at the end of the drafts. */
function firstOfList(scan: Scan, drafts: readonly ValueDraft[]): number {
  let first = drafts.length;
  while (first > 0) {
    const item = drafts[first - 1];
    const next = drafts[first];
    if (item === undefined || !isYearless(item)) break;
    if (next !== undefined && !isListed(scan, item.end, next.start)) break;
    first--;
  }
  return first;
}

function isYearless({ readings }: ValueDraft): boolean {
  return /^--\d\d-\d\d/.test(readings[0] ?? "");
}

function inYear(date: ValueDraft, year: string, item: ValueDraft): ValueDraft {
  const readings = datedIn(date, year);
  const parts =
    date.kind === "range" ? date.parts.map((part) => inYear(part, year, item)) : [date, item];
  return { ...date, readings, parts, end: date.kind === "range" ? item.end : date.end };
}

function datedIn({ readings }: ValueDraft, year: string): string[] {
  return readings.map((reading) => reading.replaceAll(/(^|\.\.)--/g, `$1${year}-`));
}
