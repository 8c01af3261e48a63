/** A number as written, before its context shows what it counts. */
export interface Numeral {
  /** Token indexes; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Plain decimals, the most likely first. */
  readonly readings: readonly string[];
  readonly written: "digits" | "words" | "symbols";
  readonly ordinal: boolean;
  readonly weak: boolean;
  /** The digits, if the number is a single run of digits; otherwise null. */
  readonly plain: string | null;
  /** The factor of its scale word or suffix; `1` if there is none. */
  readonly factor: string;
  /** Whether its words can only be a year: `nineteen eighty-four`. */
  readonly year: boolean;
}
