import { type Found, find, isMark, type Scan } from "./scan.ts";

/** The ordinal suffix after digits that end at `at`: `19th`, `3.º`, `2-го`. */
export function ordinalSuffixAt(scan: Scan, at: number): Found | null {
  const direct = find(scan, at, "ordinal-suffix");
  if (direct !== null) return direct;
  return isMark(scan, at, "-.") ? find(scan, at + 1, "ordinal-suffix") : null;
}
