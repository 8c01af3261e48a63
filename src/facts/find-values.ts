import type { Meaning } from "../languages/lexicon.ts";
import type { LanguageProfile } from "../languages/profile.ts";
import type { Fact } from "../model/fact.ts";
import { type Prose, placeInProse } from "../model/prose.ts";
import { numeralAt } from "./numerals/read-numeral.ts";
import {
  find,
  findAfterSpace,
  isMark,
  isUnspaced,
  mayStart,
  pastSpace,
  type Scan,
  scanText,
} from "./numerals/scan.ts";
import { bare } from "./values/counted.ts";
import { findDate, findYear } from "./values/dates/find-date.ts";
import { findEra } from "./values/dates/find-era.ts";
import { findRoundTheClock } from "./values/dates/find-round-the-clock.ts";
import { findTime } from "./values/dates/find-time.ts";
import { shareDates } from "./values/dates/share-dates.ts";
import { type Draft, draft } from "./values/draft.ts";
import { findAmount } from "./values/find-amount.ts";
import { findFrequencies } from "./values/find-frequencies.ts";
import { findPart } from "./values/find-part.ts";
import { findRoman } from "./values/find-roman.ts";
import { findVersion } from "./values/find-version.ts";
import { joinRanges } from "./values/join-ranges.ts";
import { maskProse, type TakenRange } from "./values/mask-prose.ts";
import { shareUnits } from "./values/share-units.ts";
import { tellFortnights } from "./values/tell-fortnights.ts";

/**
 * The values a prose states, in page order: numbers, money, dates, times, ranges and the like, each with its
 * canonical readings and its place; then how often things happen.
 *
 * Code, math, placeholders, inserts, html and addresses are passed over, and so are the stretches in `taken`,
 * where names stand: a number in a name belongs to it. O(length).
 */
export function findValues(
  prose: Prose,
  profile: LanguageProfile,
  taken: readonly TakenRange[] = [],
): Fact[] {
  const text = maskProse(prose, taken);
  const scan = scanText(text, profile);
  const ranged = joinRanges(scan, withoutArticles(scan, findDrafts(scan)));
  const drafts = tellFortnights(scan, shareUnits(scan, shareDates(scan, ranged)));
  return [...drafts, ...findFrequencies(scan, drafts)].map((each) => factOf(prose, scan, each));
}

/** Drops an article that was read as one where a number follows at once: `un 5 %`, `a 7B model`. */
function withoutArticles(scan: Scan, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, index) => {
    const article =
      draft.strength === "weak" && draft.kind === "number" && draft.written === "words";
    return !article || drafts[index + 1]?.start !== pastSpace(scan, draft.end);
  });
}

function findDrafts(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const idiom = find(scan, at, "idiom");
    if (idiom !== null) {
      for (const weak of weakWithin(scan, at, idiom.end)) drafts.push(weak);
      at = idiom.end;
      continue;
    }
    const named = endOfNumberedName(scan, at);
    if (named !== null) {
      for (const weak of [...leadingDigits(scan, at), ...gluedVersion(scan, at)]) drafts.push(weak);
      at = named;
      continue;
    }
    const found = mayStart(scan, at) ? findAt(scan, at, drafts.at(-1) ?? null) : null;
    if (found !== null) drafts.push(found);
    at = found === null ? at + 1 : found.end;
  }
  return drafts;
}

function findAt(scan: Scan, at: number, before: Draft | null): Draft | null {
  return (
    findRoundTheClock(scan, at) ??
    findDate(scan, at) ??
    findTime(scan, at) ??
    findEra(scan, at) ??
    findVersion(scan, at, before) ??
    findRoman(scan, at) ??
    findPart(scan, at) ??
    findCounted(scan, at)
  );
}

