import { describe, expect, test } from "vitest";
import { type CheckConfig, checkPair, type TermSetting } from "../../src/index.ts";
import { configSchema } from "../../src/workspace/config/config-schema.ts";

const page = (language: string) => ({ path: `${language}.md`, text: "# A\n", language });
const pair = { source: page("en"), target: page("es") };

/** Checks input of any type, as a program in JavaScript can pass it. */
function check(input: unknown): unknown {
  return checkPair(input as Parameters<typeof checkPair>[0]);
}

describe("the input", () => {
  test.each([
    ["a configuration", { preset: "strict", rules: { number: "off", length: ["info", {}] } }],
    ["no configuration", undefined],
    ["messages in a regional variety of Spanish", { ui: "es-MX" }],
    ["settings left open", { preset: undefined, dialects: [], names: { A: [] }, terms: [] }],
    [
      "every setting undefined",
      {
        preset: undefined,
        rules: undefined,
        dialects: undefined,
        terms: undefined,
        names: undefined,
        frontMatter: undefined,
        ui: undefined,
        site: undefined,
        sentences: undefined,
      } satisfies Required<CheckConfig>,
    ],
    [
      "every property of a term undefined",
      {
        terms: [
          {
            id: undefined,
            accepted: undefined,
            forbidden: undefined,
            doNotTranslate: undefined,
            caseSensitive: undefined,
          } satisfies Required<TermSetting>,
        ],
      },
    ],
  ])("is accepted with %s", (_, config) => {
    expect(() => check({ ...pair, config })).not.toThrow();
  });

  test.each([
    [
      "config.preset",
      { ...pair, config: { preset: "srict" } },
      '"srict", expected one of recommended',
    ],
    ["config.ui", { ...pair, config: { ui: "fr" } }, '"fr", expected en or es'],
    ["source.path", { ...pair, source: { ...page("en"), path: "" } }, "non-empty"],
    ["config", { ...pair, config: [] }, "a list, expected an object"],
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
    [
      "config.terms[0].accepted.es",
      { ...pair, config: { terms: [{ accepted: { es: 3 } }] } },
      "3, expected a list",
    ],
    [
      "a key of config.terms[0].accepted",
      { ...pair, config: { terms: [{ accepted: { english: "kettle" } }] } },
      '"english", expected a language tag',
    ],
    [
      "config.terms[1].id",
      { ...pair, config: { terms: [{ id: "x" }, { id: "x" }] } },
      '"x", expected a unique id',
    ],
    ["config.names.Kubernetes", { ...pair, config: { names: { Kubernetes: 8 } } }, "a list"],
    ["config.names.Kubernetes", { ...pair, config: { names: { Kubernetes: "" } } }, "non-empty"],
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
    ["source.text", { ...pair, source: { ...page("en"), text: null } }, "null, expected a string"],
    ["target.language", { ...pair, target: page("english") }, '"english", expected a language tag'],
    ["target", { source: page("en") }, "undefined, expected an object"],
  ])("is refused with a message that names the place: %s", (place, input, told) => {
    expect(() => check(input)).toThrow(TypeError);
    expect(() => check(input)).toThrow(`cotejo: ${place} is `);
    expect(() => check(input)).toThrow(told);
  });

  test.each([
    ["one name instead of a list", { names: { Kubernetes: "K8s" } }],
    ["a name without a variant", { names: { Kubernetes: [] } }],
    ["an empty variant", { names: { Kubernetes: [""] } }],
    ["an empty name", { names: { "": "K8s" } }],
    ["a variant that is not a string", { names: { Kubernetes: [8] } }],
    ["a term without an id", { terms: [{ accepted: { en: "kettle", es: ["hervidor"] } }] }],
    ["a term without a form", { terms: [{ doNotTranslate: true }] }],
    ["a term in an unknown language", { terms: [{ accepted: { english: "kettle" } }] }],
    ["a term in a language with an underscore", { terms: [{ accepted: { es_MX: "pava" } }] }],
    ["an empty form", { terms: [{ forbidden: { es: "" } }] }],
    ["two terms with the same id", { terms: [{ id: "a" }, { id: "a" }] }],
    ["an empty id", { terms: [{ id: "" }] }],
    ["an invalid boolean", { terms: [{ caseSensitive: "yes" }] }],
    ["a severity", { rules: { number: "info" } }],
    ["a severity and options", { rules: { "code-block": ["error", { translatable: false }] } }],
    ["a severity alone in a list", { rules: { number: ["error"] } }],
    ["more than a severity and options", { rules: { number: ["error", {}, 1] } }],
    ["an unknown preset", { preset: "strickt" }],
    ["a dialect outside a list", { dialects: "mdx" }],
    ["an empty front matter key", { frontMatter: { "": "optional" } }],
    ["an unknown treatment", { frontMatter: { weight: "fixed" } }],
  ])("is accepted or refused as in a configuration file: %s", (_, config) => {
    const inFile = configSchema.safeParse(config).success;
    const told = inFile
      ? expect(() => check({ ...pair, config })).not
      : expect(() => check({ ...pair, config }));
    told.toThrow(TypeError);
  });

  test("accepts the short forms of a configuration file: one form instead of a list, a term without an id", () => {
    const source = { path: "en.md", language: "en", text: "Fill the kettle at Acme.\n" };
    const target = { path: "es.md", language: "es", text: "Llene el caldero en Akme.\n" };
    const config = {
      terms: [{ accepted: { EN: "kettle", es: "hervidor" } }],
      names: { Acme: "Akme" },
    };
    const { findings } = checkPair({ source, target, config });
    expect(findings.map(({ message }) => message)).toEqual([
      "Missing translation of “kettle”, expected “hervidor”",
    ]);
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
    "is refused for an unknown key of %s, with the nearest known one",
    (place, config, key, meant) => {
      const told = `cotejo: ${place} has the unknown key "${key}", expected ${meant}`;
      expect(() => check({ ...pair, config })).toThrow(new TypeError(told));
    },
  );

  test("is refused for an unknown top-level key, although pages may have more keys", () => {
    const told = 'cotejo: the input has the unknown key "confg", expected config';
    expect(() => check({ ...pair, confg: { preset: "strict" } })).toThrow(new TypeError(told));
    expect(() => check({ ...pair, source: { ...pair.source, sha: "1" } })).not.toThrow();
  });

  test.each(["false", 0, null])(
    "is refused if a rule option has the invalid value %j",
    (translatable) => {
      const config = { rules: { "code-block": ["error", { translatable }] } };
      const told = `cotejo: config.rules.code-block[1].translatable is ${JSON.stringify(translatable)}, expected true or false`;
      expect(() => check({ ...pair, config })).toThrow(new TypeError(told));
    },
  );
});
