import { find, isMark, pastSpace, type Scan } from "../numerals/scan.ts";
import { type Draft, draft } from "./draft.ts";
import { findDayMonth, findMonth, isMiswritten } from "./find-day-month.ts";

export function findWeekday(scan: Scan, at: number): Draft | null {
  const weekday = find(scan, at, "weekday");
  if (weekday !== null) {
    const weak = find(scan, at, "weak")?.end === weekday.end;
    return draft({
      kind: "date",
      readings: [`w${weekday.value}`],
      start: at,
      end: weekday.end,
      written: "words",
      strength: weak ? "weak" : "strong",
    });
  }
  const short = isMiswritten(scan, at) ? null : find(scan, at, "short-weekday");
  if (short === null) return null;
  if (isSpanOfDays(scan, at, short.end)) {
    return draft({
      kind: "date",
      readings: [`w${short.value}`],
      start: at,
      end: short.end,
      written: "words",
    });
  }
  const next = pastSpace(scan, isMark(scan, short.end, ".") ? short.end + 1 : short.end);
  const day = pastSpace(scan, isMark(scan, next, ",") ? next + 1 : next);
  if (day === short.end || (findDayMonth(scan, day) ?? findMonth(scan, day)) === null) return null;
  return draft({
    kind: "date",
    readings: [`w${short.value}`],
    start: at,
    end: short.end,
    written: "words",
  });
}

/** One end of `Mon–Fri`. */
function isSpanOfDays(scan: Scan, start: number, end: number): boolean {
  const after = isMark(scan, end, "-–—") && find(scan, end + 1, "short-weekday") !== null;
  return (
    after || (isMark(scan, start - 1, "-–—") && find(scan, start - 2, "short-weekday") !== null)
  );
}
