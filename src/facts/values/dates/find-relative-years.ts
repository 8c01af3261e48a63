import { allOf } from "../../../model/lookup/all-of.ts";
import { find, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/**
 * Years told by another that was named, `the following year`: a translation may give the number. Weak, for they tell no
 * value of their own; they stand beside what else their words say, `one year later`. O(tokens).
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

/** The reading of any of them. */
const RELATIVE_YEAR = "year";
