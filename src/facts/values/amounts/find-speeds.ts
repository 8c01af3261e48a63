import { find, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";

/** Lengths and times that form a speed. */
const LENGTHS: ReadonlySet<string | null> = new Set(["meter", "kilometer", "mile"]);
const TIMES: ReadonlySet<string> = new Set(["second", "hour"]);

/**
 * Makes a speed of a length and an adjacent frequency: `時速 140 km`, `60 kilometers
 * an hour`, `140公里/小时`. O(drafts).
 */
export function findSpeeds(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return drafts.map((draft) => {
    if (!LENGTHS.has(draft.unit)) return draft;
    const rate = rateBehind(scan, draft.end) ?? rateBefore(scan, draft.start);
    return rate === null
      ? draft
      : { ...inUnit(draft, `${draft.unit}-per-${rate.time}`), ...rate.span };
  });
}

interface Rate {
  readonly time: string;
  /** The start or end that includes the frequency. */
  readonly span: Partial<Pick<ValueDraft, "start" | "end">>;
}

function rateBehind(scan: Scan, from: number): Rate | null {
  const at = pastSpace(scan, from);
  const rate = find(scan, at, "frequency") ?? find(scan, at, "loose-frequency");
  return rate === null || !TIMES.has(rate.value)
    ? null
    : { time: rate.value, span: { end: rate.end } };
}

/** Maximum number of tokens of a rate. */
const LONGEST = 5;

function rateBefore(scan: Scan, end: number): Rate | null {
  for (let start = end - 1; start >= 0 && start >= end - LONGEST; start--) {
    const rate = find(scan, start, "frequency");
    if (rate === null || pastSpace(scan, rate.end) !== end || !TIMES.has(rate.value)) continue;
    return { time: rate.value, span: { start } };
  }
  return null;
}

function inUnit(draft: ValueDraft, unit: string): ValueDraft {
  return {
    ...draft,
    unit,
    parts: draft.parts.map((part) => (part.unit === draft.unit ? inUnit(part, unit) : part)),
  };
}
