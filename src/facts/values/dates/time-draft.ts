import { findAfterSpace, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/** What a clock shows. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** A time that may be read as any of the clocks. */
export function timeDraft(
  clocks: readonly Clock[],
  start: number,
  end: number,
  words = false,
): ValueDraft {
  return draft({
    kind: "time",
    readings: [...new Set(clocks.map(written))],
    start,
    end,
    written: words ? "words" : "digits",
  });
}

function written({ hour, minute, second }: Clock): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const seconds = second === null ? "" : `:${two(second)}`;
  return `${two(hour)}:${two(minute)}${seconds}`;
}

/** So many minutes after an hour; before it where they are below 0. */
export function moved(hour: number, minutes: number): Clock {
  const total = (hour * 60 + minutes + 24 * 60) % (24 * 60);
  return { hour: Math.floor(total / 60), minute: total % 60, second: null };
}

/** Applies what follows: `pm`, `de la tarde`, `in the morning`. */
export function withPeriod(
  scan: Scan,
  start: number,
  end: number,
  clock: Clock,
  words = false,
): ValueDraft {
  const pm = findAfterSpace(scan, end, "pm");
  if (pm !== null) {
    const spoken = pm.end - pastSpace(scan, end) > 4;
    const later = { ...clock, hour: clock.hour < 12 ? clock.hour + 12 : clock.hour };
    const night = { ...clock, hour: 0 };
    return timeDraft(clock.hour === 12 && spoken ? [later, night] : [later], start, pm.end, words);
  }
  const am = findAfterSpace(scan, end, "am");
  if (am !== null) {
    return timeDraft(
      [{ ...clock, hour: clock.hour === 12 ? 0 : clock.hour }],
      start,
      am.end,
      words,
    );
  }
  // An hour in words is one of twelve, and nobody knows what the words beside other ones say: of the evening, perhaps.
  const isOpen = words ? clock.hour > 0 : !scan.profile.prepared && clock.hour < 12;
  const clocks = isOpen && clock.hour <= 12 ? [clock, inOtherHalf(clock)] : [clock];
  return timeDraft(clocks, start, end, words);
}

function inOtherHalf(clock: Clock): Clock {
  return { ...clock, hour: clock.hour === 12 ? 0 : clock.hour + 12 };
}

/** The token after `o'clock` or `Uhr`; null where neither follows, or a point shows `9.30 a.m.`. */
export function afterHour(scan: Scan, at: number): number | null {
  const after = findAfterSpace(scan, at, "hour-after");
  if (after !== null) return after.end;
  return isBeforePeriod(scan, at) ? at : null;
}

/** The token after the mark of an hour that its part of the day shows to be one: `onze heures du soir`. */
export function afterHourMark(scan: Scan, at: number): number | null {
  const mark = findAfterSpace(scan, at, "hour-mark");
  return mark !== null && isBeforePeriod(scan, mark.end) ? mark.end : null;
}

/** Whether a part of the day follows. */
export function isBeforePeriod(scan: Scan, at: number): boolean {
  return (["am", "pm"] as const).some((role) => findAfterSpace(scan, at, role) !== null);
}
