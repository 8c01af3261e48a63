import { allOf } from "../../../model/lookup/all-of.ts";
import { find, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/**
 * Years relative to one named before, `the following year`, which a translation may give as a number. They
 * are weak, and may overlap other values, `one year later`. O(tokens).
 */
export function findRelativeYears(scan: Scan): ValueDraft[] {
  return allOf(scan.tokens, (_, start) => {
    const found = find(scan, start, "relative-year");
    if (found === null) return [];
    const { end } = found;
    const fields = { kind: "date", readings: [RELATIVE_YEAR], written: "words" } as const;
    return [draft({ ...fields, start, end, strength: "weak" })];
  });
}

/** The reading of all of them. */
const RELATIVE_YEAR = "year";
