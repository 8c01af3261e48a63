import type { Meaning } from "../languages/lexicon/lexicon.ts";
import { numeralAt } from "./numerals/read-numeral.ts";
import { find, isMark, isUnspaced, type Scan } from "./numerals/scan.ts";
import { bare } from "./values/counted.ts";
import { findVersion } from "./values/find-version.ts";
import { draft, type ValueDraft } from "./values/value-draft.ts";

/** Where a name ends whose spelling the digits at a token belong to; null where they stand for themselves. */
export function endOfNumberedName(scan: Scan, at: number): number | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  return isGluedToName(scan, at) || isNameWithLetters(scan, at) ? pastGlued(scan, at) : null;
}

/** What may be meant after all in the digits of a name: it can satisfy, and never alarms. */
export function withinNumberedName(scan: Scan, at: number): readonly ValueDraft[] {
  return [...leadingDigits(scan, at), ...gluedVersion(scan, at)];
}

/** `v2` written onto a name, `ACMEv2`, may be told apart from it, `ACME v2`. */
function gluedVersion(scan: Scan, at: number): ValueDraft[] {
  if (!/^\p{Lu}.*\p{L}v$/u.test(scan.tokens[at - 1]?.text ?? "")) return [];
  const version = findVersion(scan, at, null);
  const readings = version?.readings ?? [scan.tokens[at]?.key ?? ""];
  const end = version?.end ?? at + 1;
  return [draft({ kind: "version", readings, start: at, end, strength: "weak" })];
}

/** Digits with letters after them may count after all, `9pin`: they can satisfy, and never alarm. */
function leadingDigits(scan: Scan, at: number): ValueDraft[] {
  const numeral = isGluedToName(scan, at) ? null : numeralAt(scan, at);
  return numeral === null ? [] : [{ ...bare(numeral), strength: "weak" }];
}

/** Digits right after letters: `GPT4`, `GPT-4`, `HTTP/2`, `x_1`. */
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
  // `500kW/2MWh`: a unit, and the next amount.
  if (isMark(scan, at - 1, ".:") || scan.tokens[at - 3]?.kind === "digits") return false;
  return /\p{Lu}/u.test(owner.text) && !isCapitalisedPrefix(scan, at, owner.text);
}

/** Scripts in which *and*, *in* or *from* is written onto what follows: `و2017`. */
const PROCLITIC = /^(?:\p{Script=Arabic}{1,3}|\p{Script=Hebrew}{1,3})$/u;

/** The second number of `1920x1080`. */
function isSecondSide(scan: Scan, at: number): boolean {
  return scan.tokens[at - 1]?.key === "x" && scan.tokens[at - 2]?.kind === "digits";
}

/** `US$5` and `v2` are read elsewhere; a currency code may be written onto its amount, and `FY` onto its year. */
function endsKnownPrefix(scan: Scan, at: number): boolean {
  if (scan.tokens[at - 1]?.text === "FY") return true;
  const currency = find(scan, at - 1, "currency");
  return currency !== null && currency.end === at;
}

/** `Post-2020`, `Mid-1990s`, `Late-19th-century`, `Under-12s`: an ordinary word that opens a sentence before a year, an ordinal or an age. */
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

/** Shorter ones are names of models: `Su-27s`. */
const SHORTEST_PREFIX = 3;

/**
 * Digits right before letters that are no suffix, unit or ending we know: `4chan`, `3D`. Scripts without capitals write
 * endings onto digits, `২১টি`, and no names.
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

/** `5million` is scaled, and `2a` is no `2` and `a`. */
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

/** Past all letters and digits that are written together, and the digits after a point or a comma: `Pre-1.0`, `p99,9`. */
function pastGlued(scan: Scan, at: number): number {
  let end = at + 1;
  for (;;) {
    const token = scan.tokens[end];
    if (isMark(scan, end, ".,") && scan.tokens[end + 1]?.kind === "digits") end += 2;
    else if (token?.kind === "word" || token?.kind === "digits") end++;
    else return end;
  }
}
