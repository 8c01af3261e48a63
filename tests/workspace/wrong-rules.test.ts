import { expect, test } from "vitest";
import type { Config } from "../../src/workspace/config/config-schema.ts";
import { findWrongRules } from "../../src/workspace/config/explain-config.ts";

const RULES = [
  { id: "number" },
  { id: "code-block", options: { translatable: "boolean" as const } },
];

const spotOf = () => ({ path: "cotejo.yaml", line: 1, column: 1 });

test("rules and options of rules that do not exist are told with the one that was meant", () => {
  const config: Config = {
    rules: { nmber: "off" },
    overrides: [
      { rules: { "code-block": ["error", { translatabel: false }] } },
      { rules: { "code-block": ["error", { translatable: false }], number: "off" } },
    ],
  };
  const told = findWrongRules(spotOf, config, RULES);
  expect(told).toEqual([
    { obstacle: "config-key", ...spotOf(), keys: ["rules", "nmber"], nearest: "number" },
    {
      obstacle: "config-key",
      ...spotOf(),
      keys: ["overrides", 0, "rules", "code-block", 1, "translatabel"],
      nearest: "translatable",
    },
  ]);
});

test.each(["false", 0, null, [false]])(
  "an option of a rule that does not take %j is told with what it takes",
  (value) => {
    const config: Config = { rules: { "code-block": ["error", { translatable: value }] } };
    expect(findWrongRules(spotOf, config, RULES)).toEqual([
      {
        obstacle: "config-value",
        ...spotOf(),
        keys: ["rules", "code-block", 1, "translatable"],
        found: JSON.stringify(value),
        expected: [{ is: "type", type: "boolean" }],
      },
    ]);
  },
);

test("an option with a name of every object is none of a rule's", () => {
  const config: Config = { rules: { "code-block": ["error", { toString: true }] } };
  expect(findWrongRules(spotOf, config, RULES)).toHaveLength(1);
});
