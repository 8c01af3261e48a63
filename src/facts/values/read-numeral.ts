import { type Decimal, decimalOf, plus, times } from "./decimal.ts";
import type { Numeral } from "./numeral.ts";
import { opensWithPoint, readDigits } from "./read-digits.ts";
import { readSpokenFraction, readWords } from "./read-words.ts";
import {
  find,
  findAfterSpace,
  findJoined,
  isHyphen,
  isMark,
  isUnspaced,
  isWord,
  pastSpace,
  type Scan,
} from "./scan.ts";

/** The number that starts at a token, in digits or words, with its sign and scale; null where none does. */
export function numeralAt(scan: Scan, at: number): Numeral | null {
  const known = scan.numerals.get(at);
  if (known !== undefined) return known;
  const numeral = readNumeral(scan, at);
  scan.numerals.set(at, numeral);
  return numeral;
}

/** The number after a blank, if any. */
export function numeralAfterSpace(scan: Scan, at: number): Numeral | null {
  return numeralAt(scan, pastSpace(scan, at));
}

function readNumeral(scan: Scan, at: number): Numeral | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  const sign = signAt(scan, at);
  const start = sign ?? at;
  const inDigits = digitsAt(scan, start);
  const numeral =
    inDigits ??
    (scan.phrases[start]?.length || compoundMayStart(scan, start) ? wordsAt(scan, start) : null);
  if (numeral === null) return null;
  if (sign === null) return numeral;
  const readings = numeral.readings.map((value) => (value === "0" ? value : `-${value}`));
  return { ...numeral, start: at, readings, plain: null, ordinal: false };
}

function compoundMayStart(scan: Scan, at: number): boolean {
  return scan.profile.writing.compounds && isWord(scan, at);
}

/** The token after a sign at `at`; null where none stands. */
function signAt(scan: Scan, at: number): number | null {
  const below = isUnspaced(scan.tokens[at]) ? find(scan, at, "below-zero") : null;
  if (below !== null) return below.end;
  const spoken = find(scan, at, "number");
  if (spoken?.value === "-") {
    const next = pastSpace(scan, spoken.end);
    const operand = isNumberBefore(scan, at) || next === spoken.end;
    return operand && !isUnspaced(scan.tokens[at]) ? null : next;
  }
  if (!isMark(scan, at, "-−")) return null;
  const next = scan.tokens[at + 1];
  if (next?.kind !== "digits" && !opensAt(scan, at + 1)) return null;
  const before = scan.tokens[at - 1];
  const free =
    before === undefined || before.kind === "space" || isMark(scan, at - 1, "([{<>=:~≈/|\"“'«");
  return free && !isNumberBefore(scan, at) ? at + 1 : null;
}

function opensAt(scan: Scan, at: number): boolean {
  return isMark(scan, at, ".") && scan.tokens[at + 1]?.kind === "digits";
}

/** Whether digits stand before, so that a sign would take away from them: `2020 -2021`. */
function isNumberBefore(scan: Scan, at: number): boolean {
  let before = at - 1;
  if (scan.tokens[before]?.kind === "space") before--;
  return scan.tokens[before]?.kind === "digits";
}

function digitsAt(scan: Scan, at: number): Numeral | null {
  if (opensWithPoint(scan, at)) {
    const digits = scan.tokens[at + 1]?.key ?? "";
    return withScale(scan, {
      ...bare(at, at + 2, [decimalOf("0", digits)]),
    });
  }
  const token = scan.tokens[at];
  if (token?.kind !== "digits") return null;
  const run = readDigits(scan, at);
  return withScale(scan, {
    ...bare(at, run.end, run.readings),
    plain: run.plain ? token.key : null,
  });
}

