import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Units for which CLDR has words, but `Intl` has none or not all forms, by CLDR name. Units whose word has
 * another meaning are left out: `bar`, `point`, the Spanish `julio`, the `A` of `DE 5 A 10`.
 */
const UNITS = [
  "mass-microgram mass-milligram mass-gram mass-kilogram",
  "length-nanometer length-micrometer length-millimeter length-centimeter length-decimeter length-meter",
  "length-kilometer length-inch length-foot length-yard length-mile length-nautical-mile length-light-year",
  "area-square-centimeter area-square-meter area-square-kilometer area-hectare area-acre",
  "area-square-inch area-square-foot area-square-yard area-square-mile",
  "volume-milliliter volume-centiliter volume-deciliter volume-liter volume-hectoliter",
  "volume-cup volume-tablespoon volume-teaspoon",
  "volume-cubic-centimeter volume-cubic-meter volume-cubic-kilometer volume-cubic-inch volume-cubic-foot",
  "electric-milliampere electric-volt electric-ohm",
  "energy-calorie energy-kilocalorie energy-kilojoule energy-kilowatt-hour",
  "power-milliwatt power-watt power-kilowatt power-megawatt power-gigawatt power-horsepower",
  "pressure-hectopascal pressure-kilopascal pressure-megapascal pressure-millibar pressure-pound-force-per-square-inch",
  "frequency-hertz frequency-kilohertz frequency-megahertz frequency-gigahertz",
  "graphics-pixel graphics-megapixel graphics-dot-per-inch graphics-pixel-per-inch",
  "speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour",
  "light-lux light-lumen force-newton temperature-celsius temperature-fahrenheit temperature-kelvin",
]
  .join(" ")
  .split(" ");

const require = createRequire(import.meta.url);

/** The words of units after a number, in all numbers and cases, from the `cldr-units-full` package. */
export function readCldrUnits(tag: string): Record<string, readonly string[]> {
  const file = readFileSync(require.resolve(`cldr-units-full/main/${tag}/units.json`), "utf8");
  const { main } = JSON.parse(file) as CldrFile;
  const { long = {}, short = {} } = main[tag]?.units ?? {};
  return Object.fromEntries(
    UNITS.map((name) => {
      const unit = name.slice(name.indexOf("-") + 1);
      return [unit, [...wordsOf(long[name]), ...wordsOf(short[name])]];
    }),
  );
}

type Patterns = Readonly<Record<string, string>>;
type Width = Readonly<Record<string, Patterns | undefined>>;
interface CldrFile {
  readonly main: Readonly<
    Record<
      string,
      { readonly units: { readonly long?: Width; readonly short?: Width } } | undefined
    >
  >;
}

/** The words after the number in patterns such as `{0} miligramos`. */
function wordsOf(patterns: Patterns = {}): string[] {
  const words = Object.entries(patterns).flatMap(([key, pattern]) => {
    const word = /count/.test(key) ? /^\{0\}[\s\u00a0\u202f]*(.+)$/u.exec(pattern)?.[1] : undefined;
    return word === undefined
      ? []
      : [word.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200e\u200f\u061c]/g, "")];
  });
  return [...new Set(words)];
}
