import { judge, type Rule } from "../model/rule.ts";

/** Versions are never localised: `3.10` is neither `3,10` nor `3.1`. */
export const version: Rule = {
  id: "version",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
  },
  *check({ differences }) {
    for (const difference of differences("value")) {
      const { change, source, target, elsewhere } = difference;
      if (change === "unit" || (source?.kind !== "version" && target?.kind !== "version")) continue;
      if (change === "changed") yield judge(difference, "changed");
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
  },
};
