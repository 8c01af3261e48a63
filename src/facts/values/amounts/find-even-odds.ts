import { findAfterSpace, isMark, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";
import { fraction } from "./vulgar-fraction.ts";

/** `50-50`, `50/50`: half each. Weak, since a translation may use words. */
export function findEvenOdds(scan: Scan, at: number): ValueDraft | null {
  const isIt =
    scan.tokens[at]?.key === "50" &&
    isMark(scan, at + 1, TIES) &&
    scan.tokens[at + 2]?.key === "50";
  return isIt && !isMark(scan, at - 1, `${TIES}.,`) && !goesOn(scan, at + 3)
    ? { ...fraction("0.5", at, at + 3, "digits"), strength: "weak" }
    : null;
}

const TIES = "-‑–/:";

/** Whether the second number continues or has a unit. */
function goesOn(scan: Scan, at: number): boolean {
  const isTied = isMark(scan, at, `${TIES}.,`) && scan.tokens[at + 1]?.kind === "digits";
  return isTied || findAfterSpace(scan, at, "unit") !== null;
}
