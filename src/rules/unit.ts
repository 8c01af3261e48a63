import { judge, type Rule } from "../model/rule.ts";

/** The amount is there, its unit or currency is another one or gone: `$14B` became `14B`. */
export const unit: Rule = {
  id: "unit",
  category: "content",
  messages: {
    lost: { recommended: "error", strict: "error" },
    changed: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
  },
  *check({ differences }) {
    for (const difference of differences("value")) {
      const { change, source, target } = difference;
      if (change !== "unit" || source === null || target === null) continue;
      const messageId = target.unit === null ? "lost" : source.unit === null ? "added" : "changed";
      yield judge(difference, messageId, { unit: source.unit ?? target.unit });
    }
  },
};
