import type { Fact } from "../fact.ts";
import { allOf } from "../lookup/all-of.ts";

/**
 * A measure on the scale of what it measures. One step of a scale is the most that a value may be rounded by when it is
 * converted for a reader: 4 %, for `3 miles` are `5 km` and `1 pound` is `450 g`; of temperatures one degree Celsius, in
 * an oven four.
 */
interface Measure {
  readonly scale: string;
  readonly steps: number;
  /** Whether it is told in a round number, `100 yards`, so that another round one will do, `100 m`. */
  readonly isRound: boolean;
}

/** What units measure, and how many of the first unit one of them is: international definitions, gallons of the US. */
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
/** How many steps apart two round numbers may be: 10 %, for `6 feet` are `2 m`. */
const ROUND_STEPS = Math.log(1.1) / STEP;
/** Degrees Celsius from which on a temperature is told roughly. */
const HOT = 100;
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

/** Whether two quantities are one measure in two units, `5 miles` and `8 km`, rounded as writers do. Symmetric. */
export function isConverted(a: Fact, b: Fact): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || a.unit === b.unit) return false;
  const ours = measuresOf(a);
  const theirs = measuresOf(b);
  return ours.some(({ scale, steps, isRound }) =>
    theirs.some(
      (other) =>
        other.scale === scale &&
        Math.abs(other.steps - steps) <= (isRound && other.isRound ? ROUND_STEPS : 1),
    ),
  );
}

/** One digit and noughts, or a five after it: `6`, `100`, `1.5`. */
function isRoundNumber(reading: string): boolean {
  return /^[1-9]5?0*$/.test(reading.replace(".", "").replace(/^0+/, ""));
}

/** What a quantity can be looked up by: measures that as many steps as they may be apart part share a key. */
export function conversionKeys(fact: Fact): readonly string[] {
  return allOf(measuresOf(fact), ({ scale, steps, isRound }) => {
    const step = Math.floor(steps);
    const near = isRound ? [step - 1, step, step + 1, step + 2] : [step, step + 1];
    return near.map((each) => `${scale} ${each}`);
  });
}

/** By each reading; none where the unit can't be converted. `degrees` of no scale are those of either. */
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
