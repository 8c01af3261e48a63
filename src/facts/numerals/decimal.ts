/**
 * A decimal as a plain string, exact at any length: no leading zero, no trailing fraction zero,
 * `-` for minus, `.` as the point.
 */
export type Decimal = string;

/** The plain decimal of a run of digits, a fraction and a sign. */
export function decimalOf(whole: string, fraction = "", negative = false): Decimal {
  const left = whole.replace(/^0+(?=\d)/, "");
  const right = withoutTrailingZeros(fraction);
  const value = right === "" ? left || "0" : `${left || "0"}.${right}`;
  return negative && /[1-9]/.test(value) ? `-${value}` : value;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

interface Scaled {
  readonly units: bigint;
  /** Number of digits after the point. */
  readonly places: number;
}

function scaledOf(value: Decimal): Scaled {
  const point = value.indexOf(".");
  if (point < 0) return { units: BigInt(value), places: 0 };
  const places = value.length - point - 1;
  return { units: BigInt(value.slice(0, point) + value.slice(point + 1)), places };
}

function fromScaled({ units, places }: Scaled): Decimal {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(places + 1, "0");
  const point = digits.length - places;
  return decimalOf(digits.slice(0, point), digits.slice(point), negative);
}

/** Maximum length for calculation; longer decimals are compared as they are. */
const LONGEST = 400;

/**
 * Whether a reading is a decimal to calculate with, unlike a fraction such as
 * `1/3` or a day such as `--09-11`.
 */
function isCountable(value: string): boolean {
  return value.length <= LONGEST && /^-?\d+(?:\.\d+)?$/.test(value);
}

/** The product, or the first factor if either cannot be calculated with. */
export function times(a: Decimal, b: Decimal): Decimal {
  if (b === "1" || !isCountable(a) || !isCountable(b)) return a;
  const left = scaledOf(a);
  const right = scaledOf(b);
  return fromScaled({ units: left.units * right.units, places: left.places + right.places });
}

/** The sum, or the first term if either cannot be calculated with. */
export function plus(a: Decimal, b: Decimal): Decimal {
  if (!isCountable(a) || !isCountable(b)) return a;
  const left = scaledOf(a);
  const right = scaledOf(b);
  const places = Math.max(left.places, right.places);
  const lift = (value: Scaled) => value.units * 10n ** BigInt(places - value.places);
  return fromScaled({ units: lift(left) + lift(right), places });
}

/** `numerator / denominator`: a plain decimal if exact, otherwise a reduced fraction such as `1/3`. */
export function ratio(numerator: Decimal, denominator: Decimal): string {
  if (!isCountable(numerator) || !isCountable(denominator)) return `${numerator}/${denominator}`;
  const top = scaledOf(numerator);
  const bottom = scaledOf(denominator);
  let up = top.units * 10n ** BigInt(bottom.places);
  let down = bottom.units * 10n ** BigInt(top.places);
  if (down === 0n) return `${numerator}/${denominator}`;
  const divisor = greatestCommonDivisor(up < 0n ? -up : up, down);
  up /= divisor;
  down /= divisor;
  let rest = down;
  let places = 0;
  while (rest % 10n === 0n) [rest, places] = [rest / 10n, places + 1];
  while (rest % 2n === 0n) [rest, places] = [rest / 2n, places + 1];
  while (rest % 5n === 0n) [rest, places] = [rest / 5n, places + 1];
  if (rest !== 1n) return `${up}/${down}`;
  return fromScaled({ units: (up * 10n ** BigInt(places)) / down, places });
}

/** A fraction as profiles list it, `1/4`, as a decimal if exact. */
export function partAsDecimal(part: string): string {
  const [up = "0", down = "1"] = part.split("/");
  return ratio(up, down);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right > 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}

/** The product of a decimal or a fraction such as `1/3` and a decimal. */
export function timesRatio(value: string, factor: Decimal): string {
  const [up = "0", down] = value.split("/");
  return down === undefined ? times(up, factor) : ratio(times(up, factor), down);
}
