import { judge, type Rule } from "../model/rule.ts";

/** Shortcodes, components, directives and template tags: changed in name or in an invariant parameter, dropped, added. */
export const insert: Rule = {
  id: "insert",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
  },
  *check({ differences }) {
    for (const difference of differences("insert")) {
      if (difference.change === "unit") continue;
      yield judge(difference, difference.change, {
        expected: difference.source?.readings[0] ?? null,
        actual: difference.target?.readings[0] ?? null,
      });
    }
  },
};
