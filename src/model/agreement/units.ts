import { ANY_UNIT, type Comparable } from "./comparable.ts";

/**
 * Units that a page may leave ambiguous: `pesos` belong to several countries, `degrees` to several scales,
 * and food `calories` are kilocalories.
 */
const OPEN_UNITS: Readonly<Record<string, readonly string[] | undefined>> = {
  m: ["meter", "minute"],
  nanometer: ["nautical-mile"],
  prime: ["minute", "foot"],
  "double-prime": ["second", "inch"],
  // For alcohol, a degree is one percent by volume.
  degree: ["celsius", "fahrenheit", "percent"],
  calorie: ["kilocalorie"],
  pound: ["GBP"],
  // Currency signs shared by several countries; `kr` is read as the first.
  SEK: ["NOK", "DKK", "ISK"],
  yuan: ["CNY", "TWD", "HKD", "MOP"],
  crown: ["SEK", "DKK", "NOK", "ISK", "CZK"],
  peso: ["MXN", "ARS", "CLP", "COP", "UYU", "DOP", "PHP", "CUP"],
};

/** The unit of an age. Many languages leave it to the context or write years. */
export const AGE = "year-person";

/** Whether the units of two values may be the same, an ambiguous unit counting as any of those it may be. */
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
