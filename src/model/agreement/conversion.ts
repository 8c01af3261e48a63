import type { Fact } from "../fact.ts";
import { allOf } from "../lookup/all-of.ts";

/**
 * A measure on a logarithmic scale of its dimension. One step is the largest rounding error accepted in a
 * conversion: 4 %, which covers `3 miles` and `5 km` as well as `1 pound` and `450 g`. Temperatures are
 * linear: one step is one degree Celsius, or four degrees at oven heat.
 */
interface Measure {
  readonly scale: string;
  readonly steps: number;
  /** Whether the number is round, as in `100 yards`, so that another round number, `100 m`, may render it. */
  readonly isRound: boolean;
}

/**
 * Sizes of units in the first unit of their dimension, by international definition;
 * gallons and fluid ounces are US.
 */
const SIZES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    meter: 1,
    m: 1,
    millimeter: 0.001,
    centimeter: 0.01,
    kilometer: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    "mile-scandinavian": 10_000,
  },
  mass: {
    gram: 1,
    milligram: 0.001,
    decagram: 10,
    hectogram: 100,
    kilogram: 1000,
    ounce: 28.349523125,
    pound: 453.59237,
    stone: 6350.29318,
  },
  volume: { liter: 1, milliliter: 0.001, "fluid-ounce": 0.0295735295625, gallon: 3.785411784 },
  area: {
    "square-meter": 1,
    "square-kilometer": 1_000_000,
    hectare: 10_000,
    acre: 4046.8564224,
    "square-foot": 0.09290304,
    "square-mile": 2_589_988.110336,
  },
  speed: { "meter-per-second": 1, "kilometer-per-hour": 1 / 3.6, "mile-per-hour": 0.44704 },
};

const STEP = Math.log(1.04);
/** How many steps two round numbers may be apart: 10 %, which covers `6 feet` and `2 m`. */
const ROUND_STEPS = Math.log(1.1) / STEP;
/** Degrees Celsius from which temperatures are treated as approximate. */
const HOT = 100;
/** Degrees Celsius per step above `HOT`. */
const HOT_STEP = 4;

const SCALES: ReadonlyMap<string, (value: number) => Omit<Measure, "isRound">> = new Map(
  Object.entries(SIZES).flatMap(([scale, units]) =>
    Object.entries(units).map(
      ([unit, size]) =>
        [unit, (value: number) => ({ scale, steps: Math.log(value * size) / STEP })] as const,
    ),
  ),
)
  .set("celsius", warmth)
  .set("fahrenheit", (value) => warmth(((value - 32) * 5) / 9));

function warmth(celsius: number): Omit<Measure, "isRound"> {
  const steps = celsius < HOT ? celsius : HOT + (celsius - HOT) / HOT_STEP;
  return { scale: "temperature", steps };
}

/** The most steps between a measure and its rough equivalent next to it: `2 lb (about 1 kg)`. */
const SIDE_BY_SIDE_STEPS = Math.log(1.15) / STEP;

/**
 * Whether two quantities are one measure in different units, rounded as writers do:
 * `5 miles` and `8 km`. Symmetric.
 */
export function isConverted(a: Fact, b: Fact): boolean {
  return areWithin(a, b, (isRound) => (isRound ? ROUND_STEPS : 1));
}

/** Whether two quantities are roughly one measure in different units: enough for measures side by side. Symmetric. */
export function isConvertedRoughly(a: Fact, b: Fact): boolean {
  return areWithin(a, b, () => SIDE_BY_SIDE_STEPS);
}

/** Whether two quantities in different units are no more steps apart than allowed. */
function areWithin(a: Fact, b: Fact, mostSteps: (areRound: boolean) => number): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || a.unit === b.unit) return false;
  const theirs = measuresOf(b);
  return measuresOf(a).some(({ scale, steps, isRound }) =>
    theirs.some(
      (other) =>
        other.scale === scale &&
        Math.abs(other.steps - steps) <= mostSteps(isRound && other.isRound),
    ),
  );
}

/** Whether a number has one significant digit, optionally followed by a five: `6`, `100`, `1.5`. */
function isRoundNumber(reading: string): boolean {
  return /^[1-9]5?0*$/.test(reading.replace(".", "").replace(/^0+/, ""));
}

/**
 * The keys under which a quantity can be indexed. Measures within the permitted number of steps share a key.
 */
export function conversionKeys(fact: Fact): readonly string[] {
  return allOf(measuresOf(fact), ({ scale, steps, isRound }) => {
    const step = Math.floor(steps);
    const near = isRound ? [step - 1, step, step + 1, step + 2] : [step, step + 1];
    return near.map((each) => `${scale} ${each}`);
  });
}

/**
 * One measure per reading, none if the unit cannot be converted. `degrees` without a scale are read on both.
 */
function measuresOf({ kind, readings, unit }: Fact): readonly Measure[] {
  if (kind !== "quantity" || unit === null) return [];
  const units = unit === "degree" ? ["celsius", "fahrenheit"] : [unit];
  return units.flatMap((each) => {
    const measure = SCALES.get(each);
    return measure === undefined
      ? []
      : readings
          .map((reading) => ({ ...measure(Number(reading)), isRound: isRoundNumber(reading) }))
          .filter(({ steps }) => Number.isFinite(steps));
  });
}
