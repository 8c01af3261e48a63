import { judge, type Rule } from "../model/rule.ts";

/** Marks that call a footnote: dropped or added. */
export const footnoteMark: Rule = {
  id: "footnote-mark",
  category: "content",
  messages: {
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
  },
  *check({ differences }) {
    for (const difference of differences("footnote-mark")) {
      const { change } = difference;
      if (change === "missing" || change === "added") yield judge(difference, change);
    }
  },
};
