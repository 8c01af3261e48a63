import { readWords } from "../../numerals/read-words.ts";
import {
  type Found,
  find,
  findAfterSpace,
  isMark,
  isUnspaced,
  isWord,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { type Draft, draft } from "../draft.ts";
import { withZone } from "./zones.ts";

/** A time of day that starts at a token. */
export function findTime(scan: Scan, at: number): Draft | null {
  const time =
    findNamedTime(scan, at) ??
    findMovedTime(scan, at) ??
    findClock(scan, at) ??
    findSpokenHour(scan, at);
  return time === null ? null : withZone(scan, time);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

function timeDraft(clocks: readonly Clock[], start: number, end: number, words = false): Draft {
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

function findNamedTime(scan: Scan, at: number): Draft | null {
  const noon = find(scan, at, "noon");
  const named = noon ?? find(scan, at, "midnight");
  if (named === null) return null;
  const hours = noon === null ? [0, 24] : [12];
  const clocks = hours.map((hour) => ({ hour, minute: 0, second: null }));
  const time = timeDraft(clocks, at, named.end, true);
  // A quarter of the sky may have the same name.
  return find(scan, at, "weak")?.end === named.end ? { ...time, strength: "weak" } : time;
}

/** `half past three`, `quarter to five`, `halb vier`. */
function findMovedTime(scan: Scan, at: number): Draft | null {
  const move = find(scan, at, "hour-until");
  if (move === null) return null;
  const hour = hourAt(scan, pastSpace(scan, move.end), true);
  if (hour === null) return null;
  return withPeriod(scan, at, hour.end, moved(hour.hour, Number(move.value)), true);
}

function moved(hour: number, minutes: number): Clock {
  const total = (hour * 60 + minutes + 24 * 60) % (24 * 60);
  return { hour: Math.floor(total / 60), minute: total % 60, second: null };
}

/** An hour as a bare number or word: what follows it, `y media`, moves it and is no part of it. */
function hourAt(
  scan: Scan,
  at: number,
  ordinals = false,
): { readonly hour: number; readonly end: number } | null {
  const token = scan.tokens[at];
  const run = token?.kind === "digits" ? null : readWords(scan, at);
  const digits = token?.kind === "digits" ? token.key : run?.value;
  if (digits === undefined || (run?.ordinal && !ordinals) || !/^\d{1,2}$/.test(digits)) return null;
  if (Number(digits) > 24 || (token?.kind === "digits" && isDecimal(scan, at))) return null;
  return { hour: Number(digits), end: run?.end ?? at + 1 };
}

function isDecimal(scan: Scan, at: number): boolean {
  return isMark(scan, at + 1, ".,") && scan.tokens[at + 2]?.kind === "digits";
}

/** Applies what follows: `pm`, `de la tarde`, `in the morning`. */
function withPeriod(scan: Scan, start: number, end: number, clock: Clock, words = false): Draft {
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
  // Nobody knows what the words beside it say: of the evening, perhaps.
  const halves = scan.profile.prepared || clock.hour >= 12 ? [0] : [0, 12];
  return timeDraft(
    halves.map((later) => ({ ...clock, hour: clock.hour + later })),
    start,
    end,
    words,
  );
}

/** `15:30`, `15:30:05`, `15 h 30`, `15.30 Uhr`, `15時30分`, `3 pm`, `午後3時`. */
function findClock(scan: Scan, at: number): Draft | null {
  const period = find(scan, at, "pm") ?? find(scan, at, "am");
  const hourStart = period === null ? at : pastSpace(scan, period.end);
  const token = scan.tokens[hourStart];
  if (token?.kind !== "digits" || token.key.length > 2 || Number(token.key) > 24) return null;
  if (isMark(scan, hourStart - 1, ":.,/-")) return null;
  const clock = colonClock(scan, hourStart) ?? markedClock(scan, hourStart);
  if (period !== null) {
    if (clock === null) return null;
    const late = find(scan, at, "pm") !== null && clock.clock.hour < 12;
    return timeDraft([{ ...clock.clock, hour: clock.clock.hour + (late ? 12 : 0) }], at, clock.end);
  }
  if (clock !== null) return withPeriod(scan, at, clock.end, clock.clock);
  const bare = { hour: Number(token.key), minute: 0, second: null };
  if (bare.hour === 0 || bare.hour > 12) return null;
  const dated = withPeriod(scan, at, at + 1, bare);
  return dated.end > at + 1 ? dated : null;
}

interface ClockFound {
  readonly clock: Clock;
  readonly end: number;
}

function colonClock(scan: Scan, at: number): ClockFound | null {
  const hour = Number(scan.tokens[at]?.key);
  const minute = twoDigits(scan, at + 2);
  const full = isMark(scan, at + 1, ":") && minute !== null;
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

/** Past the thousandths of a second, which say no more than `00:00:00` where they are none. */
function pastFraction(scan: Scan, at: number): number {
  const isNone = isMark(scan, at, ".,") && /^0{3}$/.test(scan.tokens[at + 1]?.key ?? "");
  return isNone ? at + 2 : at;
}

function twoDigits(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== "digits" || token.key.length !== 2 || Number(token.key) > 59) return null;
  return Number(token.key);
}

/** Past `o'clock` or `Uhr`, if they follow. */
function pastAfter(scan: Scan, at: number): number {
  return afterHour(scan, at) ?? at;
}

/** The token after `o'clock` or `Uhr`; null where neither follows, or a point shows `9.30 a.m.`. */
function afterHour(scan: Scan, at: number): number | null {
  const after = findAfterSpace(scan, at, "hour-after");
  if (after !== null) return after.end;
  const period = findAfterSpace(scan, at, "pm") ?? findAfterSpace(scan, at, "am");
  return period === null ? null : at;
}

/** Hours and minutes parted by a mark word: both must stand, or the mark can only be a clock's. */
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

/** `a las tres y media de la tarde`, `three o'clock`, `at nine in the morning`. */
function findSpokenHour(scan: Scan, at: number): Draft | null {
  const before = find(scan, at, "hour-before") ?? find(scan, at, "hour-article");
  const exact = before === null ? null : findClock(scan, pastSpace(scan, before.end));
  if (exact !== null) return { ...exact, start: at };
  const hour = hourAt(scan, before === null ? at : pastSpace(scan, before.end));
  if (hour === null) return null;
  const past = findAfterSpace(scan, hour.end, "hour-past") ?? minutesPast(scan, hour.end);
  const clock = moved(hour.hour, Number(past?.value ?? 0));
  const end = past?.end ?? hour.end;
  const digits = scan.tokens.slice(at, end).some((token) => token.kind === "digits");
  const after = afterHour(scan, end);
  const told = find(scan, at, "hour-before") !== null;
  const unit = find(scan, pastSpace(scan, end), "unit");
  const counts = !told && after !== null && unit !== null && unit.end >= after;
  const dated = withPeriod(scan, at, counts ? end : (after ?? end), clock, !digits);
  const moves = before !== null && past !== null;
  if (dated.end > end || moves) return dated;
  // `starting at 5`, `supérieur à cinq`: an hour or a count.
  // `de 10 à 20` is a range.
  const ranged = scan.tokens[at - 2]?.kind === "digits" && scan.tokens[at - 1]?.kind === "space";
  const announced = told && !ranged && isClauseEnd(scan, end);
  return announced ? { ...dated, readings: [...dated.readings, `${hour.hour}`] } : null;
}

/** `menos veinte`, `y diez`: minutes in words between a joint and the end of the hour. */
function minutesPast(scan: Scan, at: number): Found | null {
  const next = pastSpace(scan, at);
  const joint = find(scan, next, "number");
  if (joint === null || (joint.value !== "+" && joint.value !== "-")) return null;
  const run = readWords(scan, pastSpace(scan, joint.end));
  if (run === null || run.ordinal || Number(run.value) > 59) return null;
  return { value: `${joint.value === "-" ? "-" : ""}${run.value}`, end: run.end };
}

/** Nothing follows that the hour could count, nor a number of the same list. */
function isClauseEnd(scan: Scan, at: number): boolean {
  const next = pastSpace(scan, at);
  const token = scan.tokens[next];
  if (token === undefined) return true;
  if (token.kind !== "mark" || !".,;!?)…:".includes(token.key)) return false;
  const after = scan.tokens[pastSpace(scan, next + 1)];
  return (
    after?.kind !== "digits" &&
    (next + 1 >= scan.tokens.length || scan.tokens[next + 1]?.kind !== "word")
  );
}
