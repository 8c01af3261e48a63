import type { Numeral } from "./numeral.ts";
import { isMark, type Scan } from "./scan.ts";

/** Larger exponents are not written out. */
const MAX_EXPONENT = 30;

/** Completes `10` to a power of ten with the exponent after it: `10^9`. Other numbers stay as they are. */
export function withPower(scan: Scan, numeral: Numeral | null): Numeral | null {
  if (numeral?.plain !== "10" || !isMark(scan, numeral.end, "^")) return numeral;
  const exponent = scan.tokens[numeral.end + 1];
  if (exponent?.kind !== "digits" || !(Number(exponent.key) <= MAX_EXPONENT)) return numeral;
  const value = `1${"0".repeat(Number(exponent.key))}`;
  return { ...numeral, end: numeral.end + 2, readings: [value], plain: null };
}
