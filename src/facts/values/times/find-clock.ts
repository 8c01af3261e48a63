import {
  find,
  findAfterSpace,
  isMark,
  isTiedPreposition,
  isUnspaced,
  isWord,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";
import {
  afterHour,
  afterHourMark,
  type Clock,
  moved,
  timeDraft,
  withPeriod,
} from "./time-draft.ts";

/** `15:30`, `15:30:05`, `15 h 30`, `15.30 Uhr`, `15時30分`, `3 pm`, `午後3時`. */
export function findClock(scan: Scan, at: number): ValueDraft | null {
  const part = dayPartAt(scan, at);
  const hourStart = part?.end ?? at;
  const token = scan.tokens[hourStart];
  if (token?.kind !== "digits" || token.key.length > 2 || Number(token.key) > 24) return null;
  const isTied =
    isMark(scan, hourStart - 1, ":.,/-") &&
    !isBehindClock(scan, hourStart) &&
    !isTiedPreposition(scan, hourStart - 1);
  if (isTied) return null;
  const clock = colonClock(scan, hourStart) ?? markedClock(scan, hourStart);
  if (part !== null) {
    if (clock === null) return null;
    const hours = hoursIn(part, clock.clock.hour);
    return timeDraft(
      hours.map((hour) => ({ ...clock.clock, hour })),
      at,
      clock.end,
    );
  }
  if (clock !== null) return withPeriod(scan, { start: at, end: clock.end }, clock.clock);
  const bare = { hour: Number(token.key), minute: 0, second: null };
  if (bare.hour === 0 || bare.hour > 12) return null;
  const end = afterHourMark(scan, at + 1) ?? at + 1;
  const dated = withPeriod(scan, { start: at, end }, bare);
  return dated.end > at + 1 ? dated : null;
}

/** Whether a time ends a range with a hyphen, as in Spanish: `10:00-19:00`. */
function isBehindClock({ tokens }: Scan, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at + 3).map(({ text }) => text);
  return /^\d\d?([:.])\d\d-\d\d?\1\d\d$/.test(before.join(""));
}

/** A part of the day before its hour. */
interface DayPart {
  /** The token of the hour. */
  readonly end: number;
  readonly isLate: boolean;
}

/** `午後`, `오전`. */
export function dayPartAt(scan: Scan, at: number): DayPart | null {
  const pm = find(scan, at, "pm");
  const part = pm ?? find(scan, at, "am");
  return part === null ? null : { end: pastSpace(scan, part.end), isLate: pm !== null };
}

/**
 * The possible hours of the day, from 0 to 24, for an hour in a part of the day:
 * `凌晨12點` is midnight, `上午12點` is noon.
 */
export function hoursIn(part: DayPart | null, hour: number): readonly number[] {
  if (part === null) return [hour];
  if (hour === 12) return [12, 0];
  return [part.isLate && hour < 12 ? hour + 12 : hour];
}

interface ClockFound {
  readonly clock: Clock;
  readonly end: number;
}

function colonClock(scan: Scan, at: number): ClockFound | null {
  const hour = Number(scan.tokens[at]?.key);
  const minute = twoDigits(scan, at + 2);
  const full = isMark(scan, at + 1, ":") && minute !== null && !isOfScale(scan, at);
  if (full && !isMark(scan, at + 3, ":")) {
    if (
      isWord(scan, at + 3) &&
      !isUnspaced(scan.tokens[at + 3]) &&
      find(scan, at + 3, "pm") === null &&
      find(scan, at + 3, "am") === null &&
      find(scan, at + 3, "hour-after") === null
    )
      return null;
    return { clock: { hour, minute, second: null }, end: pastAfter(scan, at + 3) };
  }
  if (full) {
    const second = twoDigits(scan, at + 4);
    return second === null
      ? null
      : { clock: { hour, minute, second }, end: pastFraction(scan, at + 5) };
  }
  const pointed = isMark(scan, at + 1, ".") ? minute : null;
  const after = pointed === null ? null : afterHour(scan, at + 3);
  return pointed === null || after === null
    ? null
    : { clock: { hour, minute: pointed, second: null }, end: after };
}

/** Whether it is the scale of a map: `1:25,000`, `1:25 000`. */
function isOfScale(scan: Scan, at: number): boolean {
  const grouped = isMark(scan, at + 3, ",.") || scan.tokens[at + 3]?.kind === "space";
  const group = scan.tokens[at + 4];
  return (
    scan.tokens[at]?.key === "1" && grouped && group?.kind === "digits" && group.key.length === 3
  );
}

/** The token after the milliseconds if they are zero, as in `00:00:00,000`. */
function pastFraction(scan: Scan, at: number): number {
  const isNone = isMark(scan, at, ".,") && /^0{3}$/.test(scan.tokens[at + 1]?.key ?? "");
  return isNone ? at + 2 : at;
}

function twoDigits(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== "digits" || token.key.length !== 2 || Number(token.key) > 59) return null;
  return Number(token.key);
}

/** The token after `o'clock` or `Uhr`, or `at` itself. */
function pastAfter(scan: Scan, at: number): number {
  return afterHour(scan, at) ?? at;
}

/**
 * Hours and minutes separated by a mark word. Without minutes, the mark must be one that only clocks have.
 */
function markedClock(scan: Scan, at: number): ClockFound | null {
  const mark = findAfterSpace(scan, at + 1, "hour-mark");
  const unit = findAfterSpace(scan, at + 1, "unit");
  // `2時間` is a duration, `2時` a time.
  if (mark === null || (unit !== null && unit.end > mark.end)) return null;
  const minute = twoDigits(scan, pastSpace(scan, mark.end));
  const hour = Number(scan.tokens[at]?.key);
  if (minute === null) {
    if (findAfterSpace(scan, at + 1, "unit")?.end === mark.end) return null;
    const half = find(scan, at + 1, "hour-past");
    if (half !== null) return { clock: moved(hour, Number(half.value)), end: half.end };
    return { clock: { hour, minute: 0, second: null }, end: mark.end };
  }
  const minuteToken = pastSpace(scan, mark.end) + 1;
  const minutes = findAfterSpace(scan, minuteToken, "minute-mark");
  const isDuration = findAfterSpace(scan, at + 1, "unit")?.end === mark.end;
  if (minutes !== null && isDuration) return null;
  const end = minutes?.end ?? minuteToken;
  return { clock: { hour, minute, second: null }, end };
}
