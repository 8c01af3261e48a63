import { judge, type Rule } from "../model/rule.ts";

/** Names of models, products and companies: changed, missing or added. */
export const name: Rule = {
  id: "name",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "warning", strict: "error" },
    added: { recommended: "off", strict: "warning" },
  },
  *check({ differences }) {
    for (const difference of differences("name")) {
      const { change, source, target, elsewhere } = difference;
      if ([source, target].some((fact) => fact?.strength === "weak")) continue;
      if (change === "changed") yield judge(difference, "changed");
      // A name said again may give way to a pronoun, or stand in for one.
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
  },
};
