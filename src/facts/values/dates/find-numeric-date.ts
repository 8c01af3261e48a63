import type { Stretch } from "../../../model/page/stretch.ts";
import {
  type Found,
  findAfterSpace,
  isMark,
  isWord,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { dateDraft, isoOf, type Parts } from "./date-draft.ts";

/** `2024年7月23日`, `2024 年 7 月 23 日`, `7月23日`, `2024년 7월`. */
export function findMarkedDate(scan: Scan, at: number): ValueDraft | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  const { marks } = scan.profile.dates;
  if (marks.month.length === 0) return null;
  const year = markedNumber(scan, at, "year-mark");
  const afterYear = year === null ? at : pastSpace(scan, year.end);
  if (year !== null && isDecadeMark(scan, at + 1, year.end)) return null;
  const month = markedNumber(scan, afterYear, "month-mark");
  if (month === null) {
    if (year === null || year.value.length !== 4) return null;
    return draft({ kind: "date", readings: [year.value], start: at, end: year.end });
  }
  const day = markedNumber(scan, pastSpace(scan, month.end), "day-mark");
  if (Number(month.value) > 12 || Number(day?.value ?? 1) > 31) return null;
  return dateDraft(
    {
      year: year?.value,
      month: Number(month.value),
      day: day === null ? undefined : Number(day.value),
    },
    { start: at, end: (day ?? month).end },
  );
}

/** `1990年代` is a decade, not a year. */
function isDecadeMark(scan: Scan, at: number, end: number): boolean {
  return (findAfterSpace(scan, at, "decade-suffix")?.end ?? 0) > end;
}

function markedNumber(
  scan: Scan,
  at: number,
  role: "year-mark" | "month-mark" | "day-mark",
): Found | null {
  const token = scan.tokens[at];
  if (token?.kind !== "digits" || token.key.length > 4) return null;
  const mark = findAfterSpace(scan, at + 1, role);
  return mark === null ? null : { value: token.key, end: mark.end };
}

const BETWEEN = "-/.\u2010\u2011";

/**
 * `2025-04-15`, `15/04/2025`, `2025/04`, `04/2025`, `04/15`; with the readings of
 * both orders if both are possible.
 */
export function findNumericDate(scan: Scan, at: number): ValueDraft | null {
  const numbers = numbersBetween(scan, at);
  if (numbers === null) return null;
  const { groups, mark, end } = numbers;
  const [first = "", second = "", third = ""] = groups;
  const fields = { start: at, end };
  if (groups.length === 2) {
    if (isYearAndMonth(first, second, mark)) {
      return several([{ year: first, month: Number(second) }], fields);
    }
    if (mark === "/" && isMonth(first) && isYear(second)) {
      return several([{ year: second, month: Number(first) }], fields);
    }
    if (mark !== "/" || !(/^0\d$/.test(first) || /^0\d$/.test(second))) return null;
    return several(orders(scan, first, second, undefined), fields);
  }
  if (first.length === 4 && second.length <= 2 && third.length <= 2) {
    return several(valid([{ year: first, month: Number(second), day: Number(third) }]), fields);
  }
  if (third.length !== 4 || mark === "" || first.length > 2 || second.length > 2) return null;
  const inOrder =
    mark === "." ? valid([{ year: third, day: Number(first), month: Number(second) }]) : [];
  return several(inOrder.length > 0 ? inOrder : orders(scan, first, second, third), fields);
}

/** A year and a month, `2016/01`, `2016-01`, unless it may be two years, `2011/12` or `2010-12`. */
function isYearAndMonth(first: string, second: string, mark: string): boolean {
  if (!isYear(first) || !isMonth(second)) return false;
  return second.startsWith("0") || (mark === "/" && Number(first.slice(2)) + 1 !== Number(second));
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Whether these are the two digits of a month. */
function isMonth(digits: string): boolean {
  return /^(?:0[1-9]|1[0-2])$/.test(digits);
}

/** The possible dates of `9/11`, in the order of the region first. */
export function datesOfSlash(scan: Scan, first: string, second: string): string[] {
  if (first.length > 2 || second.length > 2) return [];
  return [...new Set(orders(scan, first, second, undefined).map(isoOf))];
}

function numbersBetween(
  scan: Scan,
  at: number,
): { readonly groups: string[]; readonly mark: string; readonly end: number } | null {
  const token = scan.tokens[at];
  if (token?.kind !== "digits" || !isMark(scan, at + 1, BETWEEN)) return null;
  if (isMark(scan, at - 1, "/-.") && !isBehindDay(scan, at)) return null;
  if (isWord(scan, at - 1)) return null;
  const mark = scan.tokens[at + 1]?.key ?? "";
  const groups = [token.key];
  let end = at + 1;
  while (groups.length < 4 && isMark(scan, end, mark) && scan.tokens[end + 1]?.kind === "digits") {
    groups.push(scan.tokens[end + 1]?.key ?? "");
    end += 2;
  }
  if (groups.length !== 3 && !(groups.length === 2 && "-/".includes(mark))) return null;
  const next = scan.tokens[end];
  const goesOn = next?.key === mark && scan.tokens[end + 1]?.kind === "digits";
  if (next !== undefined && (goesOn || (next.kind === "word" && !/^t$/.test(next.key))))
    return null;
  return { groups, mark, end };
}

/** Whether a date with points ends a span of days: `23.-25.05.2025`, `23-25.05.2025`. */
function isBehindDay(scan: Scan, at: number): boolean {
  if (!isMark(scan, at - 1, "-") || !isMark(scan, at + 1, ".")) return false;
  const day = scan.tokens[isMark(scan, at - 2, ".") ? at - 3 : at - 2];
  return day?.kind === "digits" && day.key.length <= 2;
}

/** Day and month in both orders, that of the region first. */
function orders(scan: Scan, first: string, second: string, year: string | undefined): Parts[] {
  const dayFirst = { year, day: Number(first), month: Number(second) };
  const monthFirst = { year, month: Number(first), day: Number(second) };
  return valid(
    scan.profile.dates.order === "mdy" ? [monthFirst, dayFirst] : [dayFirst, monthFirst],
  );
}

function valid(dates: readonly Parts[]): Parts[] {
  return dates.filter(
    ({ month = 0, day = 0 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
}

function several(dates: readonly Parts[], fields: Stretch): ValueDraft | null {
  const [first] = dates;
  if (first === undefined) return null;
  return { ...dateDraft(first, fields), readings: [...new Set(dates.map(isoOf))] };
}
