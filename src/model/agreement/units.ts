import { ANY_UNIT, type Comparable } from "./comparable.ts";

/** Units that a page may leave open: `pesos` are of one country or another, `degrees` of one scale or another; the `calories` of food are thousands. */
const OPEN_UNITS: Readonly<Record<string, readonly string[] | undefined>> = {
  m: ["meter", "minute"],
  nanometer: ["nautical-mile"],
  prime: ["minute", "foot"],
  "double-prime": ["second", "inch"],
  // Of alcohol a degree is one per cent.
  degree: ["celsius", "fahrenheit", "percent"],
  calorie: ["kilocalorie"],
  pound: ["GBP"],
  // The signs of several countries' money; `kr` is read as the first.
  SEK: ["NOK", "DKK", "ISK"],
  yuan: ["CNY", "TWD", "HKD", "MOP"],
  crown: ["SEK", "DKK", "NOK", "ISK", "CZK"],
  peso: ["MXN", "ARS", "CLP", "COP", "UYU", "DOP", "PHP", "CUP"],
};

/** An age: many languages leave its unit to the words around, or give it in years. */
export const AGE = "year-person";

/** Whether the units of two values may be one: one of them may be left open. */
export function unitsAgree(one: Comparable, other: Comparable): boolean {
  const [a, b] = [one.unit, other.unit];
  if (a === ANY_UNIT || b === ANY_UNIT) return mayBeOf(one, b) && mayBeOf(other, a);
  if (a === b) return true;
  if (a === AGE || b === AGE) return [AGE, "year", null].includes(a === AGE ? b : a);
  if (a === null || b === null) return false;
  return OPEN_UNITS[a]?.includes(b) === true || OPEN_UNITS[b]?.includes(a) === true;
}

function mayBeOf({ unit, without = [] }: Comparable, other: string | null): boolean {
  return unit !== ANY_UNIT || other === null || !without.includes(other);
}
