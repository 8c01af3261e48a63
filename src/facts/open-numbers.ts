import { foldWord } from "../languages/tokens.ts";
import { wordsOf } from "../model/text/running-text.ts";
import { isBesideWord, type Scan } from "./numerals/scan.ts";
import type { ValueDraft } from "./values/value-draft.ts";

/** Whether a unit stands beside the number that it is of: `16 TB`, and not the 10 of `10, 20 km`. */
export function hasOwnUnit({ unit, start, end }: ValueDraft, number: ValueDraft): boolean {
  return unit !== null && (start < number.start || number.end < end);
}

/** A number, an ordinal or a year alone, in a language whose words are not known, of which one stands beside it. */
export function isOpen(
  scan: Scan,
  { kind, unit, readings: [reading = ""], start, end }: ValueDraft,
): boolean {
  if (scan.profile.prepared || unit !== null || !isBesideWord(scan, start, end)) return false;
  return kind === "number" || kind === "ordinal" || (kind === "date" && /^\d{4}$/.test(reading));
}

/** Units whose sign or word nearly every language shares. */
const SHARED_UNITS = [
  "percent",
  "permille",
  "byte",
  "kilobyte",
  "megabyte",
  "gigabyte",
  "terabyte",
];

/** Which of the shared units no word beside a number stands for, in whatever case: `gigabajtů`. */
export function absentUnits(
  { profile, tokens }: Scan,
  { start, end }: ValueDraft,
): readonly string[] {
  const beside = [tokens[start - 2], tokens[start - 1], tokens[end], tokens[end + 1]]
    .filter((token) => token?.kind === "word")
    .map((token) => token?.key.slice(0, UNIT_BEGINNING) ?? "");
  return SHARED_UNITS.filter((unit) => {
    const names = profile.units[unit]?.flatMap((name) => wordsOf(name)) ?? [];
    return (
      names.length > 0 &&
      !names.some(({ word }) => beside.some((beginning) => foldWord(word).startsWith(beginning)))
    );
  });
}

/** So many letters of a unit stay in all of its cases. */
const UNIT_BEGINNING = 3;
