import { find, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";

/**
 * Reads `quince días` as two weeks, which is what it means where a language counts today in. The days stand by, for
 * fifteen may be meant. O(drafts).
 */
export function tellFortnights(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return drafts.map((days) => {
    const fortnight = days.unit === "day" ? find(scan, days.start, "fortnight") : null;
    if (fortnight?.end !== days.end) return days;
    return { ...days, readings: ["1"], unit: "fortnight", parts: [days] };
  });
}
