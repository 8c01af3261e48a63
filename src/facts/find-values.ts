import type { LanguageProfile } from "../languages/profile.ts";
import type { Fact } from "../model/fact.ts";
import { type Prose, placeInProse } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import { endOfNumberedName, withinNumberedName } from "./numbered-names.ts";
import {
  type Found,
  find,
  findAfterSpace,
  isUnspaced,
  mayStart,
  pastSpace,
  type Scan,
  scanText,
} from "./numerals/scan.ts";
import { absentUnits, hasOwnUnit, isOpen } from "./open-numbers.ts";
import { findAmount } from "./values/amounts/find-amount.ts";
import { findEvenOdds } from "./values/amounts/find-even-odds.ts";
import { findFrequencies } from "./values/amounts/find-frequencies.ts";
import { findPart } from "./values/amounts/find-part.ts";
import { findRatio } from "./values/amounts/find-ratio.ts";
import { findRoman } from "./values/amounts/find-roman.ts";
import { findSpeeds } from "./values/amounts/find-speeds.ts";
import { findDate, findYear } from "./values/dates/find-date.ts";
import { findEra } from "./values/dates/find-era.ts";
import { findRelativeYears } from "./values/dates/find-relative-years.ts";
import { shareDates } from "./values/dates/share-dates.ts";
import { yearsApart } from "./values/dates/years-apart.ts";
import { findVersion } from "./values/find-version.ts";
import { joinRanges } from "./values/joining/join-ranges.ts";
import { joinUnits } from "./values/joining/join-units.ts";
import { readFortnights } from "./values/joining/read-fortnights.ts";
import { readRounds } from "./values/joining/read-rounds.ts";
import { shareUnits } from "./values/joining/share-units.ts";
import { maskProse } from "./values/mask-prose.ts";
import { findRoundTheClock } from "./values/times/find-round-the-clock.ts";
import { findTime } from "./values/times/find-time.ts";
import type { ValueDraft } from "./values/value-draft.ts";

/**
 * The values of a prose, in page order: numbers, money, dates, times, ranges and the like, each with its
 * canonical readings and its place; then frequencies.
 *
 * Skips code, math, placeholders, inserts, HTML and addresses, as well as the ranges of names in `taken`,
 * since a number in a name belongs to the name. O(length).
 */
export function findValues(
  prose: Prose,
  profile: LanguageProfile,
  taken: readonly Stretch[] = [],
): Fact[] {
  const text = maskProse(prose, taken);
  const scan = scanText(text, profile);
  const whole = joinUnits(scan, withoutArticles(scan, readRounds(scan, findDrafts(scan))));
  const ranged = joinRanges(scan, whole);
  const shared = shareUnits(scan, yearsApart(scan, shareDates(scan, ranged)));
  const drafts = findSpeeds(scan, readFortnights(scan, shared));
  const apart = [...findFrequencies(scan, drafts), ...findRelativeYears(scan)];
  return [...drafts, ...apart].map((each) => factOf(prose, scan, each));
}

/** Drops an article read as `one` if a number follows directly: `un 5 %`, `a 7B model`. */
function withoutArticles(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return drafts.filter((draft, index) => {
    const article =
      draft.strength === "weak" && draft.kind === "number" && draft.written === "words";
    return !article || drafts[index + 1]?.start !== pastSpace(scan, draft.end);
  });
}

function findDrafts(scan: Scan): ValueDraft[] {
  const drafts: ValueDraft[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    // Before idioms, since `uno de` is one, but `uno de cada tres` is a fraction.
    const part = mayStart(scan, at) ? findRatio(scan, at) : null;
    if (part !== null) {
      drafts.push(part);
      at = part.end;
      continue;
    }
    const idiom = idiomAt(scan, at);
    if (idiom !== null) {
      for (const weak of weakWithin(scan, at, idiom.end)) drafts.push(weak);
      at = idiom.end;
      continue;
    }
    const named = endOfNumberedName(scan, at);
    if (named !== null) {
      for (const weak of withinNumberedName(scan, at)) drafts.push(weak);
      at = named;
      continue;
    }
    const found = mayStart(scan, at) ? findAt(scan, at, drafts.at(-1) ?? null) : null;
    if (found !== null) drafts.push(found);
    at = found === null ? at + 1 : found.end;
  }
  return drafts;
}

/** An idiom such as `一个`, unless it is part of a longer fraction, `一个半`, or overlaps a unit, `十分钟`. */
function idiomAt(scan: Scan, at: number): Found | null {
  const idiom = find(scan, at, "idiom");
  if (idiom === null || (find(scan, at, "fraction")?.end ?? 0) > idiom.end) return null;
  const unit = isUnspaced(scan.tokens[at]) ? find(scan, idiom.end - 1, "unit") : null;
  return unit !== null && unit.end > idiom.end && find(scan, at, "number") !== null ? null : idiom;
}

function findAt(scan: Scan, at: number, before: ValueDraft | null): ValueDraft | null {
  return (
    findRoundTheClock(scan, at) ??
    findEvenOdds(scan, at) ??
    findDate(scan, at) ??
    findTime(scan, at) ??
    findEra(scan, at) ??
    findVersion(scan, at, before) ??
    findRoman(scan, at) ??
    findPart(scan, at) ??
    findCounted(scan, at)
  );
}

/** A four-digit number is a year unless it has a unit. */
function findCounted(scan: Scan, at: number): ValueDraft | null {
  const amount = findAmount(scan, at);
  if (amount === null || amount.kind !== "number") return amount;
  const era = findAfterSpace(scan, amount.end, "before-christ");
  if (era !== null && /^\d{1,4}$/.test(amount.readings[0] ?? "")) {
    return { ...amount, kind: "date", readings: [`-${amount.readings[0]}`], end: era.end };
  }
  const year = findYear(scan, at);
  return year !== null && year.end === amount.end ? year : amount;
}

/** The number words of an idiom, as weak evidence, since they may be meant literally (`a second box`). */
function weakWithin(scan: Scan, start: number, end: number): ValueDraft[] {
  const drafts: ValueDraft[] = [];
  for (let at = start; at < end; at++) {
    const found = mayStart(scan, at) ? (findPart(scan, at) ?? findAmount(scan, at)) : null;
    if (found !== null && found.end <= end) drafts.push({ ...found, strength: "weak" });
  }
  return drafts;
}

function factOf(prose: Prose, scan: Scan, found: ValueDraft, ofUnit = false): Fact {
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
    parts: found.parts.map((part) => factOf(prose, scan, part, ofUnit || hasOwnUnit(found, part))),
    ...(!ofUnit && isOpen(scan, found) && { open: absentUnits(scan, found) }),
  };
}
