import { partAsDecimal, ratio, timesRatio } from "../../numerals/decimal.ts";
import type { Numeral } from "../../numerals/numeral.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import { isGluedFurther } from "../../numerals/read-scale.ts";
import {
  type Found,
  find,
  findAfterSpace,
  findJoined,
  isMark,
  isPreceded,
  isWord,
  pastSpace,
  pastSpaceOrHyphen,
  type Scan,
} from "../../numerals/scan.ts";
import { bare } from "../counted.ts";
import { findEra } from "../dates/find-era.ts";
import { datesOfSlash } from "../dates/find-numeric-date.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { withUnit } from "./find-amount.ts";
import { fraction, mixedFraction, vulgarFraction } from "./vulgar-fraction.ts";

/** A fraction or a multiple that starts at a token. */
export function findPart(scan: Scan, at: number): ValueDraft | null {
  return findMultiple(scan, at) ?? findFraction(scan, at);
}

/** `twice`, `el doble`, `3x`, `3 times`, `tenfold`. */
function findMultiple(scan: Scan, at: number): ValueDraft | null {
  const word = find(scan, at, "multiple");
  if (word !== null) {
    const weak = word.value === "1" || find(scan, at, "weak")?.end === word.end;
    return withInverse(
      scan,
      draft({
        kind: "multiple",
        readings: [word.value],
        start: at,
        end: word.end,
        written: "words",
        strength: weak ? "weak" : "strong",
      }),
    );
  }
  const numeral = numeralAt(scan, at);
  if (numeral === null || numeral.ordinal) return null;
  const times = findJoined(scan, numeral.end, "times");
  if (times === null || !isTimes(scan, numeral, times)) return null;
  return withInverse(
    scan,
    draft({
      kind: "multiple",
      readings: numeral.readings,
      start: at,
      end: times.end,
      written: numeral.written,
      strength: numeral.weak ? "weak" : "strong",
    }),
  );
}

/** Keeps the inverse fraction as a part: a tenth for `ten times less`, half the time for `twice as fast`. */
function withInverse(scan: Scan, multiple: ValueDraft): ValueDraft {
  const [factor = "0"] = multiple.readings;
  if (findAfterSpace(scan, multiple.end, "inverse") === null || !/^[1-9]\d*$/.test(factor))
    return multiple;
  const part = fraction(ratio("1", factor), multiple.start, multiple.end, multiple.written);
  return { ...multiple, parts: [part] };
}

/** Whether `times` makes a multiple: `3x` and `3 ×` do unless a number follows, as in `1920 × 1080`. */
function isTimes(scan: Scan, numeral: Numeral, times: Found): boolean {
  const text = scan.tokens[times.end - 1]?.text ?? "";
  if (text !== "x" && text !== "×" && text !== "X") return true;
  if (numeral.written !== "digits" || isWord(scan, times.end)) return false;
  return scan.tokens[pastSpace(scan, times.end)]?.kind !== "digits";
}

function findFraction(scan: Scan, at: number): ValueDraft | null {
  const part =
    vulgarFraction(scan, at) ??
    mixedFraction(scan, at) ??
    digitFraction(scan, at) ??
    wholeFirst(scan, at) ??
    wordFraction(scan, at);
  return part === null ? null : ofUnit(scan, ofScale(scan, part));
}

/** `half an hour`, `media hora`, `tres cuartos de hora`, `half a million dollars`. */
function ofUnit(scan: Scan, part: ValueDraft): ValueDraft {
  if (findEra(scan, pastSpace(scan, part.end)) !== null) return part;
  const direct = withUnit(scan, part);
  if (direct.end > part.end) return { ...direct, strength: "strong" };
  const of = findAfterSpace(scan, part.end, "of");
  const next = pastSpace(scan, of?.end ?? part.end);
  const article = numeralAt(scan, next);
  const one = article?.written === "words" && article.readings[0] === "1" && !article.ordinal;
  if (of === null && !one) return part;
  // A numbered century is not a unit: `la mitad del siglo XVII`.
  if (findEra(scan, next) !== null) return part;
  const counted = withUnit(scan, { ...part, end: one ? article.end : (of?.end ?? part.end) });
  return counted.unit === null ? part : { ...counted, strength: "strong" };
}