/** A four-digit number is a year unless what follows shows that it counts. */
function findCounted(scan: Scan, at: number): Draft | null {
  const amount = findAmount(scan, at);
  if (amount === null || amount.kind !== "number") return amount;
  const era = findAfterSpace(scan, amount.end, "before-christ");
  if (era !== null && /^\d{1,4}$/.test(amount.readings[0] ?? "")) {
    return { ...amount, kind: "date", readings: [`-${amount.readings[0]}`], end: era.end };
  }
  const year = findYear(scan, at);
  return year !== null && year.end === amount.end ? year : amount;
}

/** An idiom's number word may be meant after all (`a second box`): it can satisfy, and never alarms. */
function weakWithin(scan: Scan, start: number, end: number): Draft[] {
  const drafts: Draft[] = [];
  for (let at = start; at < end; at++) {
    const found = mayStart(scan, at) ? (findPart(scan, at) ?? findAmount(scan, at)) : null;
    if (found !== null && found.end <= end) drafts.push({ ...found, strength: "weak" });
  }
  return drafts;
}

/** Where a name ends whose spelling the digits at a token belong to; null where they stand for themselves. */
function endOfNumberedName(scan: Scan, at: number): number | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  return isGluedToName(scan, at) || isNameWithLetters(scan, at) ? pastGlued(scan, at) : null;
}

/** `v2` written onto a name, `ACMEv2`, may be told apart from it, `ACME v2`. */
function gluedVersion(scan: Scan, at: number): Draft[] {
  if (!/^\p{Lu}.*\p{L}v$/u.test(scan.tokens[at - 1]?.text ?? "")) return [];
  const version = findVersion(scan, at, null);
  const readings = version?.readings ?? [scan.tokens[at]?.key ?? ""];
  const end = version?.end ?? at + 1;
  return [draft({ kind: "version", readings, start: at, end, strength: "weak" })];
}

/** Digits with letters behind may count after all, `9pin`: they can satisfy, and never alarm. */
function leadingDigits(scan: Scan, at: number): Draft[] {
  const numeral = isGluedToName(scan, at) ? null : numeralAt(scan, at);
  return numeral === null ? [] : [{ ...bare(numeral), strength: "weak" }];
}

/** Digits right behind letters: `GPT4`, `GPT-4`, `HTTP/2`, `x_1`. */
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

/** `Post-2020`, `Mid-1990s`, `Late-19th-century`: an ordinary word that opens a sentence before a year or an ordinal. */
function isCapitalisedPrefix(scan: Scan, at: number, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  return (
    /^[12]\d{3}$/.test(scan.tokens[at]?.key ?? "") || find(scan, at + 1, "ordinal-suffix") !== null
  );
}

/** Digits right before letters that are no suffix, unit or ending we know: `4chan`, `3D`. */
function isNameWithLetters(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next === undefined || next.kind !== "word" || isUnspaced(next)) return false;
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

/** Past all letters and digits that are written together, and the digits behind a point: `Pre-1.0`. */
function pastGlued(scan: Scan, at: number): number {
  let end = at + 1;
  for (;;) {
    const token = scan.tokens[end];
    if (isMark(scan, end, ".") && scan.tokens[end + 1]?.kind === "digits") end += 2;
    else if (token?.kind === "word" || token?.kind === "digits") end++;
    else return end;
  }
}

function factOf(prose: Prose, scan: Scan, found: Draft): Fact {
  const start = scan.tokens[found.start]?.start ?? 0;
  const end = scan.tokens[found.end - 1]?.end ?? start;
  return {
    kind: found.kind,
    readings: found.readings,
    unit: found.unit,
    surface: prose.text.slice(start, end),
    place: placeInProse(prose, start, end),
    strength: found.strength,
    written: found.written,
    parts: found.parts.map((part) => factOf(prose, scan, part)),
    ...(isOpen(scan, found) ? { open: true } : {}),
  };
}

/** A number, an ordinal or a year alone, in a language whose words beside it are not known. */
function isOpen({ profile }: Scan, { kind, unit, readings: [reading = ""] }: Draft): boolean {
  if (profile.prepared || unit !== null) return false;
  return kind === "number" || kind === "ordinal" || (kind === "date" && /^\d{4}$/.test(reading));
}
