import type { Document } from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
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
  *check({ differences, source: from, target: to }) {
    for (const difference of differences("name")) {
      const { change, source, target, elsewhere } = difference;
      if ([source, target].some((fact) => fact?.strength === "weak")) continue;
      // `continuous integration (CI)`: whether a short form is told beside the long one is up to the writer.
      if (source !== null && target === null && isAside(source, from)) continue;
      if (target !== null && source === null && isAside(target, to)) continue;
      if (change === "changed") yield judge(difference, "changed");
      // A name said again may give way to a pronoun, or stand in for one.
      else if (elsewhere === null || elsewhere === "page") yield judge(difference, change);
    }
  },
};

function isAside({ place }: Fact, { page }: Document): boolean {
  return page.text[place.start.offset - 1] === "(" && page.text[place.end.offset] === ")";
}
