import type { LanguageProfile } from "../languages/profile.ts";
import { foldWord } from "../languages/tokens.ts";
import { onceEach } from "../model/lookup/once.ts";
import { wordsOf } from "../model/text/running-text.ts";
import { isBesideWord, type Scan } from "./numerals/scan.ts";
import type { ValueDraft } from "./values/value-draft.ts";

/** Whether a draft includes the unit of a number, as in `16 TB`, unlike the 10 of `10, 20 km`. */
export function hasOwnUnit({ unit, start, end }: ValueDraft, number: ValueDraft): boolean {
  return unit !== null && (start < number.start || number.end < end);
}

/**
 * Whether a number, an ordinal or a year without a unit is beside a word, in a language without a profile.
 */
export function isOpen(
  scan: Scan,
  { kind, unit, readings: [reading = ""], start, end }: ValueDraft,
): boolean {
  if (scan.profile.prepared || unit !== null || !isBesideWord(scan, start, end)) return false;
  return kind === "number" || kind === "ordinal" || (kind === "date" && /^\d{4}$/.test(reading));
}

/** Units whose sign or word is shared by nearly all languages. */
const SHARED_UNITS = [
  "percent",
  "permille",
  "byte",
  "kilobyte",
  "megabyte",
  "gigabyte",
  "terabyte",
];

/**
 * The folded words of each shared unit in a language. Cached per profile. Units without a word are omitted.
 */
const sharedUnits = onceEach(({ units }: LanguageProfile) =>
  SHARED_UNITS.map((unit) => ({
    unit,
    names: (units[unit] ?? []).flatMap((name) => wordsOf(name).map(({ word }) => foldWord(word))),
  })).filter(({ names }) => names.length > 0),
);

/** The shared units that no word beside a number can be, in any case form: `gigabajtů`. */
export function absentUnits(
  { profile, tokens }: Scan,
  { start, end }: ValueDraft,
): readonly string[] {
  const beside = [tokens[start - 2], tokens[start - 1], tokens[end], tokens[end + 1]].flatMap(
    (token) => (token?.kind === "word" ? [token.key.slice(0, UNIT_BEGINNING)] : []),
  );
  const isBeside = (name: string) => beside.some((beginning) => name.startsWith(beginning));
  return sharedUnits(profile).flatMap(({ unit, names }) => (names.some(isBeside) ? [] : [unit]));
}

/** Number of letters that identify a unit in all of its case forms. */
const UNIT_BEGINNING = 3;
