import type { Numeral } from "../../numerals/numeral.ts";
import { ordinalSuffixAt } from "../../numerals/ordinal-suffix.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import { readRoman } from "../../numerals/roman.ts";
import {
  type Found,
  find,
  findAfterSpace,
  findJoined,
  isMark,
  isUnspaced,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { pastNumberJoint } from "../joining/listed.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { pastFullStop } from "./find-day-month.ts";

interface Ordinal {
  readonly value: number;
  readonly end: number;
  /** Whether it is in words; Roman numerals count as digits. */
  readonly words: boolean;
  /** False for a bare number, which may be a count: `two centuries`. */
  readonly ordinal: boolean;
}

/** The number of a century: `19th`, `XIX`, `XIXe`, `nineteenth`, `19.`. */
function centuryNumber(scan: Scan, at: number): Ordinal | null {
  const token = scan.tokens[at];
  if (token?.kind === "word" && !isUnspaced(token)) {
    const roman = /^([IVXL]{1,7})[\p{Ll}\p{Lm}º]{0,4}$/u.exec(token.text)?.[1];
    const value = roman === undefined ? null : readRoman(roman);
    if (value !== null && value <= 40) {
      return { value, end: pastOrdinalSuffix(scan, at + 1), words: false, ordinal: true };
    }
  }
  const numeral = numeralAt(scan, at) ?? prefixed(scan, at);
  if (numeral === null || numeral.factor !== "1") return null;
  const value = Number(numeral.readings[0]);
  if (!Number.isInteger(value) || value < 1 || value > 40) return null;
  const end = pastOrdinalSuffix(scan, numeral.end);
  return {
    value,
    end,
    words: numeral.written === "words",
    ordinal: numeral.ordinal || end > numeral.end || numeral.start > at,
  };
}

function prefixed(scan: Scan, at: number): Numeral | null {
  const prefix = find(scan, at, "ordinal-prefix");
  return prefix === null ? null : numeralAt(scan, prefix.end);
}

function pastOrdinalSuffix(scan: Scan, at: number): number {
  const suffix = ordinalSuffixAt(scan, at);
  return suffix?.end ?? pastFullStop(scan, at);
}

/** A century that starts at a token: `the 19th century`, `siglo XIX`. */
export function findCentury(scan: Scan, at: number): ValueDraft | null {
  const name = find(scan, at, "century-name");
  if (name !== null) {
    const { value, end } = name;
    return draft({ kind: "century", readings: [value], start: at, end, written: "words" });
  }
  const before = find(scan, at, "century");
  if (before !== null) {
    const number = centuryNumber(scan, pastSpace(scan, before.end));
    return number === null || isAge(scan, number) ? null : century(scan, at, number.end, number);
  }
  const number = centuryNumber(scan, at);
  if (number === null) return null;
  const word = findJoined(scan, number.end, "century");
  if (word !== null) {
    const counts = findJoined(scan, number.end, "unit")?.value === "century";
    const other = counts || isInitial(scan, word);
    return other && !number.ordinal ? null : century(scan, at, word.end, number);
  }
  return findListedCentury(scan, at, number);
}

/** An abbreviation of one letter means a century only after an ordinal: `2 c. of flour`. */
function isInitial(scan: Scan, { end }: Found): boolean {
  return isMark(scan, end - 1, ".") && scan.tokens[end - 2]?.text.length === 1;
}

/** The same word may precede an age: `w wieku 18–65 lat`. */
function isAge(scan: Scan, { ordinal, end }: Ordinal): boolean {
  return !ordinal && (isMark(scan, end, "-–") || findJoined(scan, end, "unit") !== null);
}

function century(scan: Scan, start: number, end: number, number: Ordinal): ValueDraft {
  const era = findAfterSpace(scan, end, "before-christ");
  const after = era ?? findAfterSpace(scan, end, "after-christ");
  return draft({
    kind: "century",
    readings: [String(era === null ? number.value : -number.value)],
    start,
    end: after?.end ?? end,
    written: number.words ? "words" : "digits",
  });
}

/**
 * A listed century without its word: the first of `19th and 20th centuries`, the second of `siglos XIX y XX`.
 */
function findListedCentury(scan: Scan, at: number, number: Ordinal): ValueDraft | null {
  if (!number.ordinal) return null;
  const joint = pastNumberJoint(scan, number.end);
  if (joint !== null) {
    const second = centuryNumber(scan, joint);
    if (second?.ordinal && findJoined(scan, second.end, "century") !== null) {
      return century(scan, at, number.end, number);
    }
  }
  return isAfterCentury(scan, at) ? century(scan, at, number.end, number) : null;
}

/** Whether a word for centuries and a number precede, a few tokens before: `siglos XIX y`. */
function isAfterCentury(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const word = find(scan, back, "century");
    if (word === null) continue;
    const first = centuryNumber(scan, pastSpace(scan, word.end));
    return first !== null && pastNumberJoint(scan, first.end) === at;
  }
  return false;
}
