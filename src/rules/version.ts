import type { Fact } from "../model/fact.ts";
import { judge, judgeVerbatim, type Rule } from "../model/rule.ts";

/** Versions are never localised: `3.10` is neither `3,10` nor `3.1`. */
export const version: Rule = {
  id: "version",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
  },
  *check({ differences, target: { page } }) {
    for (const difference of differences("value")) {
      const { change, source, target, elsewhere } = difference;
      if (change === "unit" || (source?.kind !== "version" && target?.kind !== "version")) continue;
      if (change === "changed" && isVerbatim(source) && isVerbatim(target))
        yield judgeVerbatim(difference, "changed", page);
      else if (change === "changed") yield judge(difference, "changed");
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
  },
};

/** Figures and points alone, which no language writes otherwise. */
function isVerbatim(fact: Fact | null): boolean {
  return fact?.kind === "version" && /^v?\d+(?:\.\d+)+$/.test(fact.surface);
}
