import { shorten } from "../model/excerpt.ts";
import { judge, type Rule } from "../model/rule.ts";

/** Shortcodes, components, directives and template tags: changed in name or in an invariant parameter, dropped, added. */
export const insert: Rule = {
  id: "insert",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    parameter: { recommended: "warning", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
  },
  *check({ differences }) {
    const told = new Set<string>();
    for (const difference of differences("insert")) {
      const { change, source, target } = difference;
      if (change === "unit") continue;
      const expected = source === null ? null : shorten(source.readings[0] ?? source.surface);
      const actual = target === null ? null : shorten(target.readings[0] ?? target.surface);
      const isParameter = change === "changed" && source?.surface === target?.surface;
      // The same change of a parameter throughout is one slip.
      const key = `${source?.readings[0]} ${target?.readings[0]}`;
      if (isParameter && told.has(key)) continue;
      told.add(key);
      yield judge(difference, isParameter ? "parameter" : change, { expected, actual });
    }
  },
};
