import type { Fact, FactKind } from "../model/fact.ts";
import { judge, judgeVerbatim, type Rule } from "../model/rule.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";

/**
 * Reports versions that changed, are missing or were added. Versions are never localized: `3.10` is neither
 * `3,10` nor `3.1`.
 */
export const version = {
  id: "version",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { page } = context.target;
    for (const difference of context.differences("value")) {
      const { change, source, target, elsewhere } = difference;
      if (change === "unit" || (source?.kind !== "version" && target?.kind !== "version")) continue;
      if (source?.strength === "weak" || target?.strength === "weak") continue;
      // Versions are never spelled out: a number in words is the counterpart of something else.
      if (change === "changed" && target?.written === "words") continue;
      if (change === "changed" && isVerbatim(source) && isVerbatim(target))
        yield judgeVerbatim(difference, "changed", page);
      else if (change === "changed") yield judge(difference, "changed");
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
    yield* swappedValues(context, VERSIONS);
  },
} as const satisfies Rule;

const VERSIONS: ReadonlySet<FactKind> = new Set(["version"]);

/** Whether a fact is a version of digits and dots only, which no language writes differently. */
function isVerbatim(fact: Fact | null): boolean {
  return fact?.kind === "version" && /^v?\d+(?:\.\d+)+$/.test(fact.surface);
}
