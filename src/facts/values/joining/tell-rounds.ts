import { find, isMark, pastSpace, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/** Units of time with how many of them make the next larger one, and what that is. */
const ROUNDS: ReadonlyMap<string, { readonly count: string; readonly of: string }> = new Map([
  ["hour", { count: "24", of: "day" }],
  ["day", { count: "7", of: "week" }],
]);

/** What so many of a unit of time make, the week of seven days; null where they make nothing. */
export function roundOf(unit: string | null, count: string | undefined): string | null {
  const round = unit === null ? undefined : ROUNDS.get(unit);
  return round?.count === count ? (round?.of ?? null) : null;
}

/** `24 heures sur 24`, `7 jours sur 7`: what French and Italian say for all hours of a day, or days of a week. */
export function tellRounds(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
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
