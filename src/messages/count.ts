import { once } from "../model/lookup/once.ts";
import type { Ui } from "./ui.ts";

/** How a language of the interface counts. */
export interface Counting {
  /** The number as the language writes it, `12,345` or `12.345`. */
  write(value: number): string;
  /** Whether the number takes a noun's singular. */
  isOne(value: number): boolean;
  /** The number with its noun, in the singular or the plural. */
  counted(value: number, one: string, other: string): string;
}

/** Below it, no language of the interface writes an integer otherwise than its digits. */
const FIRST_GROUPED = 1000;

/**
 * How a language of the interface counts. The first number format of a process loads what ICU knows of all of them,
 * which takes a quarter of a small run's time: small counts do without.
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