/** `1/2`, `1/10th`: small numbers that are not part of a date or path. */
function digitFraction(scan: Scan, at: number): ValueDraft | null {
  const up = scan.tokens[at];
  const down = scan.tokens[at + 2];
  const slash = isMark(scan, at + 1, "/⁄");
  if (!slash || up?.kind !== "digits" || down?.kind !== "digits") return null;
  const end = find(scan, at + 3, "ordinal-suffix")?.end ?? at + 3;
  if (isMark(scan, end, "/⁄") || isMark(scan, at - 1, "/⁄.") || isGluedFurther(scan, end))
    return null;
  if (up.key.length > 3 || down.key.length > 4 || Number(down.key) < 2) return null;
  if (Number(up.key) >= Number(down.key) && up.key !== "1") return null;
  const part = fraction(ratio(up.key, down.key), at, end, "digits");
  if (end > at + 3) return part;
  return { ...part, readings: [...part.readings, ...datesOfSlash(scan, up.key, down.key)] };
}

/** The denominator before the numerator: `3分の2`. */
function wholeFirst(scan: Scan, at: number): ValueDraft | null {
  const whole = numeralAt(scan, at);
  const over = whole === null ? null : findAfterSpace(scan, whole.end, "fraction-over");
  const part = over === null ? null : numeralAt(scan, pastSpace(scan, over.end));
  if (whole === null || part === null || whole.readings[0] === "0") return null;
  if (find(scan, at, "unit")?.value === "percent") return null;
  const value = ratio(part.readings[0] ?? "0", whole.readings[0] ?? "1");
  // `四分之三` may render `3 out of 4`.
  return { ...fraction(value, at, part.end, part.written), parts: [bare(part), bare(whole)] };
}

/** `two thirds`, `a quarter`, `half`, `la mitad`, `un tercio`. */
function wordFraction(scan: Scan, at: number): ValueDraft | null {
  const alone = find(scan, at, "fraction");
  if (alone !== null && isFractionHere(scan, at, alone, false)) {
    // `dziesiąta część` may be the tenth part of a series.
    const ordinal = numeralAt(scan, at);
    const isOrdinal = ordinal?.ordinal === true && ordinal.end < alone.end;
    return {
      ...fraction(partAsDecimal(alone.value), at, alone.end, "words"),
      strength: strengthOf(scan, at, alone),
      parts: isOrdinal ? [bare(ordinal)] : [],
    };
  }
  const numeral = numeralAt(scan, at);
  if (numeral?.ordinal) return hundredth(scan, numeral);
  if (numeral === null || numeral.factor !== "1") return null;
  const next = pastSpaceOrHyphen(scan, numeral.end);
  const part = find(scan, next, "fraction");
  if (part === null || !isFractionHere(scan, next, part, !isArticle(scan, numeral))) return null;
  // `60 centesimi` are coins, unless `of` follows.
  const coin = find(scan, next, "currency");
  if (coin?.end === part.end && findAfterSpace(scan, part.end, "of") === null) return null;
  const [up = "1", down = "1"] = part.value.split("/");
  const value = ratio(timesRatio(numeral.readings[0] ?? "1", up), down);
  return {
    ...fraction(value, at, part.end, numeral.written),
    strength: numeral.weak ? strengthOf(scan, next, part) : "strong",
    parts: countedParts(scan, numeral, next, part),
  };
}

/** An article and an ordinal that form one number, and a fraction before `of`: `a hundredth of a gram`. */
function hundredth(scan: Scan, numeral: Numeral): ValueDraft | null {
  const at = pastSpace(scan, numeral.start + 1);
  const part = isArticle(scan, numeral) ? find(scan, at, "fraction") : null;
  if (part?.end !== numeral.end || findAfterSpace(scan, part.end, "of") === null) return null;
  return fraction(partAsDecimal(part.value), numeral.start, part.end, "words");
}

