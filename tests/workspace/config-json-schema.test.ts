import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { configJsonSchema } from "../../.build/config-json-schema.ts";

const validate = new Ajv2020({ strict: false }).compile(configJsonSchema());

describe("the JSON Schema of the configuration", () => {
  it.each<[string, unknown]>([
    ["nothing at all", {}],
    ["its own address", { $schema: "./node_modules/cotejo/dist/config.schema.json" }],
    ["one pattern for a list", { ignore: "drafts" }],
    ["a rule that is off", { rules: { number: "off" } }],
    ["a rule with an option", { rules: { "code-block": ["error", { translatable: false }] } }],
    ["a rule of some pages", { overrides: [{ files: "blog", rules: { block: "warning" } }] }],
  ])("takes %s", (_, config) => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["a key that does not exist", { presets: "strict" }],
    ["a preset that does not exist", { preset: "loose" }],
    ["a rule that does not exist", { rules: { numbers: "off" } }],
    ["a severity that does not exist", { rules: { number: "fatal" } }],
    ["an option of another rule", { rules: { number: ["error", { translatable: false }] } }],
    ["an option of another type", { rules: { "code-block": ["error", { translatable: 1 }] } }],
    ["an unknown rule of some pages", { overrides: [{ files: "a", rules: { numbers: "off" } }] }],
    ["settings of some pages that names none", { overrides: [{ rules: { number: "off" } }] }],
    ["a pair without its target", { pairs: [{ source: "docs/{path}.md" }] }],
  ])("refuses %s", (_, config) => {
    expect(validate(config)).toBe(false);
  });

  it("says of every rule what it finds", () => {
    const { rules } = configJsonSchema().properties ?? {};
    const known = typeof rules === "object" ? Object.values(rules.properties ?? {}) : [];
    expect(known.length).toBeGreaterThan(30);
    for (const rule of known) expect(rule).toMatchObject({ description: /./ });
  });
});
