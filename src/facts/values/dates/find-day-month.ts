import type { LanguageProfile } from "../../../languages/profile.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import { ordinalSuffixAt } from "../../numerals/ordinal-suffix.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import {
  type Found,
  find,
  findAfterSpace,
  isHyphen,
  isMark,
  isPreceded,
  isWord,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { dateDraft, isoOf, type Parts } from "./date-draft.ts";

interface MonthFound extends Found {
  readonly short: boolean;
}

function monthAt(scan: Scan, at: number): MonthFound | null {
  if (isMiswritten(scan, at)) return null;
  const full = find(scan, at, "month");
  if (full !== null) return { ...full, end: pastOtherName(scan, full), short: false };
  const short = find(scan, at, "short-month");
  if (short === null) return null;
  return { ...short, end: isMark(scan, short.end, ".") ? short.end + 1 : short.end, short: true };
}

/** The end of a second name of the same month, from another calendar or region: `آذار/مارس`. */
function pastOtherName(scan: Scan, { value, end }: Found): number {
  const other = isMark(scan, end, "/") ? find(scan, end + 1, "month") : null;
  return other?.value === value ? other.end : end;
}

/** A date with hyphens and the month in letters: `2021-Sep-23`, `23-Sept-2021`. */
export function findHyphenedDate(scan: Scan, at: number): ValueDraft | null {
  if (scan.tokens[at]?.kind !== "digits" || !isHyphen(scan, at + 1)) return null;
  const month = find(scan, at + 2, "short-month") ?? find(scan, at + 2, "month");
  if (month === null || !isHyphen(scan, month.end)) return null;
  const numbers = [scan.tokens[at]?.key ?? "", scan.tokens[month.end + 1]?.key ?? ""];
  const year = numbers.find((digits) => /^[12]\d{3}$/.test(digits));
  const day = Number(numbers.find((digits) => /^\d{1,2}$/.test(digits)));
  if (year === undefined || !(day >= 1 && day <= 31)) return null;
  return dateDraft({ year, month: Number(month.value), day }, { start: at, end: month.end + 2 });
}

/** `23 de julio de 2024`, `the 23rd of July`, `23. Juli`, `July 23, 2024`. */
export function findDayMonth(scan: Scan, at: number): ValueDraft | null {
  const dayFirst = dayAt(scan, at, LAST_WRITTEN);
  if (dayFirst !== null) {
    const month = monthAt(scan, pastLinks(scan, pastFullStop(scan, dayFirst.end)));
    if (month === null || month.end === dayFirst.end) return null;
    const isPossible = dayFirst.day <= LAST_DAY;
    if (!isPossible && (month.short || !isInDigits(scan, at, dayFirst.end))) return null;
    if (month.short && !isInDigits(scan, at, dayFirst.end)) return null;
    return withYear(scan, at, month.end, { month: Number(month.value), day: dayFirst.day });
  }
  const month = monthAt(scan, at);
  if (month === null) return null;
  const dayStart = dayBehindComma(scan, month.end) ?? pastLinks(scan, month.end);
  const day = dayStart === month.end ? null : dayAt(scan, dayStart);
  if (day === null || day.counts || isCounted(scan, day.end)) return null;
  if (isOfUnit(scan, dayStart, day.end)) return null;
  if (month.short && !isInDigits(scan, dayStart, day.end)) return null;
  return withYear(scan, at, day.end, { month: Number(month.value), day: day.day });
}

/** An ordinal in digits after a comma, with no word after it: `January, 1st`. */
function dayBehindComma(scan: Scan, at: number): number | null {
  if (!isMark(scan, at, ",")) return null;
  const start = pastSpace(scan, at + 1);
  const numeral = numeralAt(scan, start);
  if (numeral === null || numeral.written !== "digits") return null;
  const end = ordinalSuffixAt(scan, numeral.end)?.end ?? (numeral.ordinal ? numeral.end : null);
  if (end === null || isWord(scan, pastSpace(scan, end))) return null;
  return start;
}

/**
 * Whether a day is in digits; after words, a short month is usually another word: `jeden lis`, `sete em dez`.
 */
function isInDigits({ tokens }: Scan, start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ kind }) => kind === "digits");
}

