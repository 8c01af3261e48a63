import { expect, test } from "vitest";
import type { Config } from "../../src/workspace/config-schema.ts";
import { findUnknownRules } from "../../src/workspace/explain-config.ts";

const RULES = [{ id: "number" }, { id: "code-block", options: ["translatable"] }];

test("rules and options of rules that do not exist are told with the one that was meant", () => {
  const config: Config = {
    rules: { nmber: "off" },
    overrides: [
      { rules: { "code-block": ["error", { translatabel: false }] } },
      { rules: { "code-block": ["error", { translatable: false }], number: "off" } },
    ],
  };
  const told = findUnknownRules("cotejo.yaml", config, RULES);
  expect(told).toEqual([
    { obstacle: "config-key", path: "cotejo.yaml", key: "rules.nmber", nearest: "number" },
    {
      obstacle: "config-key",
      path: "cotejo.yaml",
      key: "overrides.0.rules.code-block.1.translatabel",
      nearest: "translatable",
    },
  ]);
});
