import type { LanguageProfile } from "../languages/profile.ts";
import type { Fact } from "../model/fact.ts";
import { allOf } from "../model/lookup/all-of.ts";
import { type Block, type Document, type Page, proseOf } from "../model/page/document.ts";
import type { Prose } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import { walkPage } from "../model/page/walk-page.ts";
import { findValues } from "./find-values.ts";
import { findMarkup } from "./markup/find-markup.ts";
import { findNames, nameRanges } from "./names/find-names.ts";
import type { FoundName } from "./names/found-name.ts";
import type { NameIndex } from "./names/name-index.ts";
import type { NameProfile } from "./names/name-words.ts";
import { findNamesInCode } from "./names/names-in-code.ts";
import { overlapTest } from "./overlap-test.ts";
import { findTerms } from "./terms/find-terms.ts";
import type { TermIndex } from "./terms/term-index.ts";

/** What the facts of a page are found with. */
export interface SearchKit {
  readonly profile: LanguageProfile;
  /** The part of the profile that bears on names. */
  readonly nameProfile: NameProfile;
  /** The profile of the language of the other page. */
  readonly otherProfile: LanguageProfile;
  readonly names: NameIndex;
  readonly terms: TermIndex;
  /** The other page. */
  readonly other: Pick<Page, "language" | "path">;
}

/** All facts of a block itself, in its prose, captions and markup. */
export function findFacts(block: Block, document: Document, kit: SearchKit): Fact[] {
  const inProse = allOf(prosesOf(block), (prose) => {
    const found = findNames(prose, kit.names, kit.nameProfile);
    const { accepted, forbidden } = findTerms(prose, kit.terms);
    const values = findValues(prose, kit.profile, nameRanges(found));
    const comparable = kit.otherProfile.prepared
      ? values
      : values.map((value) => besideUnknownWords(value, kit.otherProfile));
    return [
      ...namesOutsideValues(found, values),
      ...findNamesInCode(prose, kit.names),
      ...comparable,
      ...accepted,
      ...forbidden.map((fact): Fact => ({ ...fact, kind: "forbidden-term" })),
    ];
  });
  return [...inProse, ...findMarkup(block, document, kit.other)];
}

/** Adapts a fact for comparison with a language without a profile, whose words are unknown. */
function besideUnknownWords(fact: Fact, other: LanguageProfile): Fact {
  const { kind, written, readings, parts } = fact;
  const [reading = ""] = readings;
  if (isNameless(other) && dependsOnName(fact)) return { ...fact, ...withoutNames(fact) };
  // A value named by a word alone: `midnight`, `the nineties`, `third quarter`, `half`.
  const named =
    kind === "time" || kind === "decade" || kind === "fraction" || /^q\d$/.test(reading);
  if (written === "words" && named) return { ...fact, strength: "weak" };
  const isSimple = kind === "multiple" || parts.every((part) => part.readings[0] === reading);
  const mayBeSpelt =
    (written === "words" && kind !== "date") || isSpelt(kind, reading) || isCenturyPerhaps(fact);
  return isSimple && mayBeSpelt ? { ...fact, spellable: true } : fact;
}

/** Whether not even `Intl` knows the month names of a language. */
function isNameless({ dates }: LanguageProfile): boolean {
  return dates.months.length === 0;
}

/** Whether a fact depends on the name of a month, a weekday or a scale: `9 November 1911`, `£3.1 million`. */
function dependsOnName({ kind, surface, readings: [reading = ""] }: Fact): boolean {
  if (kind === "date") return /\p{L}/u.test(surface);
  const figures = surface.replace(/\D/g, "").length;
  return /\p{L}{2}/u.test(surface) && figures < reading.replace(/\D.*$/, "").length;
}

/** The fact as weak evidence; a scaled number also keeps its part without the scale word, `3.1`. */
function withoutNames(fact: Fact): Pick<Fact, "strength" | "parts"> {
  const [reading = ""] = fact.readings;
  if (fact.kind === "date" || !/^\d+$/.test(reading))
    return { strength: "weak", parts: fact.parts };
  const readings = SCALES.map((scale) => String(Number(reading) / scale));
  return {
    strength: "weak",
    parts: [{ ...fact, kind: "number", unit: null, readings, parts: [] }],
  };
}

const SCALES = [1e3, 1e6, 1e9, 1e12] as const;

/** Whether writers tend to spell the value out: numbers up to twelve, full hours, centuries. */
function isSpelt(kind: Fact["kind"], reading: string): boolean {
  if (kind === "time") return reading.endsWith(":00");
  return kind === "century" || (SPELT.has(kind) && /^(?:\d|1[0-2])$/.test(reading));
}

/** Whether a number is beside an unknown word that may make it a century: `המאה ה-20`. */
function isCenturyPerhaps({ open, unit, readings: [reading = ""] }: Fact): boolean {
  return open !== undefined && unit === null && /^(?:1\d|2[01])$/.test(reading);
}

const SPELT: ReadonlySet<Fact["kind"]> = new Set(["number", "quantity", "ordinal", "multiple"]);

/**
 * The names that are not part of a value: `Sept` in `23-Sept-2021` is a month, `mAh` in `5000 mAh` a unit and
 * `UTC` in `09:00 UTC` a zone, but `GPU` in `50 GPU hours` is a name.
 */
function namesOutsideValues(found: readonly FoundName[], values: readonly Fact[]): Fact[] {
  const names = found.map(({ fact }) => fact);
  const worded = values.filter((value) => isWholeDate(value) || isMeasure(value) || isClock(value));
  if (worded.length === 0) return names;
  const inValue = overlapTest(worded.map(wordsOfValue));
  return names.filter((name) => !inValue(stretchOf(name)));
}

/** A month alone may be a name: `August Wilson`. */
function isWholeDate({ kind, written }: Fact): boolean {
  return kind === "date" && written === "digits";
}

function isMeasure({ kind, written }: Fact): boolean {
  return kind === "quantity" && written === "digits";
}

function isClock({ kind, surface }: Fact): boolean {
  return kind === "time" && /^\d/.test(surface);
}

/** The whole of a date; the last word of a measure or a time, which is its unit or zone. */
function wordsOfValue(value: Fact): Stretch {
  const { start, end } = stretchOf(value);
  const unit = value.surface.length - value.surface.search(/\S+$/);
  return { start: isWholeDate(value) ? start : Math.max(start, end - unit), end };
}

function stretchOf({ place }: Fact): Stretch {
  return { start: place.start.offset, end: place.end.offset };
}

function prosesOf(block: Block): readonly Prose[] {
  const own = proseOf(block);
  return own === null ? block.captions : [own, ...block.captions];
}

/** Every prose of a document, in page order. */
export function allProse(document: Document): Prose[] {
  return [...walkPage(document)].flatMap(prosesOf);
}
