import { once } from "../model/lookup/once.ts";
import type { Ui } from "./ui.ts";

/** Number formatting and plurals in an interface language. */
export interface Counting {
  /** Formats a number: `12,345` or `12.345`. */
  write(value: number): string;
  /** Whether the number takes the singular of a noun. */
  isOne(value: number): boolean;
  /** The number with its noun in the right form. */
  counted(value: number, one: string, other: string): string;
}

/** Smaller non-negative integers are plain digits in every interface language. */
const FIRST_GROUPED = 1000;

/**
 * Number formatting for an interface language. The first `Intl.NumberFormat` of a process loads ICU data,
 * which takes a quarter of a small run's time, so small counts avoid it.
 */
export function countingIn(language: Ui): Counting {
  const numbers = once(() => new Intl.NumberFormat(language));
  const plurals = once(() => new Intl.PluralRules(language));
  const write = (value: number): string =>
    Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED
      ? String(value)
      : numbers().format(value);
  const isOne = (value: number): boolean => plurals().select(value) === "one";
  return {
    write,
    isOne,
    counted: (value, one, other) => `${write(value)} ${isOne(value) ? one : other}`,
  };
}
