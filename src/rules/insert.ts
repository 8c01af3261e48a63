import { shorten } from "../model/excerpt.ts";
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
      const { source, target } = difference;
      yield judge(difference, difference.change, {
        expected: source === null ? null : shorten(source.readings[0] ?? source.surface),
        actual: target === null ? null : shorten(target.readings[0] ?? target.surface),
      });
    }
  },
};
