import { isOfKitchen } from "../model/agreement/kitchen.ts";
import type { Fact } from "../model/fact.ts";
import { judge, type Rule } from "../model/rule.ts";

/** The amount is there, its unit or currency is another one or gone: `$14B` became `14B`. */
export const unit: Rule = {
  id: "unit",
  category: "content",
  messages: {
    lost: { recommended: "error", strict: "error" },
    changed: { recommended: "error", strict: "error" },
    added: { recommended: "off", strict: "warning" },
    "sign-added": { recommended: "warning", strict: "error" },
    understood: { recommended: "off", strict: "warning" },
  },
  *check({ differences }) {
    for (const difference of differences("value")) {
      const { change, source, target } = difference;
      if (change !== "unit" || source === null || target === null) continue;
      if (source.strength === "weak" || target.strength === "weak") continue;
      yield judge(difference, messageOf(source, target), { unit: source.unit ?? target.unit });
    }
  },
};

function messageOf(source: Fact, target: Fact): string {
  // Languages differ in what goes without saying: `when I was 15` is `cuando tenía 15 años`.
  // A number in words may stand apart from its unit: `the first two weeks`, `las dos primeras semanas`.
  if (target.unit === null) {
    const isOpen = source.unit === "year" || target.written === "words" || isOfKitchen(source.unit);
    return isOpen ? "understood" : "lost";
  }
  if (source.unit === "piece" || target.unit === "piece") return "understood";
  if (source.unit !== null) return "changed";
  return target.kind === "money" || target.kind === "percent" ? "sign-added" : "added";
}
