/** A number as written, before anything around it says what it counts. */
export interface Numeral {
  /** Tokens: `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Plain decimals, the likeliest first. */
  readonly readings: readonly string[];
  readonly written: "digits" | "words" | "symbols";
  readonly ordinal: boolean;
  readonly weak: boolean;
  /** The digits alone where the number is one unbroken run of them; else null. */
  readonly plain: string | null;
  /** What a scale word or suffix multiplied it by; `1` where none did. */
  readonly factor: string;
  /** True where words alone make a year of it: `nineteen eighty-four`. */
  readonly year: boolean;
}
