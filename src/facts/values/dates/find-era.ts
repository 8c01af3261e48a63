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
  isPreceded,
  isUnspaced,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { pastJoint } from "../listed.ts";
import { arePluralFigures } from "../plural-figures.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/** A century or a decade that starts at a token. */
export function findEra(scan: Scan, at: number): ValueDraft | null {
  const century = findCentury(scan, at);
  if (century !== null) return decadeOfCentury(scan, century) ?? century;
  const decade = findDecade(scan, at);
  return decade === null ? null : withItsCentury(scan, decade);
}

/** `20世纪90年代`, `20 世纪 90 年代`: the decade follows its century. */
function decadeOfCentury(scan: Scan, century: ValueDraft): ValueDraft | null {
  const decade = findDecade(scan, pastSpace(scan, century.end));
  if (decade === null || !isUnspaced(scan.tokens[century.end - 1])) return null;
  const years = `${Number(century.readings[0]) - 1}${decade.readings[0]?.slice(2)}`;
  return { ...decade, readings: [years], start: century.start };
}

/** `los años 90 del siglo XX`: a century right behind a decade says no more. */
function withItsCentury(scan: Scan, decade: ValueDraft): ValueDraft {
  const link = findAfterSpace(scan, decade.end, "date-link");
  if (link === null) return decade;
  const century = findCentury(scan, pastSpace(scan, link.end));
  const years = `${Number(century?.readings[0]) - 1}${decade.readings[0]?.slice(2)}`;
  if (century === null || !/^\d{4}$/.test(years)) return decade;
  return { ...decade, readings: [years], end: century.end };
}

interface Ordinal {
  readonly value: number;
  readonly end: number;
  /** Digits and Roman numerals are as good as digits; words are not. */
  readonly words: boolean;
  /** False for a bare number, which may count: `two centuries`. */
  readonly ordinal: boolean;
}

/** A century's number: `19th`, `XIX`, `XIXe`, `nineteenth`, `19.`. */
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
  if (suffix !== null) return suffix.end;
  return scan.profile.ordinals.fullStop && isMark(scan, at, ".") ? at + 1 : at;
}

function findCentury(scan: Scan, at: number): ValueDraft | null {
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

/** `2 c. of flour`: a letter with its full stop is a century's behind an ordinal alone. */
function isInitial(scan: Scan, { end }: Found): boolean {
  return isMark(scan, end - 1, ".") && scan.tokens[end - 2]?.text.length === 1;
}

/** `w wieku 18–65 lat`: the same word says of what age. */
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

/** The first of `19th and 20th centuries`, the second of `siglos XIX y XX`. */
function findListedCentury(scan: Scan, at: number, number: Ordinal): ValueDraft | null {
  if (!number.ordinal) return null;
  const joint = pastJoint(scan, number.end);
  if (joint !== null) {
    const second = centuryNumber(scan, joint);
    if (second?.ordinal && findJoined(scan, second.end, "century") !== null) {
      return century(scan, at, number.end, number);
    }
  }
  return isAfterCentury(scan, at) ? century(scan, at, number.end, number) : null;
}

/** Looks a few words back for `siglos XIX y`. */
function isAfterCentury(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const word = find(scan, back, "century");
    if (word === null) continue;
    const first = centuryNumber(scan, pastSpace(scan, word.end));
    return first !== null && pastJoint(scan, first.end) === at;
  }
  return false;
}

function findDecade(scan: Scan, at: number): ValueDraft | null {
  const word = find(scan, at, "decade");
  if (word !== null) {
    const spoken = decade(word.value, at, word.end, "words");
    // `the roaring twenties`, and `in her twenties`: an age as well as a decade.
    return isOfTime(scan, at) ? spoken : orCount(spoken, word.value);
  }
  const before = find(scan, at, "decade-before");
  if (before !== null) {
    const next = pastSpace(scan, before.end);
    return decadeNumber(scan, at, isMark(scan, next, "'’") ? next + 1 : next);
  }
  const start = isMark(scan, at, "'’") ? at + 1 : at;
  return suffixedDecade(scan, at, start);
}

