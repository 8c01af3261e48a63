import { judge, type Rule } from "../model/rule.ts";

/** Links that the translation drops, adds or sends elsewhere; localised destinations are the same link. */
export const link: Rule = {
  id: "link",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "off", strict: "warning" },
  },
  *check({ differences }) {
    for (const difference of differences("link")) {
      if (difference.change === "missing" && difference.elsewhere === "block") continue;
      if (difference.change !== "unit") yield judge(difference, difference.change);
    }
  },
};
