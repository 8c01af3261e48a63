import { findValues } from "../../src/facts/find-values.ts";
import { allLanguages } from "../../src/languages/all.ts";
import { profileOf } from "../../src/languages/find-profile.ts";
import type { Fact } from "../../src/model/fact.ts";
import { proseOfText } from "./prose-of-text.ts";

/** The values of a text in one language. */
export function valuesIn(language: string, text: string): Fact[] {
  return findValues(proseOfText(text), profileOf(language, allLanguages));
}

/** Each value in one line: kind, readings, unit; a weak one starts with `~`. */
export function linesOf(facts: readonly Fact[]): string[] {
  return facts.map(({ kind, readings, unit, strength }) =>
    [
      `${strength === "weak" ? "~" : ""}${kind}`,
      readings.join("|"),
      ...(unit === null ? [] : [unit]),
    ].join(" "),
  );
}

/** The values of a text that can raise an alarm, a line each. */
export function strongIn(language: string, text: string): string[] {
  return linesOf(valuesIn(language, text).filter(({ strength }) => strength === "strong"));
}
