import { type Decimal, decimalOf, plus, times } from "./decimal.ts";
import type { Numeral } from "./numeral.ts";
import { opensWithPoint, readDigits } from "./read-digits.ts";
import {
  type Found,
  find,
  findAddedFraction,
  findJoined,
  isHangul,
  isUnspaced,
  isWord,
  pastSpace,
  type Scan,
} from "./scan.ts";

/** Maximum number of consecutive scales, more than any language has. */
const MOST_SCALES = 8;

/** A number that begins with a digit, with its scale and the smaller scales after it. */
export function digitsAt(scan: Scan, at: number): Numeral | null {
  const numeral = partAt(scan, at);
  return numeral === null ? null : withFollowing(scan, numeral);
}

/** A number in digits with its own scale only. */
function partAt(scan: Scan, at: number): Numeral | null {
  if (opensWithPoint(scan, at)) {
    const digits = scan.tokens[at + 1]?.key ?? "";
    return withScale(scan, {
      ...bareNumeral(at, at + 2, [decimalOf("0", digits)]),
    });
  }
  const token = scan.tokens[at];
  if (token?.kind !== "digits") return null;
  const run = readDigits(scan, at);
  return withScale(scan, {
    ...bareNumeral(at, run.end, run.readings),
    plain: run.plain ? token.key : null,
  });
}

/** A number in digits without any further property. */
export function bareNumeral(start: number, end: number, readings: readonly Decimal[]): Numeral {
  return {
    start,
    end,
    readings,
    written: "digits",
    ordinal: false,
    weak: false,
    plain: null,
    factor: "1",
    year: false,
  };
}

/** Applies the scale words, the suffix and the added fraction after a number in digits. */
function withScale(scan: Scan, numeral: Numeral): Numeral {
  const added = findAddedFraction(scan, numeral.end);
  if (added !== null) {
    const readings = numeral.readings.map((value) => addFraction(value, added.value, "1"));
    return withOwnScale(scan, { ...numeral, end: added.end, readings, plain: null });
  }
  return withSuffix(scan, numeral) ?? withOwnScale(scan, numeral);
}

function withSuffix(scan: Scan, numeral: Numeral): Numeral | null {
  const joined = scan.tokens[numeral.end]?.kind !== "space";
  const at = pastSpace(scan, numeral.end);
  const suffix = find(scan, at, "suffix");
  if (suffix === null || isOtherwiseRead(scan, at, suffix.end, joined)) return null;
  if (suffix.value === "" || isGluedFurther(scan, suffix.end)) return null;
  const factors = suffix.value.split(" ");
  const readings = factors.flatMap((factor) =>
    numeral.readings.map((value) => times(value, factor)),
  );
  if (!joined && isWord(scan, at) && !isSpacedSuffix(scan.tokens[at]?.text ?? "")) {
    // `100 k` may be 100,000, or 100 of something else.
    return scan.tokens[at]?.text === "k"
      ? { ...numeral, readings: [...new Set([...numeral.readings, ...readings])] }
      : null;
  }
  const scaled = {
    ...numeral,
    end: suffix.end,
    readings: [...new Set(readings)],
    factor: factors[0] ?? "1",
    plain: null,
  };
  return isUnspaced(scan.tokens[at]) ? withOwnScale(scan, scaled) : scaled;
}

/** Scale words are read as words, and a unit after a space or a longer unit is a unit: `512 B`, `2兆瓦`. */
function isOtherwiseRead(scan: Scan, at: number, end: number, joined: boolean): boolean {
  const word = find(scan, at, "number");
  if (word !== null && word.end >= end) return true;
  const unit = find(scan, at, "unit");
  return unit !== null && (unit.end > end || (!joined && unit.end === end));
}

/** Only capitals and abbreviations count after a space; `5 k` and `10 b` are too ambiguous. */
function isSpacedSuffix(text: string): boolean {
  return text !== text.toLowerCase() || text.length > 1;
}

