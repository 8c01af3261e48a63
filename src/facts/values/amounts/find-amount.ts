import { partAsDecimal, plus, times } from "../../numerals/decimal.ts";
import type { Numeral } from "../../numerals/numeral.ts";
import { ordinalSuffixAt } from "../../numerals/ordinal-suffix.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import {
  find,
  findAfterSpace,
  findJoined,
  isMark,
  isPreceded,
  isWord,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { asNumeral, bare, fieldsOf } from "../counted.ts";
import { isThing, withHalfBehindThing, withWhatIsTakenAway } from "../joining/behind-number.ts";
import { timeDraft } from "../times/time-draft.ts";
import { writtenClock } from "../times/written-clock.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { findMoneyAfter, findMoneyBefore } from "./find-money.ts";
import { findPercent, findPercentBefore, findPercentWordBefore } from "./find-percent.ts";
import { belowZero, findQuantity, findUnitAndFraction } from "./find-quantity.ts";
import { findNone, findVague } from "./find-vague.ts";

/** An amount: money, a percentage, a quantity, an ordinal or a bare number. */
export function findAmount(scan: Scan, at: number): ValueDraft | null {
  const money = findMoneyBefore(scan, at) ?? findPercentBefore(scan, at);
  if (money !== null) return money;
  const ordinal = findPrefixedOrdinal(scan, at);
  if (ordinal !== null) return ordinal;
  const prefix = findPercentWordBefore(scan, at) ?? findUnitAndFraction(scan, at);
  if (prefix !== null) return prefix;
  const numeral = numeralAt(scan, at);
  if (numeral === null) return findWordOfAmount(scan, at);
  // `十来个` means about ten.
  const vague = findVague(scan, at);
  return vague !== null && vague.end > numeral.end ? vague : amountOf(scan, numeral);
}

/** Words that are an amount without a numeral. */
function findWordOfAmount(scan: Scan, at: number): ValueDraft | null {
  return findVague(scan, at) ?? findCountedWord(scan, at) ?? findNone(scan, at);
}

/**
 * A word that includes a number and a unit, `ventiduenne`, `siebentägig`: weak, since a
 * translation may differ, `the old man`.
 */
function findCountedWord(scan: Scan, at: number): ValueDraft | null {
  const word = find(scan, at, "counted-word");
  const [reading, unit] = word?.value.split(" ") ?? [];
  if (word === null || reading === undefined || unit === undefined) return null;
  const fields = { kind: "quantity", written: "words", strength: "weak" } as const;
  return draft({ ...fields, readings: [reading], unit, start: at, end: word.end });
}

/** The amount that a number and the words after it make. */
function amountOf(scan: Scan, numeral: Numeral): ValueDraft {
  const counted = withCollective(scan, numeral);
  return withWhatIsTakenAway(
    scan,
    findOrdinal(scan, counted) ??
      findPercent(scan, counted) ??
      findMoneyAfter(scan, counted) ??
      findQuantity(scan, counted) ??
      bareNumber(scan, counted),
  );
}

function bareNumber(scan: Scan, numeral: Numeral): ValueDraft {
  const number = byItsMark(scan, asDistance(scan, withHalfBehindThing(scan, bare(numeral))));
  return belowZero(scan, asClock(scan, withSubpart(scan, number)));
}

/** Keeps what a mark may mean as a part, since it may also close a quotation: `58"`, `7'`. */
function byItsMark(scan: Scan, number: ValueDraft): ValueDraft {
  const { start, end, readings } = number;
  const mark = scan.tokens[end]?.text ?? "";
  const unit = `"”″`.includes(mark) ? "double-prime" : `'’′`.includes(mark) ? "prime" : null;
  if (mark === "" || unit === null || end !== start + 1 || number.written !== "digits")
    return number;
  return {
    ...number,
    parts: [draft({ kind: "quantity", readings, unit, start, end: end + 1 })],
  };
}

/** Keeps a distance as a part of a number of thousands: `a 10K run`. */
function asDistance(scan: Scan, number: ValueDraft): ValueDraft {
  const { start, end } = number;
  const [digits, letter] = [scan.tokens[start], scan.tokens[end - 1]];
  const isRun = end === start + 2 && digits?.kind === "digits" && letter?.key === "k";
  if (!isRun || digits.key.length > LONGEST_RUN) return number;
  const fields = { kind: "quantity", unit: "kilometer", start, end } as const;
  return { ...number, parts: [draft({ ...fields, readings: [digits.key] })] };
}

/** Maximum number of digits of a distance in kilometres; `100K` is a number of thousands. */
const LONGEST_RUN = 2;

/**
 * Keeps a time as a part of a decimal: `14.30`. In a language with decimal points it
 * is also read on a 12-hour clock.
 */
function asClock(scan: Scan, number: ValueDraft): ValueDraft {
  const { start, end, parts } = number;
  const clock = parts.length > 0 ? null : writtenClock(scan, start, end);
  if (clock === null) return number;
  const isOfTwelve = scan.profile.numerals.decimal === "." && clock.hour < 12;
  const clocks = isOfTwelve ? [clock, { ...clock, hour: clock.hour + 12 }] : [clock];
  return { ...number, parts: [timeDraft(clocks, start, end)] };
}

