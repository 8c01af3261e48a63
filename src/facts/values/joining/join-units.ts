import { plus, times } from "../../numerals/decimal.ts";
import { find, isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import { withPeriod } from "../times/time-draft.ts";
import { draft, joinNeighbours, type ValueDraft } from "../value-draft.ts";

/** For each larger unit, the smaller one and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: string] | undefined>> = {
  foot: ["inch", "12"],
  pound: ["ounce", "16"],
  year: ["month", "12"],
  week: ["day", "7"],
  day: ["hour", "24"],
  hour: ["minute", "60"],
  minute: ["second", "60"],
  m: ["second", "60"],
};

/**
 * Joins a measure in two units, `6 feet 3 inches`, `2 hours and 30 minutes`, into the smaller one, since a
 * translation may use either. Both are kept as parts. O(drafts).
 */
export function joinUnits(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  const measured = drafts.map((each) => inInches(scan, each) ?? each);
  return joinNeighbours(
    measured,
    (last, next) =>
      clockOf(scan, last, next) ??
      raceTimeOf(scan, last, next) ??
      wholeOf(scan, last, asInches(scan, last, next)),
  );
}

/**
 * In a language without a profile, hours and minutes may be a time of day: `10 giờ 30
 * phút`. Both are kept as parts.
 */
function clockOf(scan: Scan, hours: ValueDraft, minutes: ValueDraft): ValueDraft | null {
  if (scan.profile.prepared || hours.kind !== "quantity" || hours.unit !== "hour") return null;
  if (minutes.unit !== "minute" && minutes.unit !== null) return null;
  const [hour = "", minute = ""] = [hours.readings[0], minutes.readings[0]];
  if (!/^(?:1?\d|2[0-3])$/.test(hour) || !/^[1-5]?\d$/.test(minute)) return null;
  if (pastSpace(scan, hours.end) !== minutes.start) return null;
  const clock = { hour: Number(hour), minute: Number(minute), second: null };
  const time = withPeriod(scan, { start: hours.start, end: minutes.end }, clock);
  return { ...time, parts: [hours, minutes] };
}

/** A duration of hours with minutes and seconds in marks: `4h 31'09"`, `68h 44'50"`. */
function raceTimeOf(scan: Scan, hours: ValueDraft, rest: ValueDraft): ValueDraft | null {
  const marked = hours.kind === "time" ? secondsBehindClock(scan, hours, rest) : null;
  const minutes = hours.unit === "hour" && rest.unit === "second" ? rest : null;
  const isBehind = pastSpace(scan, hours.end) === minutes?.start;
  if (marked !== null) return marked;
  if (minutes === null || !isBehind || !isMark(scan, rest.end - 1, '"”″')) return null;
  const [hour = "", more = ""] = [hours.readings[0], rest.readings[0]];
  if (!isWhole(hour)) return null;
  return { ...rest, readings: [plus(times(hour, "3600"), more)], start: hours.start, parts: [] };
}

/** The duration if `4h 31` was read as a clock. */
function secondsBehindClock(scan: Scan, clock: ValueDraft, rest: ValueDraft): ValueDraft | null {
  const [hour = "", minute = ""] = (clock.readings[0] ?? "").split(":");
  const [second = ""] = rest.readings;
  if (rest.kind !== "number" || !/^[1-5]?\d$/.test(second)) return null;
  if (!isMark(scan, clock.end, "'’′") || clock.end + 1 !== rest.start) return null;
  if (!isMark(scan, rest.end, '"”″')) return null;
  const span = String(Number(hour) * 3600 + Number(minute) * 60 + Number(second));
  const place = { start: clock.start, end: rest.end + 1 };
  return draft({ kind: "quantity", readings: [span], unit: "second", ...place });
}

function wholeOf(scan: Scan, larger: ValueDraft, smaller: ValueDraft): ValueDraft | null {
  const [unit, count] = SMALLER[larger.unit ?? ""] ?? [];
  if (unit === undefined || count === undefined || !isUnit(smaller, unit, larger)) return null;
  if (larger.kind !== "quantity" || smaller.kind !== "quantity") return null;
  if (smaller.strength === "weak" || (larger.strength === "weak" && !isOneAnd(scan, larger)))
    return null;
  const [high = "", low = ""] = [larger.readings[0], smaller.readings[0]];
  if (!isWhole(high) || !(Number(low) < Number(count))) return null;
  if (pastAnd(scan, larger.end) !== smaller.start) return null;
  // In words, a conjunction is required: `nach acht Jahren neun Monate`.
  const isTied =
    larger.written !== "words" || find(scan, pastSpace(scan, larger.end), "conjunction");
  if (unit !== "second" && unit !== "inch" && !isTied) return null;
  return {
    ...smaller,
    unit,
    readings: [plus(times(high, count), low)],
    start: larger.start,
    parts: [larger, smaller],
  };
}

/** Whether an article counts as one, since something is added: `an hour and ten minutes`. */
function isOneAnd(scan: Scan, { readings, end }: ValueDraft): boolean {
  return readings[0] === "1" && find(scan, pastSpace(scan, end), "conjunction") !== null;
}

/** After hours, `m` means minutes: `1h 45m`. */
function isUnit(draft: ValueDraft, unit: string, larger: ValueDraft): boolean {
  return draft.unit === unit || (larger.unit === "hour" && draft.unit === "m");
}

/** Reads `in` as inches after feet: `6 ft 3 in`. Elsewhere it may be a preposition. */
function asInches(scan: Scan, larger: ValueDraft, smaller: ValueDraft): ValueDraft {
  const at = pastSpace(scan, smaller.end);
  const inches =
    larger.unit === "foot" && smaller.kind === "number" && scan.tokens[at]?.text === "in";
  return inches ? { ...smaller, kind: "quantity", unit: "inch", end: at + 1 } : smaller;
}

/** Reads `in` as inches if a conversion follows: `12 in (30 cm)`. */
function inInches(scan: Scan, draft: ValueDraft): ValueDraft | null {
  const at = pastSpace(scan, draft.end);
  const bracket = pastSpace(scan, at + 1);
  const isNumber = draft.kind === "number" || draft.kind === "fraction";
  if (!isNumber || draft.unit !== null || scan.tokens[at]?.text !== "in") return null;
  if (!isMark(scan, bracket, "(") || scan.tokens[bracket + 1]?.kind !== "digits") return null;
  const readings = draft.readings.filter((reading) => !reading.startsWith("--"));
  return { ...draft, kind: "quantity", readings, unit: "inch", end: at + 1 };
}

function isWhole(reading: string): boolean {
  return /^\d+$/.test(reading);
}

/** The token after a comma or conjunction between two parts of a measure, and the spaces around it. */
function pastAnd(scan: Scan, from: number): number {
  const at = pastSpace(scan, from);
  const and = find(scan, at, "conjunction");
  if (and !== null) return pastSpace(scan, and.end);
  return isMark(scan, at, ",") ? pastSpace(scan, at + 1) : at;
}
