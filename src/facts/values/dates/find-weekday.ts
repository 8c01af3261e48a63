import { find, isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { findDayMonth, findMonth, isMiswritten } from "./find-day-month.ts";

/** A weekday, or a word for several: `Monday`, `Mon–Fri`, `weekdays`. */
export function findWeekday(scan: Scan, at: number): ValueDraft | null {
  return (
    findSpan(scan, at) ??
    findFullWeekday(scan, at) ??
    findShortWeekday(scan, at) ??
    findListedWeekday(scan, at)
  );
}

const CHINESE_DAYS = "一二三四五六日";

/** A weekday by its number only, after another one in Chinese: `星期五、六`. */
function findListedWeekday(scan: Scan, at: number): ValueDraft | null {
  const { text = "" } = scan.tokens[at] ?? {};
  const day = text === "" ? -1 : CHINESE_DAYS.indexOf(text);
  if (day < 0 || !isMark(scan, at - 1, "、")) return null;
  const isBehindDay = [at - 4, at - 3].some((from) => find(scan, from, "weekday")?.end === at - 1);
  return isBehindDay ? weekday(String(day + 1), at, at + 1, "strong") : null;
}

/**
 * A word for several weekdays: `weekdays`, `fin de semana`. Weak, since a page need not name the days; its
 * parts meet `de lunes a viernes`.
 */
function findSpan(scan: Scan, at: number): ValueDraft | null {
  const span = find(scan, at, "weekday-span");
  if (span === null) return null;
  const { end } = span;
  const parts = span.value.split("-").map((day) => weekday(day, at, end, "weak"));
  return { ...weekday(span.value, at, end, "weak"), parts };
}

function findFullWeekday(scan: Scan, at: number): ValueDraft | null {
  const found = find(scan, at, "weekday");
  if (found === null) return null;
  const weak = find(scan, at, "weak")?.end === found.end;
  return weekday(found.value, at, found.end, weak ? "weak" : "strong");
}

/** An abbreviated weekday before a date or in a span of days. */
function findShortWeekday(scan: Scan, at: number): ValueDraft | null {
  const short = isMiswritten(scan, at) ? null : find(scan, at, "short-weekday");
  if (short === null) return null;
  const found = weekday(short.value, at, short.end, "strong");
  const end = isMark(scan, short.end, ".") ? short.end + 1 : short.end;
  if (isEndOfSpan(scan, at, end) || isBracketed(scan, at, end)) return found;
  if (isBehindShort(scan, at) || isBeforeWhole(scan, short.end)) return found;
  // `po 3. května` means after the third.
  if (find(scan, at, "weak")?.end === short.end) return null;
  const next = pastSpace(scan, end);
  const day = pastSpace(scan, isMark(scan, next, ",") ? next + 1 : next);
  const dated = day > short.end && (findDayMonth(scan, day) ?? findMonth(scan, day)) !== null;
  return dated ? found : null;
}

/** Maximum number of weekdays in a list that share an ending. */
const LONGEST_ROW = 5;

/**
 * Whether the last weekday of a list has the ending that the others omit:
 * `segundas, quartas e sextas-feiras`.
 */
function isBeforeWhole(scan: Scan, end: number): boolean {
  let at = pastListSeparator(scan, end);
  for (let count = 0; at !== null && count < LONGEST_ROW; count++) {
    const whole = find(scan, at, "weekday");
    if (whole !== null) return isMark(scan, at + 1, "-");
    const short = find(scan, at, "short-weekday");
    at = short === null ? null : pastListSeparator(scan, short.end);
  }
  return false;
}

/** The token after the comma or conjunction between list members; null if there is none. */
function pastListSeparator(scan: Scan, from: number): number | null {
  if (isMark(scan, from, ",")) return pastSpace(scan, from + 1);
  const word = find(scan, pastSpace(scan, from), "conjunction");
  return word === null ? null : pastSpace(scan, word.end);
}

/**
 * Whether an abbreviation follows others in a list that begins with a full weekday: `às segundas e quartas`.
 */
function isBehindShort(scan: Scan, start: number): boolean {
  let at = start;
  for (let count = 0; count < LONGEST_ROW; count++) {
    const comma = isMark(scan, at - 2, ",");
    if (!comma && find(scan, at - 2, "conjunction")?.end !== at - 1) return false;
    at -= comma ? 3 : 4;
    if (find(scan, at, "short-weekday")?.end !== at + 1) return false;
    if (find(scan, at - 2, "weekday")?.end === at + 1) return true;
  }
  return false;
}

/** Whether it is in brackets after a date: `1月12日（金）`. */
function isBracketed(scan: Scan, start: number, end: number): boolean {
  const before = scan.tokens[start - 2];
  const isOfDate = before?.kind === "digits" || find(scan, start - 2, "day-mark") !== null;
  return isMark(scan, start - 1, "(（") && isMark(scan, end, ")）") && isOfDate;
}

/** Whether it is an end of `Mon–Fri` or `Mon to Fri`, or the first of `segunda a sexta-feira`. */
function isEndOfSpan(scan: Scan, start: number, end: number): boolean {
  const joint = find(scan, pastSpace(scan, end), "range-joint");
  if (isMark(scan, end, "-–—") && isDay(scan, end + 1)) return true;
  if (joint !== null && isDay(scan, pastSpace(scan, joint.end))) return true;
  if (isMark(scan, start - 1, "-–—")) return isDay(scan, start - 2);
  // As in `Lun. a vie.`
  const before = isMark(scan, start - 4, ".") ? start - 5 : start - 4;
  return find(scan, start - 2, "range-joint")?.end === start - 1 && isDay(scan, before);
}

function isDay(scan: Scan, at: number): boolean {
  return (find(scan, at, "short-weekday") ?? find(scan, at, "weekday")) !== null;
}

/** A weekday, or the first and last of several, as in `1-5`. */
function weekday(
  days: string,
  start: number,
  end: number,
  strength: ValueDraft["strength"],
): ValueDraft {
  return draft({ kind: "date", readings: [`w${days}`], start, end, written: "words", strength });
}