function bare(start: number, end: number, readings: readonly Decimal[]): Numeral {
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

/** Applies the scale words, suffix and added fraction after a number in digits. */
function withScale(scan: Scan, numeral: Numeral): Numeral {
  const added = find(scan, pastSpace(scan, numeral.end), "added-fraction");
  if (added !== null) {
    const readings = numeral.readings.map((value) => addFraction(value, added.value, "1"));
    return withScaleWords(scan, { ...numeral, end: added.end, readings, plain: null });
  }
  return withSuffix(scan, numeral) ?? withScaleWords(scan, numeral);
}

function withSuffix(scan: Scan, numeral: Numeral): Numeral | null {
  const joined = scan.tokens[numeral.end]?.kind !== "space";
  const at = pastSpace(scan, numeral.end);
  const suffix = find(scan, at, "suffix");
  if (suffix === null || isOtherwiseRead(scan, at, suffix.end, joined)) return null;
  if (suffix.value === "" || isGluedFurther(scan, suffix.end)) return null;
  if (!joined && isWord(scan, at) && !isSpacedSuffix(scan.tokens[at]?.text ?? "")) return null;
  const factors = suffix.value.split(" ");
  const readings = factors.flatMap((factor) =>
    numeral.readings.map((value) => times(value, factor)),
  );
  const scaled = {
    ...numeral,
    end: suffix.end,
    readings: [...new Set(readings)],
    factor: factors[0] ?? "1",
    plain: null,
  };
  return isUnspaced(scan.tokens[at]) ? withFollowing(scan, withScaleWords(scan, scaled)) : scaled;
}

/** Scale words are read as words, and a unit set apart by a blank is a unit: `512 B`. */
function isOtherwiseRead(scan: Scan, at: number, end: number, joined: boolean): boolean {
  const word = find(scan, at, "number");
  if (word !== null && word.end >= end) return true;
  return !joined && find(scan, at, "unit")?.end === end;
}

/** Capital letters set apart by a blank, and abbreviations; `5 k` and `10 b` are too often something else. */
function isSpacedSuffix(text: string): boolean {
  return text !== text.toLowerCase() || text.length > 1;
}

/** Letters or digits written onto what ends before `at`. */
export function isGluedFurther(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  return (
    token.kind === "digits" ||
    (token.kind === "word" && !isUnspaced(token) && !isUnspaced(scan.tokens[at - 1]))
  );
}

/** `3 billones`, `2,3 mil millones`, `5 million`, and `and a half` between. */
function withScaleWords(scan: Scan, numeral: Numeral): Numeral {
  let { end, readings, factor } = numeral;
  for (let count = 0; count < 4; count++) {
    const word = findJoined(scan, end, "number");
    const scale = /^x(\d+)$/.exec(word?.value ?? "")?.[1];
    if (word === null || scale === undefined) break;
    readings = readings.map((value) => times(value, scale));
    end = word.end;
    factor = times(factor, scale);
    const added = findAfterSpace(scan, end, "added-fraction");
    if (added === null) continue;
    readings = readings.map((value) => addFraction(value, added.value, scale));
    end = added.end;
    break;
  }
  if (factor === "1") return numeral;
  return withFollowing(scan, { ...numeral, end, readings, factor, plain: null });
}

/** `3億5000万`: in scripts without spaces the smaller scales follow at once. */
function withFollowing(scan: Scan, numeral: Numeral): Numeral {
  if (scan.tokens[numeral.end]?.kind !== "digits" || !isUnspaced(scan.tokens[numeral.end - 1])) {
    return numeral;
  }
  const rest = numeralAt(scan, numeral.end);
  if (rest === null || rest.readings.length !== 1) return numeral;
  const sum = numeral.readings.map((value) => plus(value, rest.readings[0] ?? "0"));
  return { ...numeral, end: rest.end, readings: sum };
}

/** Adds `1/2` of a scale to a number of it. */
export function addFraction(value: Decimal, fraction: string, scale: Decimal): Decimal {
  const [up = "0", down = "1"] = fraction.split("/");
  const part = (Number(up) / Number(down)).toFixed(6);
  const [whole = "0", rest = ""] = part.split(".");
  return plus(value, times(decimalOf(whole, rest), scale));
}

function wordsAt(scan: Scan, at: number): Numeral | null {
  const run = readWords(scan, at);
  if (run === null) return null;
  const numeral: Numeral = {
    ...bare(at, run.end, [run.value]),
    written: "words",
    ordinal: run.ordinal,
    weak: isWeakWord(scan, at, run.end, run.value, run.ordinal),
    factor: run.lastScale ?? "1",
  };
  if (run.ordinal) return numeral;
  return yearOfPair(scan, numeral) ?? withSpokenFraction(scan, numeral, run.lastScale);
}

function withSpokenFraction(scan: Scan, numeral: Numeral, lastScale: Decimal | null): Numeral {
  const [value = "0"] = numeral.readings;
  const point = readSpokenFraction(scan, pastSpace(scan, numeral.end));
  if (point !== null) {
    const readings = [decimalOf(value, point.digits)];
    return withScaleWords(scan, { ...numeral, end: point.end, readings, weak: false });
  }
  const added = findAfterSpace(scan, numeral.end, "added-fraction");
  if (added !== null) {
    const readings = [addFraction(value, added.value, lastScale ?? "1")];
    return withScaleWords(scan, { ...numeral, end: added.end, readings, weak: false });
  }
  return numeral;
}

/** `nineteen eighty-four`, `twenty twenty-five`, `nineteen oh five`. */
function yearOfPair(scan: Scan, numeral: Numeral): Numeral | null {
  if (!scan.profile.yearPairs) return null;
  const century = Number(numeral.readings[0]);
  if (!(century >= 11 && century <= 20) || numeral.factor !== "1") return null;
  const at = isHyphen(scan, numeral.end) ? numeral.end + 1 : pastSpace(scan, numeral.end);
  const run = readWords(scan, at);
  if (run === null || run.ordinal || !/^[1-9]\d$/.test(run.value)) return null;
  return {
    ...numeral,
    end: run.end,
    readings: [`${century}${run.value}`],
    weak: false,
    year: true,
  };
}

/** `one server`: no article, and a noun behind it. */
function isCountedOne(scan: Scan, at: number, end: number): boolean {
  const next = scan.tokens[end + 1];
  if (find(scan, at, "one")?.end !== end || scan.tokens[end]?.kind !== "space") return false;
  return next?.kind === "word" && !scan.profile.functionWords.includes(next.key);
}

/** One, first and second, and words that mean something else as often: they satisfy and never alarm. */
function isWeakWord(
  scan: Scan,
  at: number,
  end: number,
  value: Decimal,
  ordinal: boolean,
): boolean {
  if (value === "1" && !ordinal && isCountedOne(scan, at, end)) return false;
  if (value === "1" || (ordinal && value === "2")) return true;
  return find(scan, at, "weak")?.end === end;
}
