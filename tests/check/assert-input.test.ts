import { describe, expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

const page = (language: string) => ({ path: `${language}.md`, text: "# A\n", language });
const pair = { source: page("en"), target: page("es") };

/** What a program in JavaScript may hand in. */
function check(input: unknown): unknown {
  return checkPair(input as Parameters<typeof checkPair>[0]);
}

describe("what is handed in", () => {
  test.each([
    ["a configuration", { preset: "strict", rules: { number: "off", length: ["info", {}] } }],
    ["no configuration", undefined],
    ["settings left open", { preset: undefined, dialects: [], names: { A: [] }, terms: [] }],
  ])("is taken with %s", (_, config) => {
    expect(() => check({ ...pair, config })).not.toThrow();
  });

  test.each([
    [
      "config.preset",
      { ...pair, config: { preset: "srict" } },
      '"srict", expected one of recommended',
    ],
    ["config", { ...pair, config: { presets: "strict" } }, '"presets", expected one of preset'],
    ["config", { ...pair, config: [] }, ", expected an object"],
    ["config.rules", { ...pair, config: { rules: { nmber: "off" } } }, '"nmber", expected one of'],
    [
      "config.rules.number",
      { ...pair, config: { rules: { number: "of" } } },
      '"of", expected off,',
    ],
    ["config.dialects", { ...pair, config: { dialects: ["mdy"] } }, "mdy, expected a list of"],
    ["config.terms", { ...pair, config: { terms: {} } }, "expected a list of terms"],
    ["source.text", { ...pair, source: { ...page("en"), text: null } }, "null, expected a text"],
    ["target.language", { ...pair, target: page("english") }, '"english", expected a language tag'],
    ["target", { source: page("en") }, "undefined, expected an object"],
  ])("is refused with a word of where: %s", (place, input, told) => {
    expect(() => check(input)).toThrow(TypeError);
    expect(() => check(input)).toThrow(`cotejo: ${place} is `);
    expect(() => check(input)).toThrow(told);
  });
});
