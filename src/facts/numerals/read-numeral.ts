import type { Role } from "../../languages/lexicon/lexicon-entries.ts";
import { type Decimal, decimalOf } from "./decimal.ts";
import type { Numeral } from "./numeral.ts";
import { withPower } from "./read-power.ts";
import { addFraction, bareNumeral, digitsAt, withScaleWords } from "./read-scale.ts";
import { readSpokenFraction, readWords, type WordRun } from "./read-words.ts";
import {
  find,
  findAddedFraction,
  findAfterSpace,
  isHangul,
  isMark,
  isTiedPreposition,
  isUnspaced,
  isWord,
  pastSpace,
  pastSpaceOrHyphen,
  type Scan,
} from "./scan.ts";

/** The number that starts at a token, in digits or words, with its sign and scale; null if there is none. */
export function numeralAt(scan: Scan, at: number): Numeral | null {
  const known = scan.numerals.get(at);
  if (known !== undefined) return known;
  const numeral = readNumeral(scan, at);
  scan.numerals.set(at, numeral);
  return numeral;
}

function readNumeral(scan: Scan, at: number): Numeral | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  const sign = signAt(scan, at);
  const start = sign ?? at;
  const inDigits = withPower(scan, digitsAt(scan, start));
  const numeral =
    inDigits ??
    (scan.phrases[start]?.length || compoundMayStart(scan, start) ? wordsAt(scan, start) : null);
  if (numeral === null) return null;
  if (sign === null) return numeral;
  const signed = numeral.readings.map((value) => (value === "0" ? value : `-${value}`));
  const readings = maySubtract(scan, at, numeral) ? [...signed, ...numeral.readings] : signed;
  return { ...numeral, start: at, readings, plain: null, ordinal: false };
}

/**
 * Whether a word for minus that also means `less` subtracts a number of things:
 * `à l'unanimité moins deux voix`.
 */
function maySubtract(scan: Scan, at: number, { end, written }: Numeral): boolean {
  if (written !== "words" || find(scan, at, "inverse") === null) return false;
  const unit = findAfterSpace(scan, end, "unit");
  if (!isWord(scan, pastSpace(scan, end))) return false;
  return unit === null || !DEGREES.has(unit.value);
}

const DEGREES: ReadonlySet<string> = new Set(["degree", "celsius", "fahrenheit"]);

function compoundMayStart(scan: Scan, at: number): boolean {
  return scan.profile.writing.compounds && isWord(scan, at);
}

/** The token after a sign at `at`; null if there is no sign. */
function signAt(scan: Scan, at: number): number | null {
  const below = isUnspaced(scan.tokens[at]) ? find(scan, at, "below-zero") : null;
  if (below !== null) return below.end;
  const spoken = find(scan, at, "number");
  if (spoken?.value === "-") {
    const next = pastSpace(scan, spoken.end);
    const operand = isNumberBefore(scan, at) || isBehindWords(scan, at) || next === spoken.end;
    return operand && !isUnspaced(scan.tokens[at]) ? null : next;
  }
  const digits = isMark(scan, at + 1, ".") ? at + 2 : at + 1;
  if (scan.tokens[digits]?.kind !== "digits") return null;
  return isFreeSign(scan, at) || isDashBeforeDegrees(scan, at) ? at + 1 : null;
}

/**
 * Whether an en dash is a minus: `bajó a –5 °C`. Before anything but degrees, it
 * is as likely to open an aside.
 */
function isDashBeforeDegrees(scan: Scan, at: number): boolean {
  if (!isMark(scan, at, "–") || isNumberBefore(scan, at)) return false;
  const decimals = isMark(scan, at + 2, ".,") && scan.tokens[at + 3]?.kind === "digits";
  return isMark(scan, pastSpace(scan, decimals ? at + 4 : at + 2), "°º℃℉");
}

/**
 * Whether there is a minus at a token rather than a dash between numbers or words: `-5`, but not
 * `$3-$5`, `2020 -2021` or `3月-5月`.
 */
export function isFreeSign(scan: Scan, at: number): boolean {
  if (!isMark(scan, at, "-−")) return false;
  const before = scan.tokens[at - 1];
  const free =
    before === undefined ||
    before.kind === "space" ||
    isTiedPreposition(scan, at - 1) ||
    (isUnspaced(before) && scan.tokens[at - 2]?.kind !== "digits") ||
    isMark(scan, at - 1, "([{<>=:~≈/|\"“'«");
  return free && !isNumberBefore(scan, at);
}

/** Whether digits precede, so that a sign would be a subtraction: `2020 -2021`. */
function isNumberBefore(scan: Scan, at: number): boolean {
  let before = at - 1;
  if (scan.tokens[before]?.kind === "space") before--;
  return scan.tokens[before]?.kind === "digits";
}