/** Keeps both numbers of `artículo 5.2` as parts, since it may be written `Article 5(2)`. */
function withSubpart(scan: Scan, number: ValueDraft): ValueDraft {
  const { start, end } = number;
  const subpart = scan.tokens[start + 2];
  if (end !== start + 3 || !isMark(scan, start + 1, ".") || subpart?.kind !== "digits")
    return number;
  if (!isPreceded(scan, start, "part")) return number;
  const parts = [start, start + 2].map((at) =>
    draft({ kind: "number", readings: [scan.tokens[at]?.key ?? ""], start: at, end: at + 1 }),
  );
  return { ...number, parts };
}

/** `two dozen`, `dos docenas`, `3 decenas`. */
function withCollective(scan: Scan, numeral: Numeral): Numeral {
  const counted = timesCollective(scan, numeral);
  return counted === numeral ? numeral : withRest(scan, counted);
}

/** `four score and seven`. */
function withRest(scan: Scan, numeral: Numeral): Numeral {
  const joint = findAfterSpace(scan, numeral.end, "number");
  if (joint?.value !== "+" || numeral.written !== "words") return numeral;
  const rest = numeralAt(scan, pastSpace(scan, joint.end));
  const value = rest?.readings[0] ?? "";
  if (rest === null || rest.written !== "words" || !/^\d$/.test(value)) return numeral;
  return { ...numeral, end: rest.end, readings: numeral.readings.map((each) => plus(each, value)) };
}

function timesCollective(scan: Scan, numeral: Numeral): Numeral {
  const collective = findJoined(scan, numeral.end, "collective");
  const found = collective ?? findAfterSpace(scan, numeral.end, "vague");
  if (found === null || numeral.ordinal) return numeral;
  const factor = found.value.split(" ")[0] ?? "1";
  const weak = numeral.weak && findAfterSpace(scan, numeral.end, "weak")?.end === found.end;
  const readings = numeral.readings.map((value) => times(value, factor));
  // The number of pairs is kept as well, since `ten pairs` may be referred to as ten.
  const asPairs = factor === "2" ? numeral.readings.filter((value) => value !== "1") : [];
  return {
    ...numeral,
    end: found.end,
    readings: [...readings, ...asPairs],
    plain: null,
    weak: weak || (numeral.weak && factor === "2"),
    written: numeral.written,
  };
}

/** `19th`, `3.º`, `1er`, `2-го`, `third`. */
function findOrdinal(scan: Scan, numeral: Numeral): ValueDraft | null {
  if (numeral.ordinal) {
    const ordinal: ValueDraft = { ...fieldsOf(numeral), kind: "ordinal" };
    const parts = asFraction(scan, numeral);
    const [part] = parts;
    // Without a noun, the fraction comes first: `dropped to a third and stayed there`.
    const isAlone =
      numeral.end === numeral.start + 1 && !isThing(scan, pastSpace(scan, numeral.end));
    return part !== undefined && isAlone ? { ...part, parts: [ordinal] } : { ...ordinal, parts };
  }
  if (numeral.written !== "digits" || numeral.plain === null) return null;
  const suffix = ordinalSuffixAt(scan, numeral.end);
  if (suffix === null || isWord(scan, suffix.end)) return null;
  return { ...fieldsOf(numeral), kind: "ordinal", end: suffix.end };
}

/**
 * After an article, an ordinal may be a fraction, which is kept as a part: `fell
 * by a third`, `a fifth smaller`.
 */
function asFraction(scan: Scan, { start, end, written }: Numeral): ValueDraft[] {
  const part = find(scan, end - 1, "fraction");
  if (part?.end !== end || !isPreceded(scan, end - 1, "number")) return [];
  return [draft({ kind: "fraction", readings: [partAsDecimal(part.value)], start, end, written })];
}

function findPrefixedOrdinal(scan: Scan, at: number): ValueDraft | null {
  const prefix = find(scan, at, "ordinal-prefix");
  const numeral = prefix === null ? null : numeralAt(scan, prefix.end);
  if (numeral === null) return null;
  const ordinal = { ...fieldsOf(numeral), kind: "ordinal", start: at, strength: "strong" } as const;
  // `第11个月` is the eleventh month, or the time when `11 months` have passed.
  const counted = findQuantity(scan, numeral);
  return counted === null ? ordinal : { ...ordinal, end: counted.end, parts: [counted] };
}

/** Adds the unit or currency after an amount, if there is one. */
export function withUnit(scan: Scan, amount: ValueDraft): ValueDraft {
  const numeral = asNumeral(amount);
  const counted =
    findPercent(scan, numeral) ?? findMoneyAfter(scan, numeral) ?? findQuantity(scan, numeral);
  return counted === null ? amount : { ...counted, strength: amount.strength };
}
