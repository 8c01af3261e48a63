import { isMark, type Scan } from "../../numerals/scan.ts";
import { draft, type ValueDraft } from "../value-draft.ts";

/**
 * `24/7`, in any language. Weak as a whole, since a translation may use words; its
 * parts meet `24 hours` and `7 days`.
 */
export function findRoundTheClock(scan: Scan, at: number): ValueDraft | null {
  const isIt =
    scan.tokens[at]?.key === "24" && isMark(scan, at + 1, "/") && scan.tokens[at + 2]?.key === "7";
  if (!isIt || isMark(scan, at - 1, "/.") || isMark(scan, at + 3, "/")) return null;
  const part = (reading: string, unit: string, start: number) =>
    draft({ kind: "quantity", readings: [reading], unit, start, end: start + 1, strength: "weak" });
  return draft({
    kind: "quantity",
    readings: ["24/7"],
    start: at,
    end: at + 3,
    strength: "weak",
    parts: [part("24", "hour", at), part("7", "day", at + 2)],
  });
}
