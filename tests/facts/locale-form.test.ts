import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localeForm } from "../../src/facts/numerals/locale-form.ts";
import { allLanguages } from "../../src/languages/all.ts";
import { profileOf } from "../../src/languages/find-profile.ts";

const formIn = (language: string, written: string) =>
  localeForm(written, profileOf(language, allLanguages));

describe("how a language would write a number", () => {
  it.each([
    ["es", "1,234.5", "1234,5"],
    ["es", "12,345.6", "12.345,6"],
    ["es", "1,234,567", "1.234.567"],
    ["es", "3.14", "3,14"],
    ["de", "1,234.5", "1.234,5"],
    ["en", "1.234,5", "1,234.5"],
    ["en", "1.234.567", "1,234,567"],
    ["en", "3,5", "3.5"],
    ["es-MX", "1.234,5", "1,234.5"],
    ["en-IN", "1.234.567,5", "12,34,567.5"],
  ])("%s writes %s as %s", (language, written, expected) => {
    expect(formIn(language, written)).toBe(expected);
  });

  it.each([
    ["es", "1.234,5"],
    ["es", "1234,5"],
    ["es", "3,14"],
    ["es", "1.234"],
    ["es", "1,234"],
    ["es", "50\u202F000"],
    ["es", "50 000,5"],
    ["es", "1234"],
    ["es", "1.2.3"],
    ["es", "abc"],
    ["en", "1,234.5"],
    ["en", "1,234"],
    ["en", "1.234"],
    ["es-MX", "1,234.5"],
  ])("%s lets %s stand", (language, written) => {
    expect(formIn(language, written)).toBeNull();
  });

  it("lets stand what it proposes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("en", "es", "es-MX", "de", "fr", "en-IN", "pt"),
        fc.constantFrom(...([",.", ".,"] as const)),
        fc.integer({ min: 1000, max: 99_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        (language, [group, point], whole, fraction) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group ?? "");
          const form = formIn(language, `${grouped}${point}${fraction}`);
          if (form !== null) expect(formIn(language, form)).toBeNull();
        },
      ),
    );
  });
});
