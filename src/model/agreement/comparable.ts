import type { Fact } from "../fact.ts";
import { allOf } from "../lookup/all-of.ts";
import { maybes } from "./open-number.ts";

/** A value in a space shared between kinds, such as `count 14`, with its unit. */
export interface Comparable {
  readonly value: string;
  readonly unit: string | null;
  /** Of `ANY_UNIT`: the units that are ruled out. */
  readonly without?: readonly string[];
}

/** The unit of a number that may have any unit. */
export const ANY_UNIT = "any";

/** All values that a fact may be compared by, over its readings. */
export function valuesOf(fact: Fact): readonly Comparable[] {
  return allOf(fact.readings, (reading) => {
    const values = comparables(fact, reading);
    return fact.open === undefined
      ? values
      : [...values, ...openComparables(fact, fact.open, reading)];
  });
}

/** The values of a number whose unit is unknown. */
function openComparables(
  fact: Fact,
  without: readonly string[],
  reading: string,
): readonly Comparable[] {
  return [
    { value: `count ${reading}`, unit: ANY_UNIT, without },
    ...maybes(fact, reading).map((value) => ({ value, unit: null })),
  ];
}

function comparables(fact: Fact, reading: string): readonly Comparable[] {
  switch (fact.kind) {
    case "percent":
      return ofPercent(fact, reading);
    case "quantity":
      return ofQuantity(fact, reading);
    case "date":
      return /^\d{4}$/.test(reading)
        ? [counted(fact, reading), dateOf(reading), shortYear(reading.slice(2))]
        : [dateOf(reading)];
    case "decade":
      return ofDecade(fact, reading);
    case "time":
      return ofTime(fact, reading);
    case "century":
    case "version":
      return [{ value: `${fact.kind} ${reading}`, unit: null }];
    case "range":
      return ofRange(fact, reading);
    default:
      // `9/11` may be a date.
      if (reading.startsWith("--")) return [dateOf(reading)];
      return [
        counted(fact, reading),
        ...(isShortYear(fact, reading) ? [shortYear(reading)] : []),
        ...(isOnClock(fact, reading) ? [clock(Number(reading))] : []),
      ];
  }
}

function ofRange(fact: Fact, reading: string): readonly Comparable[] {
  const units = [fact.unit, ...(isOfClock(fact) ? [null] : [])];
  const hours = units.includes(null) ? workingHours(reading) : null;
  return [
    ...units.map((unit) => ({ value: `range ${reading}`, unit })),
    ...(hours === null ? [] : [{ value: `working hours ${hours}`, unit: null }]),
  ];
}

/**
 * A range of full hours from morning to afternoon, reduced to a 12-hour clock: `from 9 to 5`, `de 9 a 17`,
 * `09:00–17:00`. Null if the range cannot be one.
 */
function workingHours(reading: string): string | null {
  const [, from, to] = /^(\d\d?)(?::00)?\.\.(\d\d?)(?::00)?$/.exec(reading) ?? [];
  if (from === undefined || to === undefined) return null;
  const [opens, closes] = [Number(from), Number(to)];
  const shown = closes > 12 && closes < 24 ? closes - 12 : closes;
  return opens <= 12 && opens > shown ? `${opens}..${shown}` : null;
}

/**
 * Whether both ends of a range carry an hour mark, as in `de 8 h à 12 h`, which is
 * often the clock range `de 8 a 12`.
 */
function isOfClock({ parts }: Fact): boolean {
  return parts.every(({ unit, surface }) => unit === "hour" && /\D$/.test(surface));
}

function counted({ unit }: Fact, reading: string): Comparable {
  return { value: `count ${reading}`, unit };
}

function dateOf(reading: string): Comparable {
  return { value: `date ${reading}`, unit: null };
}

function ofPercent(fact: Fact, reading: string): readonly Comparable[] {
  const part = shifted(reading, fact.unit === "permille" ? -3 : -2);
  // `100%` means all of a thing, while `one` may be an article.
  const isPart = part !== null && part !== "1";
  const percent = counted(fact, reading);
  return isPart ? [percent, { value: `count ${part}`, unit: null }] : [percent];
}

function ofQuantity(fact: Fact, reading: string): readonly Comparable[] {
  const span = spanOf(fact.unit, reading);
  const spans = span === null ? [] : [{ value: span, unit: null }];
  const hours = isHour(fact, reading)
    ? [
        { value: `time ${reading.padStart(2, "0")}:00`, unit: null },
        ...hourAfternoon(Number(reading)),
      ]
    : partOfHour(fact, reading);
  return [counted(fact, reading), ...spans, ...hours];
}

