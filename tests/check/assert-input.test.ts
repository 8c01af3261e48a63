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
    ["config", { ...pair, config: [] }, ", expected an object"],
    [
      "config.rules.number",
      { ...pair, config: { rules: { number: "of" } } },
      '"of", expected off,',
    ],
    [
      "config.rules.number[0]",
      { ...pair, config: { rules: { number: ["off", {}] } } },
      '"off", expected one of error',
    ],
    ["config.dialects[0]", { ...pair, config: { dialects: ["mdy"] } }, '"mdy", expected one of'],
    ["config.terms", { ...pair, config: { terms: {} } }, "expected a list"],
    ["config.terms[0]", { ...pair, config: { terms: [null] } }, "null, expected an object"],
    ["config.terms[0].accepted", { ...pair, config: { terms: [{ id: "x" }] } }, "undefined"],
    ["config.names.Kubernetes", { ...pair, config: { names: { Kubernetes: "K8s" } } }, "a list"],
    [
      "config.frontMatter.weight",
      { ...pair, config: { frontMatter: { weight: "invarient" } } },
      '"invarient", expected one of invariant',
    ],
    [
      "config.site.pagesAt",
      { ...pair, config: { site: { pages: new Map(), hasFile: () => true, pagesAt: 3 } } },
      "3, expected a function",
    ],
    ["config.site.hasFile", { ...pair, config: { site: { pages: new Map() } } }, "a function"],
    ["the input", undefined, "undefined, expected an object"],
    ["source.text", { ...pair, source: { ...page("en"), text: null } }, "null, expected a text"],
    ["target.language", { ...pair, target: page("english") }, '"english", expected a language tag'],
    ["target", { source: page("en") }, "undefined, expected an object"],
  ])("is refused with a word of where: %s", (place, input, told) => {
    expect(() => check(input)).toThrow(TypeError);
    expect(() => check(input)).toThrow(`cotejo: ${place} is `);
    expect(() => check(input)).toThrow(told);
  });

  const term = { id: "x", accepted: {}, forbidden: {}, doNotTranslate: true, caseSensitive: false };
  test.each([
    ["config", { presets: "strict" }, "presets", "preset"],
    ["config.rules", { rules: { nmber: "off" } }, "nmber", "number"],
    ["config.rules", { rules: { supression: "off" } }, "supression", "suppression"],
    [
      "config.rules.code-block[1]",
      { rules: { "code-block": ["error", { translatabel: false }] } },
      "translatabel",
      "translatable",
    ],
    ["config.rules.number[1]", { rules: { number: ["error", { least: 1 }] } }, "least", "none"],
    ["config.terms[0]", { terms: [{ ...term, fobidden: {} }] }, "fobidden", "forbidden"],
  ])(
    "is refused for a key that %s does not have, with the one that was meant",
    (place, config, key, meant) => {
      const told = `cotejo: ${place} has the unknown key "${key}", expected ${meant}`;
      expect(() => check({ ...pair, config })).toThrow(new TypeError(told));
    },
  );

  test("is refused for a key beside the pages and the configuration, but a page may hold more", () => {
    const told = 'cotejo: the input has the unknown key "confg", expected config';
    expect(() => check({ ...pair, confg: { preset: "strict" } })).toThrow(new TypeError(told));
    expect(() => check({ ...pair, source: { ...pair.source, sha: "1" } })).not.toThrow();
  });

  test.each(["false", 0, null])(
    "is refused where an option of a rule is %j, which it does not take",
    (translatable) => {
      const config = { rules: { "code-block": ["error", { translatable }] } };
      const told = `cotejo: config.rules.code-block[1].translatable is ${JSON.stringify(translatable)}, expected true or false`;
      expect(() => check({ ...pair, config })).toThrow(new TypeError(told));
    },
  );
});
