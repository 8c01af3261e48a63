import { type Found, find, isMark, type Scan } from "./scan.ts";

/** The ordinal suffix after digits that end at `at`: `19th`, `3.º`, `2-го`, and raised as PyMdown does it, `19^th^`. */
export function ordinalSuffixAt(scan: Scan, at: number): Found | null {
  const direct = find(scan, at, "ordinal-suffix");
  if (direct !== null) return direct;
  if (isMark(scan, at, "^")) {
    const raised = find(scan, at + 1, "ordinal-suffix");
    return raised !== null && isMark(scan, raised.end, "^")
      ? { ...raised, end: raised.end + 1 }
      : null;
  }
  return isMark(scan, at, "-.") ? find(scan, at + 1, "ordinal-suffix") : null;
}
