import { find, isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/** For units of time, the number that makes the next larger unit, and that unit. */
const ROUNDS: ReadonlyMap<string, { readonly count: string; readonly of: string }> = new Map([
  ["hour", { count: "24", of: "day" }],
  ["day", { count: "7", of: "week" }],
]);

/** The unit that this number of units makes, such as a week for seven days; null if none. */
export function roundOf(unit: string | null, count: string | undefined): string | null {
  const round = unit === null ? undefined : ROUNDS.get(unit);
  return round?.count === count ? (round?.of ?? null) : null;
}

/**
 * Reads the French and Italian phrases for all hours of a day or all days of a week as a frequency: `24
 * heures sur 24`, `7 jours sur 7`. O(drafts).
 */
export function readRounds(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return drafts.map((each, index) => {
    const before = drafts[index - 1];
    if (before?.kind !== "quantity" || each.unit !== null) return each;
    const of = roundOf(before.unit, each.readings[0]);
    const start = pastSpace(scan, before.end);
    const joint = isMark(scan, start, "/") ? start + 1 : find(scan, start, "ratio")?.end;
    return of === null || joint === undefined || pastSpace(scan, joint) !== each.start
      ? each
      : draft({ kind: "frequency", readings: [of], start, end: each.end, written: each.written });
  });
}