/**
 * Whether a number in words precedes: `cinco menos dos`. An article may be read
 * as one, so `1` does not count.
 */
function isBehindWords(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]?.kind === "space" ? find(scan, at - 2, "number") : null;
  return before !== null && before.end === at - 1 && before.value !== "1";
}

function wordsAt(scan: Scan, at: number): Numeral | null {
  const run = readWords(scan, at);
  if (run === null) return null;
  const numeral: Numeral = {
    ...bareNumeral(at, run.end, run.bareValue === null ? [run.value] : [run.value, run.bareValue]),
    written: "words",
    ordinal: run.ordinal,
    weak: isWeakWord(scan, at, run),
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
  const added = findAddedFraction(scan, numeral.end);
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
  const at = pastSpaceOrHyphen(scan, numeral.end);
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

/** Whether `one` is a number rather than an article or pronoun, with a noun after it: `one server`. */
function isCountedOne(scan: Scan, at: number, end: number): boolean {
  const next = scan.tokens[end + 1];
  if (find(scan, at, "one")?.end !== end || scan.tokens[end]?.kind !== "space") return false;
  const isGrammar = (key: string | undefined) =>
    key !== undefined && scan.profile.functionWords.includes(key);
  // After a function word and one more word, it is a pronoun: `the empty one where`.
  const standsIn = !isGrammar(wordBefore(scan, at, 1)) && isGrammar(wordBefore(scan, at, 2));
  return next?.kind === "word" && !isGrammar(next.key) && !standsIn;
}

/**
 * Whether an ordinal numbers a noun: `the second option`, but neither `a second option`, whose article is a
 * number word, nor `the second is`.
 */
function numbersNoun(scan: Scan, at: number, end: number): boolean {
  const article = wordBefore(scan, at, 1);
  if (article === undefined || !scan.profile.articles.includes(article)) return false;
  const noun = scan.tokens[end]?.kind === "space" ? scan.tokens[end + 1] : undefined;
  if (noun?.kind !== "word" || scan.profile.functionWords.includes(noun.key)) return false;
  return find(scan, at - 2, "number") === null;
}

/** Whether an ordinal enumerates statements: `First, …`. */
function opensSentence(scan: Scan, at: number, end: number): boolean {
  if (!isMark(scan, end, ",")) return false;
  const before = scan.tokens[at - 1]?.kind === "space" ? at - 2 : at - 1;
  return before < 0 || isMark(scan, before, ".!?:;¡¿");
}

/** The key of the word `count` words before a token, with only spaces between; otherwise undefined. */
function wordBefore(scan: Scan, at: number, count: number): string | undefined {
  for (let step = 1; step <= count; step++) {
    if (scan.tokens[at - 2 * step + 1]?.kind !== "space") return undefined;
  }
  const word = scan.tokens[at - 2 * count];
  return word?.kind === "word" ? word.key : undefined;
}

/**
 * Whether number words are weak evidence: one, first and second, and words that often mean something else.
 */
function isWeakWord(scan: Scan, at: number, { end, value, ordinal }: WordRun): boolean {
  if (value === "1" && !ordinal && isCountedOne(scan, at, end)) return false;
  if (ordinal && (numbersNoun(scan, at, end) || opensSentence(scan, at, end))) return false;
  // `공장` is a factory, not nine sheets.
  const isApart = pastSpace(scan, end) > end || !isHangul(scan.tokens[at]);
  if (isApart && findAfterSpace(scan, end, "counter") !== null) return false;
  if (value === "1" || (ordinal && value === "2")) return true;
  if (isUnspaced(scan.tokens[at]) && isPartOfWord(scan, at, end)) return true;
  return find(scan, at, "weak")?.end === end;
}

/**
 * Whether a number sign is part of a word, in scripts without spaces and in Korean, where each syllable
 * is a token: a scale that multiplies nothing, `千` in `千瓦`, or a Korean syllable before syllables that
 * are not counters, `사` in `사용`.
 */
function isPartOfWord(scan: Scan, at: number, end: number): boolean {
  const word = find(scan, at, "number");
  if (word?.end === end && /^o?x/.test(word.value)) return true;
  if (!isHangul(scan.tokens[at]) || !isHangul(scan.tokens[end])) return false;
  const counts = scan.phrases[end]?.some(({ meanings }) =>
    meanings.some(({ role }) => COUNTING.has(role)),
  );
  return counts !== true;
}

const COUNTING: ReadonlySet<Role> = new Set([
  "unit",
  "currency",
  "times",
  "suffix",
  "ordinal-suffix",
  "hour-mark",
  "fraction-over",
  "quarter",
]);
