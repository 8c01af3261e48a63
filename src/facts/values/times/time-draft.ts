import type { Stretch } from "../../../model/page/stretch.ts";
import { findAfterSpace, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/** The reading of a clock; `second` is null if it is not given. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** A time with the readings of all given clocks. */
export function timeDraft(
  clocks: readonly Clock[],
  start: number,
  end: number,
  written: ValueDraft["written"] = "digits",
): ValueDraft {
  return draft({
    kind: "time",
    readings: [...new Set(clocks.map(readingOf))],
    start,
    end,
    written,
  });
}

function readingOf({ hour, minute, second }: Clock): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const seconds = second === null ? "" : `:${two(second)}`;
  return `${two(hour)}:${two(minute)}${seconds}`;
}

/** The time that is `minutes` after a full hour, or before it if negative. */
export function moved(hour: number, minutes: number): Clock {
  const total = (hour * 60 + minutes + 24 * 60) % (24 * 60);
  return { hour: Math.floor(total / 60), minute: total % 60, second: null };
}

/** Applies a part of the day that follows: `pm`, `de la tarde`, `in the morning`. */
export function withPeriod(
  scan: Scan,
  { start, end }: Stretch,
  clock: Clock,
  written: ValueDraft["written"] = "digits",
): ValueDraft {
  const pm = findAfterSpace(scan, end, "pm");
  if (pm !== null) {
    const spoken = pm.end - pastSpace(scan, end) > 4;
    const later = { ...clock, hour: clock.hour < 12 ? clock.hour + 12 : clock.hour };
    const night = { ...clock, hour: 0 };
    return timeDraft(
      clock.hour === 12 && spoken ? [later, night] : [later],
      start,
      pm.end,
      written,
    );
  }
  const am = findAfterSpace(scan, end, "am");
  if (am !== null) {
    return timeDraft(
      [{ ...clock, hour: clock.hour === 12 ? 0 : clock.hour }],
      start,
      am.end,
      written,
    );
  }
  const isOpen = written === "words" ? clock.hour > 0 : mayBeLate(scan, start, clock);
  const clocks = isOpen && clock.hour <= 12 ? [clock, inOtherHalf(clock)] : [clock];
  return timeDraft(clocks, start, end, written);
}

/**
 * Whether an hour before noon may also be in the evening: in languages with a
 * 12-hour clock, and without a profile.
 */
function mayBeLate({ profile, tokens }: Scan, start: number, { hour }: Clock): boolean {
  if (hour >= 12) return false;
  return !profile.prepared || (profile.times.twelve && !tokens[start]?.text.startsWith("0"));
}

function inOtherHalf(clock: Clock): Clock {
  return { ...clock, hour: clock.hour === 12 ? 0 : clock.hour + 12 };
}

/**
 * The token after `o'clock` or `Uhr`, or `at` itself before a part of the day, `9.30 a.m.`; otherwise null.
 */
export function afterHour(scan: Scan, at: number): number | null {
  const after = findAfterSpace(scan, at, "hour-after");
  if (after !== null) return after.end;
  return isBeforePeriod(scan, at) ? at : null;
}

/** The token after an hour mark that a part of the day follows: `onze heures du soir`; otherwise null. */
export function afterHourMark(scan: Scan, at: number): number | null {
  const mark = findAfterSpace(scan, at, "hour-mark");
  return mark !== null && isBeforePeriod(scan, mark.end) ? mark.end : null;
}

/** Whether a part of the day follows. */
export function isBeforePeriod(scan: Scan, at: number): boolean {
  return (["am", "pm"] as const).some((role) => findAfterSpace(scan, at, role) !== null);
}

/**
 * Reads a bare number at the start of a range as an hour if its end is a time, in the same half of the day if
 * possible: `von 9 bis 17 Uhr`, `2 to 5 pm`, `de 8 h à midi`.
 */
export function asHour(first: ValueDraft, second: ValueDraft): ValueDraft {
  const hour = Number(first.readings[0]);
  const mayBeHour = first.unit === "hour" || (first.kind === "number" && first.unit === null);
  const isHour = mayBeHour && /^\d{1,2}$/.test(`${hour}`);
  const [clock] = first.kind === "number" ? first.parts : [];
  // As in `from 8.30 to 11 p.m.`
  if (second.kind === "time" && clock?.kind === "time") return { ...clock, parts: [] };
  if (second.kind !== "time" || !isHour || hour > 24) return first;
  const end = Number(second.readings[0]?.split(":")[0]);
  // `between eleven and two in the morning` begins before midnight.
  const mayBeLate = hour < 12 && (hour + 12 < end || hour > end);
  const hours = mayBeLate ? [hour, hour + 12] : [hour];
  const readings = hours.map((each) => `${each}:00`.padStart(5, "0"));
  return { ...first, kind: "time", unit: null, readings };
}

/** Adds the same half of the day to the end of a range after noon: `午後2時から5時`, `from 2 p.m. to 5`. */
export function inSameHalf(first: ValueDraft, second: ValueDraft): ValueDraft {
  const [start = "", end = ""] = [first.readings[0], second.readings[0]];
  if (start < NOON || end >= start) return second;
  return withOtherHalf(second);
}

/**
 * Adds the evening to the start of a range that ends in the evening, unless a word determines its half of the
 * day: `from 8:30 to 11 pm`. `9:00–17:00` uses a 24-hour clock.
 */
export function inHalfOfEnd(scan: Scan, first: ValueDraft, second: ValueDraft): ValueDraft {
  if (hasHalfOfDay(scan, first)) return first;
  if (!hasHalfOfDay(scan, second)) {
    const [end = "", ...others] = second.readings;
    const isAfternoon = others.length === 0 && end > NOON;
    return isAfternoon ? { ...first, readings: first.readings.slice(0, 1) } : first;
  }
  const later = withOtherHalf(first);
  return (later.readings.at(-1) ?? "") < (second.readings[0] ?? "") ? later : first;
}

function hasHalfOfDay({ phrases }: Scan, { start, end }: ValueDraft): boolean {
  const inside = phrases.slice(start, end).flat();
  return inside.some(({ meanings }) => meanings.some(({ role }) => role === "am" || role === "pm"));
}

const NOON = "12:00";

/** Adds the time twelve hours later to one before noon. */
function withOtherHalf(time: ValueDraft): ValueDraft {
  const [hour = "", ...rest] = (time.readings[0] ?? "").split(":");
  if (hour === "" || Number(hour) >= 12) return time;
  const later = [Number(hour) + 12, ...rest].join(":");
  return { ...time, readings: [...new Set([...time.readings, later])] };
}
