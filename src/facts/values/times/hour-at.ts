import { readWords } from "../../numerals/read-words.ts";
import { isMark, type Scan } from "../../numerals/scan.ts";

/** An hour of the day, and the token after it. */
export interface Hour {
  readonly hour: number;
  readonly end: number;
}

/** An hour as a bare number or word, without what modifies it, such as `y media`. */
export function hourAt(scan: Scan, at: number, ordinals = false): Hour | null {
  const token = scan.tokens[at];
  const run = token?.kind === "digits" ? null : readWords(scan, at);
  const digits = token?.kind === "digits" ? token.key : run?.value;
  if (digits === undefined || (run?.ordinal && !ordinals) || !/^\d{1,2}$/.test(digits)) return null;
  if (Number(digits) > 24 || (token?.kind === "digits" && isDecimal(scan, at))) return null;
  return { hour: Number(digits), end: run?.end ?? at + 1 };
}

function isDecimal(scan: Scan, at: number): boolean {
  return isMark(scan, at + 1, ".,") && scan.tokens[at + 2]?.kind === "digits";
}
