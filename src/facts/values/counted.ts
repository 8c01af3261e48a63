import type { Numeral } from "../numerals/numeral.ts";
import {
  type Found,
  find,
  findAfterSpace,
  isHyphen,
  isMark,
  isUnspaced,
  isWord,
  pastSpace,
  pastSpaceOrHyphen,
  type Scan,
} from "../numerals/scan.ts";
import type { ValueDraft } from "./value-draft.ts";

/** The fields that a draft of any kind takes from its numeral. */
export function fieldsOf(numeral: Numeral): Omit<ValueDraft, "kind"> {
  return {
    readings: numeral.readings,
    unit: null,
    start: numeral.start,
    end: numeral.end,
    strength: numeral.weak ? "weak" : "strong",
    written: numeral.written,
    parts: [],
    factor: numeral.factor,
  };
}

/** A numeral without a unit. */
export function bare(numeral: Numeral): ValueDraft {
  return { ...fieldsOf(numeral), kind: numeral.ordinal ? "ordinal" : "number" };
}

/**
 * The unit or currency after a numeral: `5 km`, `28-year`; after a scale, also past
 * an `of`: `5 millones de euros`.
 */
export function countedThing(
  scan: Scan,
  numeral: Numeral,
  role: "unit" | "currency",
): Found | null {
  const joined = pastSpaceOrHyphen(scan, numeral.end);
  const direct = find(scan, joined, role);
  // `第1日曜日` is the first Sunday, not a first day.
  if (direct !== null && (find(scan, joined, "weekday")?.end ?? 0) > direct.end) return null;
  if (direct !== null) return fits(scan, numeral, joined, direct) ? direct : null;
  if (numeral.factor === "1") return null;
  const of = find(scan, joined, "of");
  if (of === null || (role === "unit" && !isPlainOf(scan, joined, of))) return null;
  return findAfterSpace(scan, of.end, role);
}

/**
 * Whether an `of` is without article, `de`, `d'`. With one it is a possessive, `2 millones del año anterior`.
 */
function isPlainOf({ tokens, profile }: Scan, at: number, of: Found): boolean {
  const word = tokens.slice(at, of.end).map(({ text }) => text);
  return /^d['’]$/.test(word.join("")) || word.join("") === profile.ofWords[0];
}

/**
 * Whether a word can be the unit of a numeral. A single letter must follow digits, and no
 * letters or apostrophe may follow it.
 */
function fits(scan: Scan, numeral: Numeral, at: number, unit: Found): boolean {
  const token = scan.tokens[at];
  if (token === undefined || unit.end > at + 1 || token.kind !== "word") return true;
  if (isGrammar(scan, at)) return false;
  if (!isUnspaced(token) && isWord(scan, unit.end) && !isUnspaced(scan.tokens[unit.end]))
    return false;
  if (token.text.length > 1 || isUnspaced(token)) return true;
  if (isPlural(scan, numeral, token.text)) return false;
  return numeral.written === "digits" && !isHyphen(scan, at - 1) && !isMark(scan, unit.end, "'’-");
}

/** An `s` that is a plural of ages or sizes rather than seconds: `under-30s`, `10×50s`. */
function isPlural(scan: Scan, { start }: Numeral, unit: string): boolean {
  if (unit !== "s") return false;
  const isSize = ["×", "x"].includes(scan.tokens[start - 1]?.text ?? "");
  return isSize || (isHyphen(scan, start - 1) && isWord(scan, start - 2));
}

/**
 * Whether a unit is a function word here, before a word that it belongs to: `1995
 * in Berlin`, `2019 ha crecido`.
 */
function isGrammar(scan: Scan, at: number): boolean {
  if (!scan.profile.functionWords.includes(scan.tokens[at]?.key ?? "")) return false;
  const next = pastSpace(scan, at + 1);
  const of = find(scan, next, "of");
  return isWord(scan, next) && (of === null || !isPlainOf(scan, next, of));
}

/** Reads a year as a number if the next value has a unit: `entre 1000 y 2000 euros`. */
export function asCount(draft: ValueDraft, next: ValueDraft): ValueDraft {
  const year = draft.kind === "date" && /^\d{4}$/.test(draft.readings[0] ?? "");
  return year && next.unit !== null ? { ...draft, kind: "number" } : draft;
}

/** A draft as a numeral, so that units can be read after it. */
export function asNumeral(amount: ValueDraft): Numeral {
  return {
    start: amount.start,
    end: amount.end,
    readings: amount.readings,
    written: amount.written,
    ordinal: false,
    weak: amount.strength === "weak",
    plain: null,
    factor: amount.factor,
    year: false,
  };
}
