import { ordinalSuffixAt } from "../../numerals/ordinal-suffix.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import { readRoman } from "../../numerals/roman.ts";
import { find, isMark, isUnspaced, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";
import { pastNumberJoint } from "../joining/listed.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { pastFullStop } from "./find-day-month.ts";

/**
 * A quarter of a year: `Q3 2024`, `2T de 2024`, `tercer trimestre de 2024`, `3rd quarter`, `III квартал`,
 * `第三季度`, and each of `the first and second quarters`. A year with it is a separate fact.
 */
export function findQuarter(scan: Scan, at: number): ValueDraft | null {
  return findSigned(scan, at) ?? findNumbered(scan, at) ?? findNumberedBehind(scan, at);
}

/** `Q3`, and `2T` before a year, since it may otherwise be a scale. */
function findSigned(scan: Scan, at: number): ValueDraft | null {
  const written = `${scan.tokens[at]?.text ?? ""}${scan.tokens[at + 1]?.text ?? ""}`;
  const number = /^(?:[QT]([1-4])|([1-4])[QT])$/.exec(written);
  const value = number?.[1] ?? number?.[2];
  if (value === undefined) return null;
  const letter = number?.[1] === undefined ? at + 1 : at;
  if (find(scan, letter, "quarter") === null) return null;
  if (letter > at && scan.tokens[letter]?.key !== "q" && !isYearBehind(scan, at + 2)) return null;
  return quarter(value, at, at + 2, "digits");
}

/** Whether a year follows: `3T de 2023`, `3T/23`, `3T23`. */
function isYearBehind(scan: Scan, at: number): boolean {
  const short = scan.tokens[isMark(scan, at, "/'’") ? at + 1 : at];
  if (short?.kind === "digits" && /^\d\d$/.test(short.key)) return true;
  const next = pastSpace(scan, at);
  const link = find(scan, next, "date-link");
  const year = scan.tokens[pastSpace(scan, link?.end ?? next)];
  return year?.kind === "digits" && /^(?:19|20)\d\d$/.test(year.key);
}

interface QuarterNumber {
  readonly value: string;
  readonly end: number;
  readonly written: ValueDraft["written"];
  /** False for a bare number, which may be a count: `3 quarters`. */
  readonly ordinal: boolean;
}

function numberAt(scan: Scan, at: number): QuarterNumber | null {
  const token = scan.tokens[at];
  if (token?.kind === "word" && /^(?:I{1,3}|IV)$/.test(token.text)) {
    const value = String(readRoman(token.text));
    return { value, end: at + 1, written: "digits", ordinal: true };
  }
  const prefix = find(scan, at, "ordinal-prefix");
  const numeral = numeralAt(scan, prefix?.end ?? at);
  const value = numeral?.readings[0] ?? "";
  if (numeral === null || !/^[1-4]$/.test(value)) return null;
  const suffix = numeral.written === "digits" ? ordinalSuffixAt(scan, numeral.end) : null;
  const end = suffix?.end ?? pastFullStop(scan, numeral.end);
  const ordinal = numeral.ordinal || prefix !== null || end > numeral.end;
  return { value, end, written: numeral.written, ordinal };
}

/** A quarter with its number before its word, or before the word of the last in a list. */
function findNumbered(scan: Scan, at: number): ValueDraft | null {
  const number = numberAt(scan, at);
  if (number === null) return null;
  const { value, end, written } = number;
  const word = quarterWordAt(scan, number);
  // `los dos primeros trimestres` are two quarters, not a first one.
  if (word !== null && number.ordinal && isCountBefore(scan, at)) return null;
  if (word !== null)
    return { ...quarter(value, at, word, written), parts: partsOf(scan, number, at, word) };
  return number.ordinal && isBeforeListedQuarter(scan, end)
    ? quarter(value, at, end, written)
    : null;
}

/** Whether a cardinal directly precedes a token: `dos`, `2`. */
function isCountBefore(scan: Scan, at: number): boolean {
  const last = scan.tokens[at - 1]?.kind === "space" ? at - 2 : at - 1;
  const numeral = numeralAt(scan, last);
  return numeral !== null && numeral.end === last + 1 && !numeral.ordinal;
}

/**
 * Alternatives to keep as parts: the ordinal and the fraction if the word also means a fourth, `the first
 * quarter of the century`; the number if it is not an ordinal, since `2四半期` may be two quarters.
 */
function partsOf(scan: Scan, number: QuarterNumber, start: number, end: number): ValueDraft[] {
  const { value, written } = number;
  if (!number.ordinal) return [draft({ kind: "number", readings: [value], start, end, written })];
  if (find(scan, end - 1, "fraction")?.end !== end) return [];
  return [
    draft({ kind: "ordinal", readings: [value], start, end: number.end, written }),
    draft({ kind: "fraction", readings: ["0.25"], start: end - 1, end, written: "words" }),
  ];
}

/** The token after the word for quarters that follows its number; null if there is none. */
function quarterWordAt(scan: Scan, { end, ordinal }: QuarterNumber): number | null {
  const word = find(scan, pastSpace(scan, end), "quarter");
  // `4분기` and `一季度` need no ordinal sign.
  return word !== null && (ordinal || isUnspaced(scan.tokens[word.end - 1])) ? word.end : null;
}

/** Whether more numbers and then the word follow: `second, third and fourth quarters`. */
function isBeforeListedQuarter(scan: Scan, from: number): boolean {
  let end = from;
  for (let more = 0; more < 3; more++) {
    const next = pastNumberJoint(scan, end, ",、-–—/");
    const number = next === null ? null : numberAt(scan, next);
    if (number === null || !number.ordinal) return false;
    if (quarterWordAt(scan, number) !== null) return true;
    end = number.end;
  }
  return false;
}

/** A quarter with its number after its word: `Quarter 3`, `الربع الثالث`. */
function findNumberedBehind(scan: Scan, at: number): ValueDraft | null {
  const word = find(scan, at, "quarter");
  if (word === null || (scan.tokens[at]?.text.length ?? 0) < 3) return null;
  const number = numberAt(scan, pastSpace(scan, word.end));
  if (number === null) return null;
  const counts = isWord(scan, pastSpace(scan, number.end));
  if (!number.ordinal && (number.written !== "digits" || counts)) return null;
  return quarter(number.value, at, number.end, number.written);
}

function quarter(
  value: string,
  start: number,
  end: number,
  written: ValueDraft["written"],
): ValueDraft {
  return draft({ kind: "date", readings: [`q${value}`], start, end, written });
}
