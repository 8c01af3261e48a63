import type { Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/**
 * Keeps the resulting year as a part of a span of years after a year, since `in 2019 …; two years later` may
 * be rendered as `2021`. O(drafts).
 */
export function yearsApart(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  let year: number | null = null;
  return drafts.map((item) => {
    const step = year === null ? null : stepOf(scan, item);
    const led = step === null || year === null ? null : year + step;
    year = led ?? yearIn(item) ?? year;
    return led === null ? item : { ...item, parts: [yearOf(led, item)] };
  });
}

function yearIn({ kind, readings: [reading = ""] }: ValueDraft): number | null {
  const year = kind === "date" ? /^\d{4}(?=-|$)/.exec(reading)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

/** The signed number of years of a span that is relative to a year; otherwise null. */
function stepOf(scan: Scan, { kind, unit, readings, parts, end }: ValueDraft): number | null {
  const count = Number(readings[0]);
  if (kind !== "quantity" || unit !== "year" || parts.length > 0 || !Number.isInteger(count))
    return null;
  const { before = [], after = [] } = scan.profile.opposites.order ?? {};
  const behind = scan.tokens.slice(end, end + LONGEST_PHRASE).map(({ text }) => text);
  const words = behind.join("").trim().toLowerCase();
  const isOpened = (phrases: readonly string[]) =>
    phrases.some((phrase) => words.startsWith(phrase) && endsWord(words, phrase.length));
  if (isOpened(after)) return count;
  return isOpened(before) ? -count : null;
}

/** Maximum number of tokens: three words with the spaces before them. */
const LONGEST_PHRASE = 6;

function endsWord(words: string, end: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(words.slice(end));
}

function yearOf(year: number, { start, end }: ValueDraft): ValueDraft {
  return draft({ kind: "date", readings: [String(year)], start, end, written: "words" });
}
