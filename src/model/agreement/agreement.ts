import type { Fact, FactKind } from "../fact.ts";
import { allOf } from "../lookup/all-of.ts";
import { asciiDigits } from "../text/letters/ascii-digits.ts";
import { valuesOf } from "./comparable.ts";
import { conversionKeys, isConverted } from "./conversion.ts";
import { isMeasuredOut, kitchenKeys } from "./kitchen.ts";
import { AGE, unitsAgree } from "./units.ts";

/**
 * How two facts compare.
 *
 * `same`: both tell a reader the same. `unit`: the values are equal, but the units or currencies differ or
 * only one side has one. `kind-only`: the kinds can express each other, but the values differ. `none`:
 * neither fact can be a rendering of the other.
 */
export type Agreement = "same" | "unit" | "kind-only" | "none";

/** Compares two facts by kind, value and unit, over all their readings. Symmetric. */
export function agreement(a: Fact, b: Fact): Agreement {
  if (a.kind === "name" || b.kind === "name" || a.kind === "term" || b.kind === "term") {
    if (a.kind !== b.kind) return "none";
    return sharesReading(a, b) ? "same" : "kind-only";
  }
  if (isVersionPair(a, b)) return versionAgreement(a, b);
  if (isShortDecade(a, b) || isShortDecade(b, a)) return "same";
  if (isPluralAge(a, b) || isPluralAge(b, a)) return "same";
  if (isRelativeYear(a) ? isYear(b) : isRelativeYear(b) && isYear(a)) return "same";
  if (isConverted(a, b) || isMeasuredOut(a, b)) return "same";
  if (isOtherFortnight(a, b) || isOtherFortnight(b, a)) return "kind-only";
  const bothSigned = hasScaleSign(a) && hasScaleSign(b);
  const bothZoned = isZoned(a) && isZoned(b);
  const comparable = (fact: Fact) => {
    if (bothZoned) return valuesOf(inUtc(fact));
    return valuesOf(bothSigned ? likeliest(fact) : fact);
  };
  const [left, right] = [comparable(a), comparable(b)];
  const matches = allOf(left, (value) =>
    right.filter((other) => value.value === other.value).map((other) => unitsAgree(value, other)),
  );
  if (matches.includes(true)) return "same";
  if (matches.length > 0) return "unit";
  return belongTogether(a, b) ? "kind-only" : "none";
}

/**
 * Whether a number in digits ends in a scale letter, which another language may read
 * as another scale: `1T`, `$14B`.
 */
export function hasScaleSign({ surface, written, readings }: Fact): boolean {
  return written === "digits" && readings.length > 0 && /\d\s?\p{Lu}$/u.test(surface);
}

/** Whether a time has a reading in UTC (`14:00Z`), which it has if its zone is given. */
function isZoned({ kind, readings }: Fact): boolean {
  return kind === "time" && readings.some(isUtc);
}

/** The time with its UTC readings only, so that `15:00 CET` does not agree with `15:00 UTC`. */
function inUtc(time: Fact): Fact {
  return { ...time, readings: time.readings.filter(isUtc) };
}

function isUtc(reading: string): boolean {
  return reading.endsWith("Z");
}

/** The fact with its first reading only. */
export function likeliest(fact: Fact): Fact {
  return fact.readings.length === 1 ? fact : { ...fact, readings: fact.readings.slice(0, 1) };
}

/**
 * The keys under which a fact can be indexed. Facts that agree, or differ only in unit, share a key. A
 * version written like a decimal shares the key of the decimal.
 */
export function agreementKeys(fact: Fact): readonly string[] {
  if (fact.kind === "name" || fact.kind === "term") return fact.readings;
  const values = valuesOf(fact).map(({ value }) => value);
  const keys = [...values, ...[...conversionKeys(fact), ...kitchenKeys(fact)].map(rough)];
  if (fact.kind === "version") {
    for (const reading of fact.readings) keys.push(`surface ${reading}`);
  }
  if (fact.kind === "number") keys.push(`surface ${asciiDigits(fact.surface)}`);
  const decade = tensOfDecade(fact);
  if (decade !== null) keys.push(`decades ${decade}`);
  return keys.length === 1 ? keys : [...new Set(keys)];
}

