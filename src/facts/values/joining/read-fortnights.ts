import { find, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";

/**
 * Reads `quince días` as two weeks, in languages that count the first day too. The days are kept as a part,
 * since fifteen may be meant. O(drafts).
 */
export function readFortnights(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return drafts.map((days) => {
    const fortnight = days.unit === "day" ? find(scan, days.start, "fortnight") : null;
    if (fortnight?.end !== days.end) return days;
    return { ...days, readings: ["1"], unit: "fortnight", parts: [days] };
  });
}
