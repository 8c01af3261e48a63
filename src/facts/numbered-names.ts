import type { Meaning } from "../languages/lexicon/lexicon.ts";
import { numeralAt } from "./numerals/read-numeral.ts";
import { find, isMark, isUnspaced, type Scan } from "./numerals/scan.ts";
import { bare } from "./values/counted.ts";
import { findVersion } from "./values/find-version.ts";
import { draft, type ValueDraft } from "./values/value-draft.ts";

/** The end of the name whose spelling includes the digits at a token; null if the digits are a value. */
export function endOfNumberedName(scan: Scan, at: number): number | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  return isGluedToName(scan, at) || isNameWithLetters(scan, at) ? pastGlued(scan, at) : null;
}

/** Values that the digits of a name may state after all, as weak evidence. */
export function withinNumberedName(scan: Scan, at: number): readonly ValueDraft[] {
  return [...leadingDigits(scan, at), ...gluedVersion(scan, at)];
}

/** A version that is joined to a name, `ACMEv2`, but may be separate on the other page, `ACME v2`. */
function gluedVersion(scan: Scan, at: number): ValueDraft[] {
  if (!/^\p{Lu}.*\p{L}v$/u.test(scan.tokens[at - 1]?.text ?? "")) return [];
  const version = findVersion(scan, at, null);
  const readings = version?.readings ?? [scan.tokens[at]?.key ?? ""];
  const end = version?.end ?? at + 1;
  return [draft({ kind: "version", readings, start: at, end, strength: "weak" })];
}

/** Digits before letters may still count, as in `9pin`: weak evidence. */
function leadingDigits(scan: Scan, at: number): ValueDraft[] {
  const numeral = isGluedToName(scan, at) ? null : numeralAt(scan, at);
  return numeral === null ? [] : [{ ...bare(numeral), strength: "weak" }];
}

/** Whether digits directly follow letters: `GPT4`, `GPT-4`, `HTTP/2`, `x_1`. */
function isGluedToName(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === "word") {
    if (isUnspaced(before) || PROCLITIC.test(before.text)) return false;
    return !endsKnownPrefix(scan, at) && !isSecondSide(scan, at);
  }
  if (before.kind === "mark" && "_@\\#".includes(before.key)) return before.key !== "#";
  if (!isMark(scan, at - 1, "-‑‐/.:")) return false;
  const owner = scan.tokens[at - 2];
  if (owner === undefined || (owner.kind !== "word" && owner.kind !== "digits")) return false;
  if (owner.kind === "digits") return false;
  if (isUnspaced(owner)) return false;
  // A unit, and the next amount: `500kW/2MWh`.
  if (isMark(scan, at - 1, ".:") || scan.tokens[at - 3]?.kind === "digits") return false;
  return /\p{Lu}/u.test(owner.text) && !isCapitalisedPrefix(scan, at, owner.text);
}

/** Scripts in which words such as *and*, *in* or *from* are prefixed to the next word: `و2017`. */
const PROCLITIC = /^(?:\p{Script=Arabic}{1,3}|\p{Script=Hebrew}{1,3})$/u;

/** The second number of `1920x1080`. */
function isSecondSide(scan: Scan, at: number): boolean {
  return scan.tokens[at - 1]?.key === "x" && scan.tokens[at - 2]?.kind === "digits";
}

/** Whether a known prefix precedes: a currency code joined to its amount, `US$5`, or `FY` before a year. */
function endsKnownPrefix(scan: Scan, at: number): boolean {
  if (scan.tokens[at - 1]?.text === "FY") return true;
  const currency = find(scan, at - 1, "currency");
  return currency !== null && currency.end === at;
}

/**
 * Whether a capitalised ordinary word is joined to a year, an ordinal or an age: `Post-2020`, `Mid-1990s`,
 * `Late-19th-century`, `Under-12s`.
 */
function isCapitalisedPrefix(scan: Scan, at: number, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const digits = scan.tokens[at]?.key ?? "";
  const isAge = word.length > SHORTEST_PREFIX && /^\d\d?$/.test(digits);
  return (
    /^[12]\d{3}$/.test(digits) ||
    find(scan, at + 1, "ordinal-suffix") !== null ||
    (isAge && scan.tokens[at + 1]?.text === "s")
  );
}

/** Shorter ones belong to model names: `Su-27s`. */
const SHORTEST_PREFIX = 3;

/**
 * Whether digits directly precede letters that are not a known suffix, unit or ending: `4chan`, `3D`. In
 * scripts without case, such letters are endings, `২১টি`.
 */
function isNameWithLetters(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next === undefined || next.kind !== "word" || isUnspaced(next)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(next.text)) return false;
  for (const phrase of scan.phrases[at + 1] ?? []) {
    const glued = scan.tokens[phrase.end];
    const ends =
      glued === undefined ||
      isUnspaced(glued) ||
      (glued.kind !== "word" && glued.kind !== "digits");
    if (ends && phrase.meanings.some(isSuffix)) return false;
    if (phrase.meanings.some(({ role }) => role === "hour-mark" || role === "times")) return false;
  }
  return true;
}

/** `5million` has a scale, while `2a` is not `2` and `a`. */
function isSuffix({ role, value }: Meaning): boolean {
  return role === "number" ? value.startsWith("x") : SUFFIXES.has(role);
}

const SUFFIXES: ReadonlySet<string> = new Set([
  "suffix",
  "unit",
  "currency",
  "ordinal-suffix",
  "decade-suffix",
  "am",
  "pm",
  "hour-after",
  "collective",
]);

/**
 * The end of letters and digits written as one word, including digits after a
 * point or comma: `Pre-1.0`, `p99,9`.
 */
function pastGlued(scan: Scan, at: number): number {
  let end = at + 1;
  for (;;) {
    const token = scan.tokens[end];
    if (isMark(scan, end, ".,") && scan.tokens[end + 1]?.kind === "digits") end += 2;
    else if (token?.kind === "word" || token?.kind === "digits") end++;
    else return end;
  }
}
