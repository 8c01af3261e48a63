import { numeralAt } from "../../numerals/read-numeral.ts";
import {
  type Found,
  find,
  findAfterSpace,
  isMark,
  isPreceded,
  isUnspaced,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { arePluralFigures } from "../amounts/plural-figures.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/** A decade that starts at a token: `the 1990s`, `los años 90`. */
export function findDecade(scan: Scan, at: number): ValueDraft | null {
  const word = find(scan, at, "decade");
  if (word !== null) {
    const spoken = decade(word.value, at, word.end, "words");
    // `the roaring twenties` is a decade, while `in her twenties` is an age.
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
    // Without the ending of a decade, `10 Jahre` is a number of years.
    const counts = after !== null && findAfterSpace(scan, start + 1, "unit")?.end === after.end;
    if (after === null && start > at && isBehindUnknownWord(scan, at))
      return decade(token.key, at, start + 1, "digits");
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
  const isIntroduced = isPreceded(scan, at, "year-before") || isPreceded(scan, at, "date-link");
  if (seconds && !shown && (!isIntroduced || arePluralFigures(scan, at))) return null;
  return decade(token.key, at, end, "digits");
}

/** Whether a decade with an apostrophe follows a word, in a language without a profile: `anilor '70`. */
function isBehindUnknownWord({ tokens, profile }: Scan, at: number): boolean {
  const isBehindWord = tokens[at - 1]?.kind === "space" && tokens[at - 2]?.kind === "word";
  return !profile.prepared && isBehindWord;
}

/** `90 年代`. */
function unspacedSuffix(scan: Scan, at: number): Found | null {
  const next = pastSpace(scan, at);
  return isUnspaced(scan.tokens[next]) ? find(scan, next, "decade-suffix") : null;
}

/**
 * A number after a word for decades, unless a noun follows: `los años 90`, `década de 1990`, `los noventa`.
 */
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
  // After an article only, it may count minutes or years: `a los veinte de retraso`, `a los sesenta`.
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
  // As in `superan los 30 °C`, `los 40 €`.
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

/**
 * The readings of a decade by two or four digits; two digits are in the last
 * century, up to 30 also in this one.
 */
export function decadeReadings(digits: string): string[] {
  if (digits.length === 4) return [digits];
  return Number(digits) <= 30 ? [`19${digits}`, `20${digits}`] : [`19${digits}`];
}