/** A half or a quarter past a full hour, in words, may be a time of day: `à sept heures et demie`. */
function partOfHour({ unit, written }: Fact, reading: string): readonly Comparable[] {
  const [, hour, part = ""] = /^(1?\d|2[0-3])\.(25|5|75)$/.exec(reading) ?? [];
  if (hour === undefined || unit !== "hour" || written !== "words") return [];
  const minutes = Number(`0.${part}`) * 60;
  return [{ value: `time ${hour.padStart(2, "0")}:${minutes}`, unit: null }];
}

function ofDecade(fact: Fact, reading: string): readonly Comparable[] {
  // `twenties` may be an age.
  if (reading.length === 2) return [counted(fact, reading)];
  const decade = { value: `decade ${reading}`, unit: null };
  // `1800s` may be the whole century.
  const years = Number(reading);
  const century = reading.endsWith("00") ? years / 100 + Math.sign(years) : null;
  return century === null ? [decade] : [decade, { value: `century ${century}`, unit: null }];
}

function ofTime({ surface, parts }: Fact, reading: string): readonly Comparable[] {
  const time = { value: `time ${reading}`, unit: null };
  const [whole = "", minutes = ""] = reading.split(":");
  // `1 h 30` may be a duration.
  const inHours = /\dh|\d h/.test(surface) || parts.some(({ unit }) => unit === "hour");
  if (minutes !== "00" && inHours) {
    const seconds = Number(whole) * 3600 + Number(minutes) * 60;
    return [time, { value: `span ${seconds} s`, unit: null }];
  }
  // A full hour may be written as a bare number: `entro le 22`, `starting at 5`, `4时`.
  const hour = Number(/^(\d\d):00$/.exec(reading)?.[1]);
  // Midnight must not agree with a word for zero.
  if (Number.isNaN(hour) || hour === 0) return [time];
  return [time, { value: `count ${hour}`, unit: null }, ...hourAfternoon(hour)];
}

/** Two digits may be a year without its century: `el 98`. */
function isShortYear({ kind, unit, written }: Fact, reading: string): boolean {
  return kind === "number" && unit === null && written === "digits" && /^\d\d$/.test(reading);
}

function isOnClock({ kind, unit }: Fact, reading: string): boolean {
  return kind === "number" && unit === null && /^(?:[1-9]|1[0-2])$/.test(reading);
}

function shortYear(digits: string): Comparable {
  return { value: `short year ${digits}`, unit: null };
}

/** Units of time in seconds, or in months where their length in days varies. */
const SPANS: ReadonlyMap<string | null, readonly [size: number, unit: "s" | "months"]> = new Map([
  ["second", [1, "s"]],
  ["minute", [60, "s"]],
  ["hour", [3600, "s"]],
  ["day", [86_400, "s"]],
  ["week", [604_800, "s"]],
  ["fortnight", [1_209_600, "s"]],
  ["month", [1, "months"]],
  ["year", [12, "months"]],
  ["lustrum", [60, "months"]],
  ["decade", [120, "months"]],
  ["century", [1200, "months"]],
]);

/**
 * A duration in its base unit, so that two weeks equal 14 days and a decade equals
 * ten years. Null for other units.
 */
function spanOf(unit: string | null, reading: string): string | null {
  const [size, base] = SPANS.get(unit) ?? [];
  const span = Number(reading) * (size ?? Number.NaN);
  return Number.isSafeInteger(span) ? `span ${span} ${base}` : null;
}

/** An afternoon hour may be given as a 12-hour clock shows it: `antes de las cinco`, `until 9`. */
function hourAfternoon(hour: number): readonly Comparable[] {
  return hour > 12 ? [clock(hour - 12)] : [];
}

function clock(shown: number): Comparable {
  return { value: `clock ${shown}`, unit: null };
}

/** Whether a quantity may be a time of day, as `15 h` may. */
function isHour(fact: Fact, reading: string): boolean {
  return fact.unit === "hour" && /^(?:1?\d|2[0-4])$/.test(reading);
}

/** Moves the decimal point of a plain decimal to the left; null if `reading` is not a plain decimal. */
function shifted(reading: string, places: -2 | -3): string | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(reading);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const padded = whole.padStart(1 - places, "0");
  const left = padded.slice(0, places).replace(/^0+(?=\d)/, "");
  const right = `${padded.slice(places)}${fraction}`.replace(/0+$/, "");
  return `${sign}${left}${right === "" ? "" : `.${right}`}`;
}
