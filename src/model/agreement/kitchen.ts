import type { Fact } from "../fact.ts";

/** A lower and an upper bound. */
type Bounds = readonly [least: number, most: number];

/**
 * Volumes of kitchen measures in millilitres. Spoons and cups differ by country. A `piece` is anything from a
 * sachet of yeast to a large jar.
 */
const HOLDS: Readonly<Record<string, Bounds>> = {
  cup: [180, 300],
  tablespoon: [12, 22],
  teaspoon: [4, 7],
  piece: [2, 2000],
};

/** Density of ingredients in grams per millilitre, from popped corn to honey on a heaped spoon. */
const DENSITY: Bounds = [0.04, 1.7];
const WATER: Bounds = [1, 1];

/** The size of a unit, in grams or millilitres. */
interface Measure {
  readonly size: number;
  readonly density: Bounds;
}

const MEASURES: ReadonlyMap<string | null, Measure> = new Map([
  ...Object.entries({ gram: 1, kilogram: 1000, ounce: 28.35, pound: 453.6 }).map(
    ([unit, size]) => [unit, { size, density: DENSITY }] as const,
  ),
  ...Object.entries({
    milliliter: 1,
    centiliter: 10,
    deciliter: 100,
    liter: 1000,
    "fluid-ounce": 29.57,
    "cubic-centimeter": 1,
  }).map(([unit, size]) => [unit, { size, density: WATER }] as const),
]);

/**
 * Whether a quantity by the cup or the piece may equal one by weight or volume: `1 cup of flour` and `120 g`.
 * The weight of a cup depends on its content, so every plausible density is accepted. Symmetric.
 */
export function isMeasuredOut(a: Fact, b: Fact): boolean {
  const [kitchen, scales] = boundsOf(a) === null ? [b, a] : [a, b];
  const bounds = boundsOf(kitchen);
  const measure = measureOf(scales);
  if (bounds === null || measure === null) return false;
  const each = (amountOf(scales) * measure.size) / amountOf(kitchen);
  return each >= bounds[0] * measure.density[0] && each <= bounds[1] * measure.density[1];
}

/**
 * Whether a unit is a kitchen measure. Its rendering need not be a unit: cups can also be trophies, `3 cups`.
 */
export function isOfKitchen(unit: string | null): boolean {
  return unit !== null && Object.hasOwn(HOLDS, unit);
}

/** The keys under which a quantity can be indexed. Quantities that `isMeasuredOut` accepts share a key. */
export function kitchenKeys(fact: Fact): readonly string[] {
  const measure = measureOf(fact);
  if (measure !== null) return [keyOf(bucketOf(amountOf(fact) * measure.size))];
  const bounds = boundsOf(fact);
  if (bounds === null) return [];
  const first = bucketOf(amountOf(fact) * bounds[0] * DENSITY[0]);
  const last = bucketOf(amountOf(fact) * bounds[1] * DENSITY[1]);
  if (!Number.isFinite(first)) return [];
  return Array.from({ length: last - first + 1 }, (_, step) => keyOf(first + step));
}

/** Logarithm of the factor between the buckets in which sizes are indexed. */
const BUCKET = Math.log(4);

function bucketOf(size: number): number {
  return Math.floor(Math.log(size) / BUCKET);
}

function keyOf(bucket: number): string {
  return `kitchen ${bucket}`;
}

function amountOf({ readings: [reading = ""] }: Fact): number {
  return Number(reading);
}

function boundsOf({ kind, unit }: Fact): Bounds | null {
  return kind === "quantity" ? (HOLDS[unit ?? ""] ?? null) : null;
}

function measureOf({ kind, unit }: Fact): Measure | null {
  return kind === "quantity" ? (MEASURES.get(unit) ?? null) : null;
}
