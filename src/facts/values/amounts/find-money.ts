import { decimalOf, times } from "../../numerals/decimal.ts";
import type { Numeral } from "../../numerals/numeral.ts";
import { isFreeSign, numeralAt } from "../../numerals/read-numeral.ts";
import { type Found, find, isMark, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";
import { countedThing, fieldsOf } from "../counted.ts";
import type { ValueDraft } from "../value-draft.ts";

/** `$10`, `US$ 10`, `-€5`, `minus €5`, `USD 10`, `EUR million`. */
export function findMoneyBefore(scan: Scan, at: number): ValueDraft | null {
  const minus = minusBefore(scan, at);
  const first = minus?.end ?? at;
  const sign = find(scan, first, "currency");
  if (sign === null || isInCell(scan, first, sign.end)) return null;
  const numeral = numeralAt(scan, pastSpace(scan, sign.end));
  if (numeral === null || numeral.ordinal) return null;
  if (numeral.written !== "digits" && !isScaleAlone(numeral)) return null;
  if (!isShortSign(scan, first, sign.end)) return null;
  const amount = withMillions(scan, numeral);
  const code = currencyCode(scan, amount.end) ?? currencyWord(scan, amount.end);
  const signed = minus === null ? [] : amount.readings.map((value) => `-${value}`);
  const readings = minus?.sure === true ? signed : [...signed, ...amount.readings];
  return {
    ...fieldsOf(amount),
    kind: "money",
    readings,
    unit: code?.value ?? sign.value,
    start: at,
    end: code?.end ?? amount.end,
  };
}

/** Whether a dollar sign belongs to a cell reference in a formula: `$A$2`. */
function isInCell({ tokens }: Scan, start: number, end: number): boolean {
  if (tokens[end - 1]?.text !== "$") return false;
  const written = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join("");
  return /\$[A-Z]{1,3}\$$/.test(written(start - 2, end));
}

/** Whether a numeral is a scale only, as in the header of a table: `EUR million`. */
function isScaleAlone({ written, factor, readings }: Numeral): boolean {
  return written === "words" && factor !== "1" && readings[0] === factor;
}

interface Minus {
  /**
   * False for a dash, which may separate clauses, and for a word, which may subtract the amount from another.
   */
  readonly sure: boolean;
  /** The token of the currency after it. */
  readonly end: number;
}

/** A minus or a dash used as minus, before a currency sign. */
function minusBefore(scan: Scan, at: number): Minus | null {
  const isSpoken = isWord(scan, at) && find(scan, at, "number")?.value === "-";
  const end = isSpoken ? pastSpace(scan, at + 1) : at + 1;
  if (!isMark(scan, end, "$€£¥₹")) return null;
  if (isSpoken) return { sure: false, end };
  if (isFreeSign(scan, at)) return { sure: true, end };
  const isDash = isMark(scan, at, "–") && scan.tokens[at - 1]?.kind !== "digits";
  return isDash ? { sure: false, end } : null;
}

/** Signs, codes and short forms (`Rp`, `kr`) precede a number; words such as `dollars` do not. */
function isShortSign(scan: Scan, start: number, end: number): boolean {
  const text = scan.tokens
    .slice(start, end)
    .map((token) => token.text)
    .join("");
  if (/^(?:\p{Lu}\p{Ll}{1,2}|kr)$/u.test(text)) return true;
  return text.length <= 4 && (/[^\p{L}]/u.test(text) || text === text.toUpperCase());
}

/** A code that disambiguates the sign before: `$10 USD`, `$10 (USD)`. */
function currencyCode(scan: Scan, at: number): Found | null {
  const next = pastSpace(scan, at);
  const bracketed = isMark(scan, next, "(") && isMark(scan, next + 2, ")");
  const code = bracketed ? next + 1 : next;
  if (!/^[A-Z]{3}$/.test(scan.tokens[code]?.text ?? "")) return null;
  const found = find(scan, code, "currency");
  return found === null || !bracketed ? found : { ...found, end: found.end + 1 };
}

/** A word that disambiguates the sign before: `$5,570 pesos`. */
function currencyWord(scan: Scan, at: number): Found | null {
  const next = pastSpace(scan, at);
  const isSpelled = /^\p{Ll}{4}/u.test(scan.tokens[next]?.text ?? "");
  return isSpelled ? find(scan, next, "currency") : null;
}

/** After a currency sign, `m` means million, not metre: `$2m`. */
function withMillions(scan: Scan, numeral: Numeral): Numeral {
  const token = scan.tokens[numeral.end];
  if (token?.text !== "m" || isWord(scan, numeral.end + 1)) return numeral;
  const readings = numeral.readings.map((value) => times(value, "1000000"));
  return { ...numeral, readings, end: numeral.end + 1, factor: "1000000" };
}

/** `10 €`, `10 dollars`, `3 millones de dólares`, `10 USD`. */
export function findMoneyAfter(scan: Scan, numeral: Numeral): ValueDraft | null {
  if (numeral.ordinal) return null;
  const currency = countedThing(scan, numeral, "currency");
  if (currency === null || scan.tokens[currency.end]?.kind === "digits") return null;
  const code = currencyCode(scan, currency.end);
  return withCents(scan, {
    ...fieldsOf(numeral),
    kind: "money",
    unit: code?.value ?? currency.value,
    end: code?.end ?? currency.end,
  });
}

/**
 * `two euros fifty`, `dos euros con cincuenta`: two digits right after the currency that count nothing else.
 */
function withCents(scan: Scan, money: ValueDraft): ValueDraft {
  const cents = numeralAt(scan, pastSpace(scan, money.end));
  const value = cents?.readings[0] ?? "";
  const whole = money.factor === "1" && money.readings.every((reading) => /^\d+$/.test(reading));
  if (cents === null || !whole || cents.written !== money.written || !/^[1-9]\d$/.test(value)) {
    return money;
  }
  if (isWord(scan, pastSpace(scan, cents.end))) return money;
  const readings = money.readings.map((reading) => decimalOf(reading, value));
  return { ...money, readings, end: cents.end };
}