/** `1990s`, `'90s`, `90er`, `1990年代`. */
function suffixedDecade(scan: Scan, at: number, start: number): ValueDraft | null {
  const token = scan.tokens[start];
  if (token?.kind !== "digits" || !isDecadeNumber(token.key)) return null;
  const apostrophe = isMark(scan, start + 1, "'’-") ? 2 : 1;
  const suffix =
    find(scan, start + 1, "decade-suffix") ??
    find(scan, start + apostrophe, "decade-suffix") ??
    unspacedSuffix(scan, start + 1);
  if (suffix === null) {
    const after = findAfterSpace(scan, start + 1, "decade-after");
    // `10 Jahre`, with no ending of a decade, are so many years.
    const counts = after !== null && findAfterSpace(scan, start + 1, "unit")?.end === after.end;
    if (after === null || counts || start > at) return null;
    return decade(token.key, at, after.end, "digits");
  }
  const end = findAfterSpace(scan, suffix.end, "decade-after")?.end ?? suffix.end;
  const seconds = find(scan, start + 1, "unit")?.end === suffix.end;
  const era = findAfterSpace(scan, suffix.end, "before-christ");
  if (era !== null) {
    const ancient = decade(token.key, at, era.end, "digits");
    return { ...ancient, readings: ancient.readings.map((reading) => `-${reading}`) };
  }
  const shown = token.key.length === 4 || start > at;
  const told = isPreceded(scan, at, "year-before") || isPreceded(scan, at, "date-link");
  if (seconds && !shown && (!told || arePluralFigures(scan, at))) return null;
  return decade(token.key, at, end, "digits");
}

/** `90 年代`. */
function unspacedSuffix(scan: Scan, at: number): Found | null {
  const next = pastSpace(scan, at);
  return isUnspaced(scan.tokens[next]) ? find(scan, next, "decade-suffix") : null;
}

/** `los años 90`, `década de 1990`, `los noventa`; a counted noun after it shows that it counts. */
function decadeNumber(scan: Scan, at: number, next: number): ValueDraft | null {
  const numeral = numeralAt(scan, next);
  if (numeral === null || numeral.factor !== "1") return null;
  const digits = numeral.plain ?? (numeral.written === "words" ? numeral.readings[0] : undefined);
  if (digits === undefined || !isDecadeNumber(digits)) return null;
  const suffix = numeral.plain === null ? null : find(scan, numeral.end, "decade-suffix");
  const end = suffix?.end ?? numeral.end;
  const isAlone = find(scan, at, "decade-before")?.end === at + 1;
  const article = isAlone && scan.profile.articles.includes(scan.tokens[at]?.key ?? "");
  if (article && countsSomething(scan, end)) return null;
  const spoken = decade(digits, at, end, numeral.written);
  // `a los veinte de retraso`, `a los sesenta`: an article alone may count minutes or years.
  const isSure = !article || numeral.plain !== null || isOfTime(scan, at);
  return isSure ? spoken : orCount(spoken, digits);
}

function orCount(spoken: ValueDraft, count: string): ValueDraft {
  return { ...spoken, readings: [...spoken.readings, count], strength: "weak" };
}

function isOfTime(scan: Scan, at: number): boolean {
  return isPreceded(scan, at, "date-link") || isPreceded(scan, at, "year-before");
}

function countsSomething(scan: Scan, at: number): boolean {
  if (isMark(scan, at, ",.") && scan.tokens[pastSpace(scan, at + 1)]?.kind === "digits")
    return true;
  const behind = pastSpace(scan, at);
  const next = scan.tokens[behind];
  // `superan los 30 °C`, `los 40 €`.
  if (next?.kind !== "word") return isMark(scan, behind, "%‰°º€$£¥");
  return !scan.profile.functionWords.includes(next.text.toLowerCase());
}

function isDecadeNumber(digits: string): boolean {
  return /^(?:[1-9]0|[12]\d\d0)$/.test(digits);
}

function decade(
  digits: string,
  start: number,
  end: number,
  written: ValueDraft["written"],
): ValueDraft {
  return draft({ kind: "decade", readings: decadeReadings(digits), start, end, written });
}

/** A decade by its two or four digits: two are of the last century, or of this one up to the thirties. */
export function decadeReadings(digits: string): string[] {
  if (digits.length === 4) return [digits];
  return Number(digits) <= 30 ? [`19${digits}`, `20${digits}`] : [`19${digits}`];
}
