import { describe, expect, test } from "vitest";
import { cliEn } from "../../src/messages/en/cli.ts";
import { cliEs } from "../../src/messages/es/cli.ts";

/** What a text says when its parameters are the numbered marks that it is given. */
function say(text: unknown): string {
  if (typeof text !== "function") return String(text);
  return text.length === 0 ? text() : text(...["⟦1⟧", "⟦2⟧", "⟦3⟧"].slice(0, text.length));
}

describe.each([
  ["English", cliEn],
  ["Spanish", cliEs],
])("the command line in %s", (_, texts) => {
  const { expectedOneOf, expectedForm, fixed, wouldFix, syntaxDetail, ...plain } = texts;

  test.each(Object.entries(plain))(
    "%s says something and leaves no parameter out",
    (_key, text) => {
      const said = say(text);
      expect(said.trim()).not.toBe("");
      const parameters = typeof text === "function" ? text.length : 0;
      for (let at = 1; at <= parameters; at++) expect(said).toContain(`⟦${at}⟧`);
    },
  );

  test.each([fixed, wouldFix])("fixes and pages are counted, one or more", (text) => {
    expect(text(12, 1)).toMatch(/12 (?:fixes|correcciones)\b.* 1 (?:page|página)$/);
    expect(text(1, 2)).toMatch(/1 (?:fix|corrección)\b.* 2 (?:pages|páginas)$/);
  });

  test("expectations name their values and their forms", () => {
    expect(expectedOneOf(["a", "b"])).toContain("a, b");
    expect(expectedOneOf(["a"])).toBe("a");
    for (const form of ["language", "pattern", "count", "not-empty"] as const) {
      expect(expectedForm(form)).not.toBe("");
    }
  });
});

test("both languages have the same texts, and no Spanish sentence was left in English", () => {
  expect(Object.keys(cliEs)).toEqual(Object.keys(cliEn));
  const { expectedOneOf, expectedForm, samples, ...plain } = cliEn;
  const same = Object.entries(plain).filter(
    ([key, text]) => say(text) === say(Reflect.get(cliEs, key)),
  );
  // These two hand on what they are given, unless they know it.
  expect(same.map(([key]) => key)).toEqual(["expectedType", "badUsage"]);
  expect(Object.keys(cliEs.samples)).toEqual(Object.keys(samples));
  for (const [key, name] of Object.entries(samples)) expect(cliEs.samples[key]).not.toBe(name);
});