/** Whether letters or digits directly follow what ends before `at`. */
export function isGluedFurther(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  return (
    token.kind === "digits" ||
    (token.kind === "word" && !isUnspaced(token) && !isUnspaced(scan.tokens[at - 1]))
  );
}

/** Applies the scale words after a number, and the smaller scales that follow. */
export function withScaleWords(scan: Scan, numeral: Numeral): Numeral {
  return withFollowing(scan, withOwnScale(scan, numeral));
}

/** `3 billones`, `2,3 mil millones`, `5 million`, also with `and a half` between. */
function withOwnScale(scan: Scan, numeral: Numeral): Numeral {
  let { end, readings, factor } = numeral;
  for (let count = 0; count < 4; count++) {
    const word = findJoined(scan, end, "number");
    const scale = /^x(\d+)$/.exec(word?.value ?? "")?.[1];
    if (word === null || scale === undefined || isLongerUnit(scan, word)) break;
    readings = readings.map((value) => times(value, scale));
    end = word.end;
    factor = times(factor, scale);
    const added = findAddedFraction(scan, end);
    if (added === null) continue;
    readings = readings.map((value) => addFraction(value, added.value, scale));
    end = added.end;
    break;
  }
  return factor === "1" ? numeral : { ...numeral, end, readings, factor, plain: null };
}

/** Whether a scale sign is part of a longer unit: `5千瓦` is five kilowatts, not five thousand. */
function isLongerUnit(scan: Scan, word: Found): boolean {
  const unit = find(scan, word.end - 1, "unit");
  return unit !== null && unit.end > word.end;
}

/**
 * Adds smaller scales, in scripts without spaces: `3億5000万`; after a space,
 * only with their own sign: `4만 5천`.
 */
function withFollowing(scan: Scan, numeral: Numeral): Numeral {
  let whole = numeral;
  let last = numeral;
  for (let count = 0; count < MOST_SCALES && isFollowed(scan, last); count++) {
    const start = pastSpace(scan, last.end);
    const next = partAt(scan, start);
    const [value, ...others] = next?.readings ?? [];
    if (next === null || value === undefined || others.length > 0) break;
    const isRest = isSmallerScale(next.factor, last.factor) || isKoreanRest(scan, last, next);
    if (start > last.end && !isRest) break;
    const readings = whole.readings.map((reading) => plus(reading, value));
    whole = { ...whole, end: next.end, readings };
    last = next;
  }
  return whole;
}

/** The remainder after a space, which must be neither a year nor a date: `8만 7500`. */
function isKoreanRest(scan: Scan, last: Numeral, next: Numeral): boolean {
  const { tokens } = scan;
  const isMarked = KOREAN_MARKS.some((role) => find(scan, next.end, role) !== null);
  return (
    isHangul(tokens[last.end - 1]) &&
    next.factor === "1" &&
    /^\d+$/.test(next.readings[0] ?? "") &&
    Number(next.readings[0]) < Number(last.factor) &&
    !isMarked
  );
}

const KOREAN_MARKS = ["year-mark", "month-mark", "day-mark", "hour-mark"] as const;

function isFollowed(scan: Scan, { end, factor }: Numeral): boolean {
  const { tokens } = scan;
  if (factor === "1" || !isUnspaced(tokens[end - 1])) return false;
  return tokens[pastSpace(scan, end)]?.kind === "digits";
}

/** Compares scales by length, since they are powers of ten. */
function isSmallerScale(scale: Decimal, than: Decimal): boolean {
  return scale !== "1" && scale.length < than.length;
}

/** Adds a fraction of a scale, such as `1/2`, to a number. */
export function addFraction(value: Decimal, fraction: string, scale: Decimal): Decimal {
  const [up = "0", down = "1"] = fraction.split("/");
  const part = (Number(up) / Number(down)).toFixed(6);
  const [whole = "0", rest = ""] = part.split(".");
  return plus(value, times(decimalOf(whole, rest), scale));
}