/**
 * Keeps three months as a part, for which other languages have a single word:
 * `one quarter ahead of schedule`.
 */
function countedParts(scan: Scan, numeral: Numeral, at: number, part: Found): ValueDraft[] {
  if (!mayBeCounted(scan, at, part)) return [];
  const isOne = numeral.readings[0] === "1" && find(scan, at, "quarter")?.end === part.end;
  const months = { kind: "quantity", readings: ["3"], unit: "month" } as const;
  const place = { start: numeral.start, end: part.end, written: "words" } as const;
  return [isOne ? draft({ ...months, ...place }) : bare(numeral)];
}

/**
 * Whether a word may be a count rather than a fraction: `two quarters` may be of a year, `dos trimestres`,
 * and `dos cuartos` are rooms unless `of` follows.
 */
function mayBeCounted(scan: Scan, at: number, part: Found): boolean {
  const isOther = find(scan, at, "weak")?.end === part.end;
  if (isOther && findAfterSpace(scan, part.end, "of") === null) return true;
  return find(scan, at, "quarter")?.end === part.end;
}

function strengthOf(scan: Scan, at: number, part: Found): ValueDraft["strength"] {
  const followed = (["of", "inverse"] as const).some(
    (role) => findAfterSpace(scan, part.end, role) !== null,
  );
  return find(scan, at, "weak")?.end === part.end && !followed ? "weak" : "strong";
}

function isArticle(scan: Scan, numeral: Numeral): boolean {
  return scan.profile.articles.includes(scan.tokens[numeral.start]?.key ?? "");
}

/**
 * Whether a word that is also an ordinal is a fraction here: after a number, or after an article and before
 * `of`. `two thirds`, `a third of`.
 */
function isFractionHere(scan: Scan, at: number, part: Found, numbered: boolean): boolean {
  if ((find(scan, at, "idiom")?.end ?? 0) >= part.end) return false;
  const number = find(scan, at, "number");
  const ordinal = number !== null && number.end === part.end;
  if (!ordinal || numbered || isOfHour(scan, part.end)) return true;
  return isPreceded(scan, at, "number") && findAfterSpace(scan, part.end, "of") !== null;
}

/** Fractions of hours: `cada cuarto de hora`. */
function isOfHour(scan: Scan, at: number): boolean {
  const of = findAfterSpace(scan, at, "of");
  return of !== null && findAfterSpace(scan, of.end, "unit")?.value === "hour";
}

/** `half a million`, `a quarter of a million`, `medio millón`, `half a dozen`, `demi-douzaine`. */
function ofScale(scan: Scan, part: ValueDraft): ValueDraft {
  const of = findAfterSpace(scan, part.end, "of");
  const next = of === null ? pastSpaceOrHyphen(scan, part.end) : pastSpace(scan, of.end);
  const scale = numeralAt(scan, next);
  const article = scale?.written === "words" && scale.readings[0] === "1";
  const pieces = find(scan, article ? pastSpace(scan, scale.end) : next, "collective");
  if (pieces !== null) {
    const readings = part.readings.map((value) => timesRatio(value, pieces.value));
    return { ...part, kind: "number", readings, end: pieces.end, strength: "strong" };
  }
  if (scale === null || scale.written !== "words" || scale.factor === "1") return part;
  const factor = scale.readings[0] ?? "1";
  if (!/^10+$/.test(factor)) return part;
  // `la moitié du milliard` is also half of one billion.
  const whole = draft({ kind: "number", readings: [factor], start: scale.start, end: scale.end });
  return {
    ...part,
    parts: of === null ? [] : [part, { ...whole, written: "words" }],
    kind: "number",
    readings: part.readings.map((value) => timesRatio(value, factor)),
    end: scale.end,
    factor,
    written: "words",
    strength: "strong",
  };
}
