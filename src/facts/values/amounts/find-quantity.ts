import { plus, times } from "../../numerals/decimal.ts";
import type { Numeral } from "../../numerals/numeral.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import { addFraction } from "../../numerals/read-scale.ts";
import {
  type Found,
  find,
  findAddedFraction,
  findAfterSpace,
  isMark,
  isUnspaced,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { bare, countedThing, fieldsOf } from "../counted.ts";
import { NAME_FILLER, VERSIONED_FILLER } from "../find-version.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { inTenths } from "./find-percent.ts";
import { areFiguresForSure, arePluralFigures } from "./plural-figures.ts";

/** `5 km`, `28-year-old`, `2 millones de años`, `20 percent`. */
export function findQuantity(scan: Scan, numeral: Numeral): ValueDraft | null {
  if (numeral.ordinal) return null;
  const marked = findByMarks(scan, numeral);
  if (marked !== null) return marked;
  const unit = countedThing(scan, numeral, "unit");
  if (unit === null) return findBehindWord(scan, numeral);
  if (unit.value === "per-ten") return inTenths(numeral, unit.end);
  const percent = unit.value === "percent" || unit.value === "permille";
  const quantity: ValueDraft = {
    ...fieldsOf(numeral),
    kind: percent ? "percent" : "quantity",
    unit: isMetresOrMinutes(scan, numeral, unit) ? "m" : unit.value,
    end: unit.end,
  };
  // Fractions of two different things: `il 38 per cento e un terzo`.
  const whole = belowZero(scan, percent ? quantity : withHalfBehind(scan, quantity));
  if (quantity.unit === "m") return { ...whole, parts: [inMillions(numeral)] };
  if (quantity.unit === "kilo") return kilometresOrKilograms(whole);
  const scaled = inScaleOf(scan, numeral, unit);
  if (scaled !== null) return { ...whole, parts: [scaled] };
  if (!isDoubtful(scan, numeral, unit)) return whole;
  const isFigures = isGluedS(scan, numeral, unit) && areFiguresForSure(scan, numeral.start);
  return { ...whole, strength: isFigures ? "weak" : whole.strength, parts: [bare(numeral)] };
}

/** Feet and inches by their marks, `5'7"`, or minutes and seconds, `2'45"` and `2'03"`. */
function findByMarks(scan: Scan, numeral: Numeral): ValueDraft | null {
  const { end, readings, plain } = numeral;
  const smaller = scan.tokens[end + 1];
  if (plain === null || smaller?.kind !== "digits" || Number(smaller.key) >= SECONDS) return null;
  if (!isMark(scan, end, "'’′") || !isMark(scan, end + 2, '"”″')) return null;
  const inSmaller = (count: number) => [
    plus(times(readings[0] ?? "0", String(count)), smaller.key),
  ];
  const measure = { ...fieldsOf(numeral), kind: "quantity", end: end + 3 } as const;
  const seconds: ValueDraft = { ...measure, readings: inSmaller(SECONDS), unit: "second" };
  if (Number(smaller.key) >= INCHES) return seconds;
  const inches: ValueDraft = { ...measure, readings: inSmaller(INCHES), unit: "inch" };
  const isClock = smaller.key.startsWith("0");
  return isClock ? { ...seconds, parts: [inches] } : { ...inches, parts: [seconds] };
}

/** Number of inches in a foot. */
const INCHES = 12;
/** Number of seconds in a minute. */
const SECONDS = 60;

/**
 * From this value on, a number before a word and a unit may be a year or unrelated: `sold 12,000 last year`.
 */
const LARGEST_BEHIND_WORD = 1000;

/**
 * Roles that a word between a number and its unit may not have: `at 5 every day`, `los años 30 del
 * siglo`, `1930 y años después`.
 */
const NO_ADJECTIVE = ["frequency", "loose-frequency", "of", "conjunction", "range-joint"] as const;

/**
 * A number, a word or a name, and a unit: `5 more minutes`, `les 10 premières minutes`, `150,000 A100 hours`.
 * The bare number is kept as a part.
 */
function findBehindWord(scan: Scan, numeral: Numeral): ValueDraft | null {
  const word = pastSpace(scan, numeral.end);
  if (word === numeral.end) return null;
  const isSmall = Number(numeral.readings[0]) < LARGEST_BEHIND_WORD;
  const mayBeYear = !isSmall && numeral.plain !== null;
  const name = mayBeYear ? null : pastName(scan, word);
  const end = name ?? (isSmall ? pastAdjective(scan, word) : null);
  const at = end === null ? 0 : pastSpace(scan, end);
  const unit = end === null || at === end ? null : find(scan, at, "unit");
  if (unit === null || !isSpelledOut(scan, at)) return null;
  // An ordinal after a number is not a unit: `el 61 como segundo argumento`.
  if (numeralAt(scan, at)?.ordinal === true) return null;
  return {
    ...fieldsOf(numeral),
    kind: "quantity",
    unit: unit.value,
    end: unit.end,
    parts: [bare(numeral)],
  };
}

/** The end of a known name, or of one of capitals with optional digits: `GPU`, `A100`. */
function pastName(scan: Scan, from: number): number | null {
  let at = from;
  while (isMark(scan, at, NAME_FILLER + VERSIONED_FILLER)) at++;
  if (at > from) return at;
  const { text = "" } = scan.tokens[from] ?? {};
  if (!/^\p{Lu}+$/u.test(text)) return null;
  if (scan.tokens[from + 1]?.kind === "digits") return from + 2;
  return text.length > 1 ? from + 1 : null;
}

function pastAdjective(scan: Scan, word: number): number | null {
  const token = scan.tokens[word];
  if (token?.kind !== "word" || isUnspaced(token)) return null;
  if (NO_ADJECTIVE.some((role) => find(scan, word, role) !== null)) return null;
  return numeralAt(scan, word)?.ordinal === false ? null : word + 1;
}

/** Excludes short words, which are too ambiguous. */
function isSpelledOut(scan: Scan, at: number): boolean {
  const { kind, text = "" } = scan.tokens[at] ?? {};
  return kind === "word" && text.length >= SPELLED_OUT;
}
/** Minimum letters of a unit word, `día`, and of one that is no abbreviation, `hora`. */
const SHORTEST_WORD = 3;
const SPELLED_OUT = 4;

/** `hora y media`, `año y medio`: one and a half, without a number. */
export function findUnitAndFraction(scan: Scan, at: number): ValueDraft | null {
  const isLong = (scan.tokens[at]?.text.length ?? 0) >= SHORTEST_WORD;
  const unit = isLong ? find(scan, at, "unit") : null;
  const added = unit === null ? null : findAddedFraction(scan, unit.end);
  if (unit === null || added === null) return null;
  return draft({
    kind: "quantity",
    readings: [addFraction("1", added.value, "1")],
    unit: unit.value,
    start: at,
    end: added.end,
    written: "words",
  });
}

/** Directly after digits, `m` is as likely to mean minutes: `30m`. */
function isMetresOrMinutes(scan: Scan, numeral: Numeral, unit: Found): boolean {
  return scan.tokens[numeral.end]?.text === "m" && unit.end === numeral.end + 1;
}

/** `250キロ`: kilometres, of which speeds are made; kilograms are kept as a part. */
function kilometresOrKilograms(quantity: ValueDraft): ValueDraft {
  return { ...quantity, unit: "kilometer", parts: [{ ...quantity, unit: "kilogram" }] };
}

/** `2m people`: two million, in British usage. */
function inMillions(numeral: Numeral): ValueDraft {
  return { ...bare(numeral), readings: numeral.readings.map((value) => times(value, "1000000")) };
}

/** The value if the letter is a scale rather than a unit: `6,7 B` parameters, in French. */
function inScaleOf(scan: Scan, numeral: Numeral, unit: Found): ValueDraft | null {
  const suffix = findAfterSpace(scan, numeral.end, "suffix");
  if (suffix === null || suffix.end !== unit.end || numeral.factor !== "1") return null;
  const factors = suffix.value.split(" ").filter((factor) => factor !== "");
  const readings = factors.flatMap((factor) => numeral.readings.map((each) => times(each, factor)));
  return readings.length === 0 ? null : { ...bare(numeral), readings };
}

/** Whether an `s` after digits may be either seconds or a plural: `30s`. */
function isGluedS(scan: Scan, { end, plain }: Numeral, unit: Found): boolean {
  return plain !== null && scan.tokens[end]?.text === "s" && unit.end === end + 1;
}

/** Whether a unit is ambiguous, so that the bare number is kept as a part: `all 404s`, `3度`. */
function isDoubtful(scan: Scan, numeral: Numeral, unit: Found): boolean {
  if (mayGoOn(scan, unit)) return true;
  if (isGluedS(scan, numeral, unit) && arePluralFigures(scan, numeral.start)) return true;
  // `5日` is the fifth of a month or five days.
  if (find(scan, unit.end - 1, "day-mark")?.end === unit.end) return true;
  return find(scan, unit.end - 1, "weak")?.end === unit.end;
}

/**
 * In a language without a profile, the next word may make it another unit, `1.250 meter persegi`, `120
 * km/jam`, or none: `quý 3 năm 2021`.
 */
function mayGoOn(scan: Scan, unit: Found): boolean {
  if (scan.profile.prepared) return false;
  const isRate = isMark(scan, unit.end, "/");
  const next = scan.tokens[isRate ? unit.end + 1 : pastSpace(scan, unit.end)];
  return next?.kind === "word" || (next?.kind === "digits" && !isRate);
}

/** `dos millas y media`, `two hours and a half`. */
function withHalfBehind(scan: Scan, quantity: ValueDraft): ValueDraft {
  const added = findAddedFraction(scan, quantity.end);
  // The half belongs to the next unit: `et minut og en halv time`.
  const next = added === null ? null : findAfterSpace(scan, added.end, "unit");
  if (next !== null && next.value !== quantity.unit) return quantity;
  // A half is not added to a fraction: `vale la tercera parte año y medio después`.
  if (added === null || quantity.readings.some((value) => value.includes("/"))) return quantity;
  const readings = quantity.readings.map((value) => addFraction(value, added.value, "1"));
  return { ...quantity, readings, end: added.end, strength: "strong" };
}

/** `8 grados bajo cero`. */
export function belowZero(scan: Scan, quantity: ValueDraft): ValueDraft {
  const below = findAfterSpace(scan, quantity.end, "below-zero");
  if (below === null) return quantity;
  const readings = quantity.readings.map((value) => (value.startsWith("-") ? value : `-${value}`));
  return { ...quantity, readings, end: below.end };
}