/** As `agreementKeys`, plus the key that every year shares with `the following year`. */
export function meetingKeys(fact: Fact): readonly string[] {
  if (isRelativeYear(fact)) return [...agreementKeys(fact), rough("year")];
  return isYear(fact) ? [...agreementKeys(fact), rough("year")] : agreementKeys(fact);
}

/** Prefix of keys shared by facts of many values, which may agree although their values differ. */
const ROUGH = "~";

function rough(key: string): string {
  return `${ROUGH}${key}`;
}

/**
 * Whether two facts that share `key` are worth comparing. Under a rough key, only facts that can state one
 * value in different ways are: a measure in another unit, or a year and `the following year`.
 */
export function mayAgreeBy(key: string, a: Fact, b: Fact): boolean {
  return !key.startsWith(ROUGH) || a.unit !== b.unit || isRelativeYear(a) !== isRelativeYear(b);
}

function sharesReading(a: Fact, b: Fact): boolean {
  return a.readings.some((reading) => b.readings.includes(reading));
}

/**
 * Whether `short` may be `decade` without its century. `los noventa` may be an age, and `the 90s` may have
 * been read as seconds; both can mean `1990s`.
 */
function isShortDecade(decade: Fact, short: Fact): boolean {
  const tens = tensOfDecade(decade);
  if (decade.kind !== "decade" || short.kind === "decade" || tens !== tensOfDecade(short))
    return false;
  return [decade, short].some(({ written }) => written === "words") || short.kind === "quantity";
}

/** Whether a date is `the following year`, which agrees with any year written in digits. */
function isRelativeYear({ kind, readings }: Fact): boolean {
  return kind === "date" && readings[0] === "year";
}

function isYear({ kind, readings: [reading = ""] }: Fact): boolean {
  return kind === "date" && /^\d{4}$/.test(reading);
}

/**
 * Whether `group` is an age group read as seconds, `over 65s`, and `age` is that age, `mayores de 65 años`.
 */
function isPluralAge(group: Fact, age: Fact): boolean {
  if (group.unit !== "second" || !/^\d\ds$/.test(group.surface)) return false;
  return (age.unit === AGE || age.unit === "year") && sharesReading(group, age);
}

/** Whether both sides count days in digits and differ: `15 días` means two weeks, but is not `14 days`. */
function isOtherFortnight(fortnight: Fact, days: Fact): boolean {
  if (fortnight.unit !== "fortnight" || days.unit !== "day") return false;
  if (fortnight.written !== "digits" || days.written !== "digits") return false;
  return fortnight.parts.length > 0 && !fortnight.parts.some((part) => sharesReading(part, days));
}

/** The two digits of a decade, or of a number that may name one; null if there are none. */
function tensOfDecade({ kind, readings, surface }: Fact): string | null {
  const [reading = ""] = readings;
  if (kind === "decade") return reading.slice(-2);
  const mayBe = kind === "number" || (kind === "quantity" && /^\d0s$/.test(surface));
  return mayBe && /^[2-9]0$/.test(reading) ? reading : null;
}

function isVersionPair(a: Fact, b: Fact): boolean {
  return (
    (a.kind === "version") !== (b.kind === "version") &&
    (a.kind === "number" || b.kind === "number")
  );
}

/** A version given as a number on the other side agrees only if both are written the same. */
function versionAgreement(a: Fact, b: Fact): Agreement {
  const version = a.kind === "version" ? a : b;
  const number = version === a ? b : a;
  return version.readings.includes(asciiDigits(number.surface)) ? "same" : "kind-only";
}

/** Groups of kinds that can express each other. */
const GROUPS: readonly ReadonlySet<FactKind>[] = [
  new Set(["number", "quantity", "money", "percent", "fraction", "multiple", "ordinal"]),
  new Set(["number", "date", "decade"]),
  new Set(["number", "time", "quantity"]),
  new Set(["number", "century", "ordinal"]),
  new Set(["decade", "century"]),
  new Set(["number", "version"]),
  new Set(["range"]),
];

function belongTogether(a: Fact, b: Fact): boolean {
  return a.kind === b.kind || GROUPS.some((group) => group.has(a.kind) && group.has(b.kind));
}