/** The token after the full stop of a day, in languages that write ordinals with one: `23. Juli`. */
export function pastFullStop(scan: Scan, at: number): number {
  return scan.profile.ordinals.fullStop && isMark(scan, at, ".") ? at + 1 : at;
}

/** Whether the number before `at` is part of a value: `May 5%`, `May 5:30`. */
function isCounted(scan: Scan, at: number): boolean {
  return (
    isMark(scan, at, "%:") || (isMark(scan, at, ".") && scan.tokens[at + 1]?.kind === "digits")
  );
}

/**
 * Whether an ordinal in words belongs to a unit such as a week or an hour rather than to the month:
 * `helmikuun toisella viikolla`.
 */
function isOfUnit(scan: Scan, start: number, end: number): boolean {
  const unit = isInDigits(scan, start, end) ? null : findAfterSpace(scan, end, "unit");
  return unit !== null && unit.value !== "day" && unit.value !== "year";
}

interface Day {
  readonly day: number;
  readonly end: number;
  /** Whether it is a cardinal in words, which after a month counts the next word: `in May two boats`. */
  readonly counts: boolean;
}

/** The highest day of a month. */
const LAST_DAY = 31;
/** The highest day that is accepted before a month, to recognise a typo: `39 de agosto`. */
const LAST_WRITTEN = 99;

function dayAt(scan: Scan, at: number, last = LAST_DAY): Day | null {
  // An article is not the first of a month: `an APR of 29.9%`.
  if (scan.profile.ones.length > 0 && scan.profile.articles.includes(scan.tokens[at]?.key ?? ""))
    return null;
  const numeral = numeralAt(scan, at);
  if (
    numeral === null ||
    numeral.factor !== "1" ||
    (numeral.plain === null && numeral.written === "digits")
  )
    return null;
  const digits = numeral.plain ?? numeral.readings[0] ?? "";
  const day = Number(digits);
  if (!(day >= 1 && day <= last) || digits.length > 2) return null;
  const suffix = numeral.written === "digits" ? ordinalSuffixAt(scan, numeral.end) : null;
  const mark = find(scan, suffix?.end ?? numeral.end, "day-mark");
  const counts = numeral.written === "words" && !numeral.ordinal && mark === null;
  return { day, end: mark?.end ?? suffix?.end ?? numeral.end, counts };
}

/** The token after spaces and up to two words that link day, month and year. */
function pastLinks(scan: Scan, at: number): number {
  let next = pastSpace(scan, at);
  for (let count = 0; count < 2; count++) {
    const link = find(scan, next, "date-link");
    if (link === null) break;
    next = pastSpace(scan, link.end);
  }
  return next;
}

function withYear(scan: Scan, start: number, end: number, parts: Parts): ValueDraft {
  const afterComma = isMark(scan, end, ",") ? end + 1 : end;
  const year = yearAt(scan, pastLinks(scan, afterComma));
  if (year === null) return dateDraft(parts, { start, end, ...wording(scan, start, end) });
  return dateDraft(
    { ...parts, year: year.year },
    { start, end: year.end, ...wording(scan, start, year.end) },
  );
}

function wording(scan: Scan, start: number, end: number): Pick<ValueDraft, "written"> {
  const digits = scan.tokens.slice(start, end).some((token) => token.kind === "digits");
  return { written: digits ? "digits" : "words" };
}

/** A year in four digits, or in words that can only be a year. */
function yearAt(scan: Scan, at: number): { readonly year: string; readonly end: number } | null {
  const numeral = numeralAt(scan, at);
  if (numeral === null) return null;
  const digits = numeral.plain ?? (numeral.written === "words" ? numeral.readings[0] : undefined);
  if (digits === undefined) return null;
  const mark = find(scan, pastSpace(scan, numeral.end), "year-mark");
  const short = shortYear(scan, digits);
  if (short !== null) return { year: short, end: mark?.end ?? numeral.end };
  if (!/^[12]\d{3}$/.test(digits)) return null;
  return { year: gregorianYear(scan, digits), end: mark?.end ?? numeral.end };
}

