import { isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";

/**
 * Offsets from UTC in minutes, by abbreviations of RFC 5322 and the tz database; several if an
 * abbreviation is used for several zones.
 */
const ZONES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    ...{ UTC: [0], GMT: [0], WET: [0], CET: [60], MEZ: [60], BST: [60], WEST: [60] },
    ...{ CEST: [120], MESZ: [120], EET: [120], EEST: [180], MSK: [180], IST: [330, 60, 120] },
    ...{ SGT: [480], HKT: [480], AWST: [480], JST: [540], KST: [540], AEST: [600], AEDT: [660] },
    ...{ BRT: [-180], EDT: [-240], EST: [-300], CDT: [-300], CST: [-360, 480], MDT: [-360] },
    ...{ MST: [-420], PDT: [-420], PST: [-480] },
  }),
);

/**
 * Adds the reading in UTC, `09:00Z`, if a zone follows: `18:00 (JST)`, `18:00
 * (UTC+9)` and `09:00 UTC` are equal.
 */
export function withZone(scan: Scan, time: ValueDraft): ValueDraft {
  const next = pastSpace(scan, time.end);
  const at = isMark(scan, next, "(") ? next + 1 : next;
  const offsets = ZONES.get(scan.tokens[at]?.text ?? "");
  if (offsets === undefined) return time;
  const shift = offsets.length === 1 && offsets[0] === 0 ? shiftAt(scan, at + 1) : null;
  const inUtc = time.readings.flatMap((reading) =>
    (shift === null ? offsets : [shift.minutes]).map((each) => `${moved(reading, -each)}Z`),
  );
  return { ...time, readings: [...time.readings, ...inUtc], end: shift?.end ?? at + 1 };
}

/** An offset after `UTC` in minutes, positive to the east: `−3`, `+5:30`. */
function shiftAt(
  scan: Scan,
  at: number,
): { readonly minutes: number; readonly end: number } | null {
  const hours = scan.tokens[at + 1]?.key ?? "";
  if (!isMark(scan, at, "+-−–") || !/^(?:0?\d|1[0-4])$/.test(hours)) return null;
  const rest = scan.tokens[at + 3]?.key ?? "";
  const hasMinutes = isMark(scan, at + 2, ":") && /^[0-5]\d$/.test(rest);
  const minutes = Number(hours) * 60 + (hasMinutes ? Number(rest) : 0);
  const isAhead = isMark(scan, at, "+");
  return { minutes: isAhead ? minutes : -minutes, end: hasMinutes ? at + 4 : at + 2 };
}

function moved(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const total = (hour * 60 + minute + minutes + 48 * 60) % (24 * 60);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(total / 60))}:${two(total % 60)}${time.slice(5)}`;
}
