import { readRoman } from "../../numerals/roman.ts";
import { find, isMark, isPreceded, isWord, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/**
 * A Roman numeral after a word such as `chapter`: `Chapter IV`, `capítulo IV`. Without a profile these words
 * are unknown, so any numeral counts, but as weak evidence, since it may be an abbreviation.
 */
export function findRoman(scan: Scan, at: number): ValueDraft | null {
  const token = scan.tokens[at];
  const ordinal = findRomanOrdinal(scan, at);
  if (ordinal !== null) return ordinal;
  if (token?.kind !== "word" || !/^[IVXLCDM]+$/.test(token.text)) return null;
  const value = readRoman(token.text);
  if (value === null || isWord(scan, at - 1)) return null;
  if (isMark(scan, at - 1, "-'’") && !isEndOfRange(scan, at, value)) return null;
  const roman = draft({ kind: "number", readings: [String(value)], start: at, end: at + 1 });
  if (!scan.profile.prepared && token.text.length > 1) return { ...roman, strength: "weak" };
  if (isEndOfRange(scan, at, value)) return roman;
  if (isBeforeName(scan, at)) return { ...roman, kind: "ordinal", strength: "weak" };
  const named = isPreceded(scan, at, "part");
  if (!named && !isAfterName(scan, at, token.text)) return null;
  if (token.text.length === 1 && !isLoneNumeral(scan, at)) return null;
  return roman;
}

/** `Ier`, `IIIe`: weak, since other languages write such numerals after a name without a suffix. */
function findRomanOrdinal({ tokens, profile }: Scan, at: number): ValueDraft | null {
  const [, numeral = "", suffix = ""] =
    /^([IVX]+)(\p{Ll}{1,3})$/u.exec(tokens[at]?.text ?? "") ?? [];
  const value = readRoman(numeral);
  if (value === null || !profile.ordinals.suffixes.includes(suffix)) return null;
  if (numeral.length === 1 && (numeral !== "I" || suffix.length === 1)) return null;
  const readings = [String(value)];
  return draft({ kind: "ordinal", readings, start: at, end: at + 1, strength: "weak" });
}

/**
 * Whether a numeral is an end of a range, `III to VII`, `I–IV`: two Roman numerals in
 * order, not both of one letter.
 */
function isEndOfRange(scan: Scan, at: number, value: number): boolean {
  const length = scan.tokens[at]?.text.length ?? 0;
  const partner = (other: number | null) => {
    const text = other === null ? "" : (scan.tokens[other]?.text ?? "");
    return text.length + length > 2 ? readRoman(text) : null;
  };
  const upper = partner(pastTie(scan, at + 1));
  if (upper !== null && upper > value) return true;
  return [at - 2, at - 4].some((before) => {
    const lower = pastTie(scan, before + 1) === at ? partner(before) : null;
    return lower !== null && lower < value;
  });
}

/** The token after a dash without spaces or a word that joins a range; null if there is neither. */
function pastTie(scan: Scan, at: number): number | null {
  if (isMark(scan, at, "-–—")) return at + 1;
  const joint = find(scan, pastSpace(scan, at), "range-joint");
  return joint === null ? null : pastSpace(scan, joint.end);
}

/**
 * Whether a single letter is a numeral: `Part I` and `part V of`, but not `the chapter I like`, `this
 * chapter I’d skip` or `Section C`.
 */
function isLoneNumeral(scan: Scan, at: number): boolean {
  if (!/^[IVX]$/.test(scan.tokens[at]?.text ?? "") || isMark(scan, at + 1, "'’")) return false;
  const next = pastSpace(scan, at + 1);
  // A title, `World War I ended`, unlike `the chapter I like`.
  if (/^\p{Lu}/u.test(scan.tokens[at - 2]?.text ?? "") && isWord(scan, at - 4)) return true;
  return (
    !isWord(scan, next) ||
    find(scan, next, "of") !== null ||
    find(scan, next, "conjunction") !== null
  );
}

/**
 * Whether a numeral counts the editions of an event, for which other languages use an ordinal: `las
 * IX Jornadas`, `el V Congreso`.
 */
function isBeforeName(scan: Scan, at: number): boolean {
  const { text = "" } = scan.tokens[at] ?? {};
  const name = scan.tokens[at + 2];
  if (!/^(?:[IVXL]{2,7}|[VX])$/.test(text) || scan.tokens[at + 1]?.kind !== "space") return false;
  if (name?.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  return !isAfterName(scan, at, text);
}

/**
 * Whether a numeral of several letters follows a capitalised word: `Felipe II`, `World War II`, `Rocky IV`.
 */
function isAfterName(scan: Scan, at: number, text: string): boolean {
  const before = scan.tokens[at - 2];
  return (
    /^[IVX]{2,6}$/.test(text) &&
    scan.tokens[at - 1]?.kind === "space" &&
    before?.kind === "word" &&
    /^\p{Lu}\p{Ll}/u.test(before.text)
  );
}
