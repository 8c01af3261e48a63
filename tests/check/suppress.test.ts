import { describe, expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";

const SOURCE = "Nadia sold 10 loaves.\n\nBoris sold 20 loaves.\n";

/**
 * The rules of the findings for a translation with wrong numbers and a wrong name, with a comment before each
 * paragraph.
 */
function found(before: string, between: string): string[] {
  const text = `${before}\n\nNadia vendió 11 panes.\n\n${between}\n\nIgor vendió 21 panes.\n`;
  const target = { path: "b.md", language: "es", text };
  const config = { names: { Boris: [], Igor: [], Nadia: [] } };
  const { findings } = checkPair({
    source: { path: "a.md", language: "en", text: SOURCE },
    target,
    config,
  });
  return findings.map(({ rule }) => rule).sort();
}

it("counts the findings that comments suppress", () => {
  const page = (text: string) => ({ path: "a.md", language: "en", text });
  const check = (text: string) =>
    checkPair({ source: page(SOURCE), target: { ...page(text), language: "es" } });
  const wrong = "Nadia vendió 11 panes.\n\nBoris vendió 21 panes.\n";
  expect(check(`<!-- cotejo-disable -->\n\n${wrong}`)).toMatchObject({
    findings: [],
    suppressed: 2,
  });
  expect(check(wrong)).not.toHaveProperty("suppressed");
});

describe("a comment that disables rules", () => {
  it("is needed: without it, both paragraphs have findings", () => {
    expect(found("", "")).toEqual(["name", "number", "number"]);
  });

  it("ends for a rule that is enabled again, and continues for the others", () => {
    const [off, on] = ["<!-- cotejo-disable number name -->", "<!-- cotejo-enable number -->"];
    expect(found(off, on)).toEqual(["number"]);
  });

  it("ends for a rule that is enabled again even if it names no rule", () => {
    expect(found("<!-- cotejo-disable -->", "<!-- cotejo-enable number -->")).toEqual(["number"]);
  });

  it("ends for all rules if all are enabled again", () => {
    expect(found("<!-- cotejo-disable number name -->", "<!-- cotejo-enable -->")).toEqual([
      "name",
      "number",
    ]);
  });
});
