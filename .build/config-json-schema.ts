import * as z from "zod";
import { SETTABLE_RULES } from "../src/check/rule-ids.ts";
import { describeRule } from "../src/messages/rule-descriptions.ts";
import { SEVERITIES } from "../src/model/finding.ts";
import type { RuleTraits } from "../src/model/rule.ts";
import { configSchema } from "../src/workspace/config/config-schema.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema (draft 2020-12) of the configuration file, which editors complete and check it by. Stricter than
 * the program's own schema in one thing: it knows the rules and their options, which the program looks up later.
 */
export function configJsonSchema(): JsonSchema {
  return z.toJSONSchema(configSchema, {
    io: "input",
    override({ jsonSchema, path }) {
      if (path.at(-1) === "rules") Object.assign(jsonSchema, knownRules());
      if (path.at(-2) === "overrides") jsonSchema.anyOf = OF_SOME_PAGES;
    },
  });
}

/** What an entry of `overrides` must say besides. */
const OF_SOME_PAGES: JsonSchema[] = [{ required: ["files"] }, { required: ["languages"] }];

/** What the mapping `rules` may hold, in place of rules of any name. */
function knownRules(): JsonSchema {
  return {
    additionalProperties: false,
    properties: Object.fromEntries(SETTABLE_RULES.map((rule) => [rule.id, settingOf(rule)])),
  };
}

function settingOf({ id, options = {} }: RuleTraits): JsonSchema {
  const values = Object.entries(options).map(([name, kind]) => [name, { type: kind }]);
  const known: JsonSchema = {
    type: "object",
    properties: Object.fromEntries(values),
    additionalProperties: false,
  };
  return {
    description: describeRule(id, "en").what,
    anyOf: [
      { enum: ["off", ...SEVERITIES] },
      {
        type: "array",
        prefixItems: [{ enum: [...SEVERITIES] }, known],
        items: false,
        minItems: 2,
      },
    ],
  };
}