/** A two-digit year of the Buddhist calendar after its month, too large for a day: `ม.ค. 67` is in 2024. */
function shortYear(scan: Scan, digits: string): string | null {
  const { yearsAhead } = scan.profile.dates;
  if (yearsAhead <= 0 || !/^[4-9]\d$/.test(digits)) return null;
  const century = Math.floor((FIRST_YEAR + yearsAhead) / 100 + 1) * 100;
  return String(century + Number(digits) - yearsAhead);
}

/**
 * Converts a year of the language's calendar, `2562` in Thai, to the Gregorian
 * one; other years are unchanged.
 */
export function gregorianYear(scan: Scan, year: string): string {
  const { yearsAhead } = scan.profile.dates;
  const own = yearsAhead > 0 && Number(year) >= FIRST_YEAR + yearsAhead;
  return own ? String(Number(year) - yearsAhead) : year;
}

/** The first four-digit number that is read as a year without further evidence. */
export const FIRST_YEAR = 1900;

/** `April 2025`, `abril de 2025`, or a month alone; an abbreviation usually needs a year. */
export function findMonth(scan: Scan, at: number): ValueDraft | null {
  const month = monthAt(scan, at);
  if (month === null) return findMonthForm(scan, at);
  if (month.end === at) return null;
  const parts = { month: Number(month.value) };
  const dated = withYear(scan, at, month.end, parts);
  // An abbreviation needs a year in digits: `sept mille` and `dez mil` are numbers.
  if (dated.parts.length > 0 && !(month.short && dated.written === "words")) return dated;
  const isShort = month.short && find(scan, at, "month") === null;
  const closes = isShort && closesSpan(scan, at);
  if (isShort && !closes && !opensSpan(scan, month.end)) return null;
  return draft({
    kind: "date",
    readings: [isoOf(parts)],
    start: at,
    end: month.end,
    written: "words",
    strength: closes
      ? "weak"
      : find(scan, at, "weak") === null || isSurelyMonth(scan, at)
        ? "strong"
        : "weak",
  });
}

/** Whether a dash or a space joins a month to another one after it: `Jan–May 2026`. */
function opensSpan(scan: Scan, end: number): boolean {
  const dash = pastSpace(scan, end);
  const next = isMark(scan, dash, "-–—→") ? pastSpace(scan, dash + 1) : dash;
  return next > dash && (monthAt(scan, next)?.end ?? next) > next;
}

/** Whether a dash joins a month to another one before it, as weak evidence: `Oct–Jan`. */
function closesSpan(scan: Scan, at: number): boolean {
  return isMark(scan, at - 1, "-–—~") && monthAt(scan, at - 2) !== null;
}

/** A possible inflected form of a month name, alone: weak evidence. */
function findMonthForm(scan: Scan, at: number): ValueDraft | null {
  const form = find(scan, at, "month-form");
  if (form === null) return null;
  const readings = [isoOf({ month: Number(form.value) })];
  const fields = { kind: "date", written: "words", strength: "weak" } as const;
  return draft({ ...fields, readings, start: at, end: form.end });
}

/** Whether a month or weekday is in lower case in a language that capitalises it: `may`, `march`. */
export function isMiswritten(scan: Scan, at: number): boolean {
  return writesCapitals(scan.profile) && /^\p{Ll}/u.test(scan.tokens[at]?.text ?? "");
}

const writesCapitals = onceEach(
  ({ dates }: LanguageProfile): boolean =>
    dates.months[0]?.every((name) => /^\p{Lu}/u.test(name)) ?? false,
);

/**
 * Whether a month that is also a word is meant as one: after a word that precedes dates, or capitalised
 * inside a sentence, `in May`, `from June to August`. All capitals are emphasis: `a list MAY be empty`.
 */
function isSurelyMonth(scan: Scan, at: number): boolean {
  if (isPreceded(scan, at, "year-before") || isPreceded(scan, at, "date-link")) return true;
  const raised = /^\p{Lu}(?!\p{Lu})/u.test(scan.tokens[at]?.text ?? "");
  return raised && scan.tokens[at - 2]?.kind === "word";
}
