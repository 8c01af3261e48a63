const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** Length of the longest Roman numeral in standard form, `MMMDCCCLXXXVIII`. */
const LONGEST = 15;

/** The value of a Roman numeral in capitals and standard form; null if it is none. */
export function readRoman(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text[at] ?? ""];
    if (value === undefined) return null;
    total += value < (VALUES[text[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return writeRoman(total) === text ? total : null;
}

const STEPS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function writeRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [step, letters] of STEPS) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}
