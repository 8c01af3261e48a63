import type { Difference } from "../model/difference.ts";
import { type Judgement, judge, type Rule, type RuleContext } from "../model/rule.ts";
import { leftoverTags } from "./html/leftover-tags.ts";
import { onceALine } from "./html/once-a-line.ts";
import { pressedKeys } from "./html/pressed-keys.ts";
import { reportedAsLinks } from "./html/reported-as-links.ts";
import { tagAttributes } from "./html/tag-attributes.ts";
import { unclosedTags } from "./html/unclosed-tags.ts";

/** Reports HTML tags that the translation drops, adds or replaces, except line breaks and emphasis. */
export const html = {
  id: "html",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "warning", strict: "error" },
    added: { recommended: "off", strict: "warning" },
    attribute: { recommended: "warning", strict: "error" },
    "attribute-lost": { recommended: "warning", strict: "error" },
    key: { recommended: "warning", strict: "error" },
    unclosed: { recommended: "warning", strict: "error" },
    leftover: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const judgements: Judgement[] = [];
    const isReportedAsLink = reportedAsLinks(context);
    for (const difference of context.differences("tag")) {
      const { change, source, target } = difference;
      const name = source?.readings[0] ?? target?.readings[0] ?? "";
      if (change === "unit" || REPORTED_ELSEWHERE.has(name)) continue;
      if (!isOfOrdinal(difference, context) && !isReportedAsLink(difference))
        judgements.push(judge(difference, change));
    }
    yield* onceALine(judgements, "missing");
    yield* tagAttributes(context);
    yield* pressedKeys(context);
    yield* unclosedTags(context.alignment);
    yield* leftoverTags(context);
  },
} as const satisfies Rule;

/** Tags that other rules report: `a` and `img` as links and images, the others as breaks and emphasis. */
const REPORTED_ELSEWHERE: ReadonlySet<string> = new Set("br b strong i em s del a img".split(" "));

/** Whether a missing tag raises the end of an ordinal, which another language need not raise: `19<sup>th</sup>`. */
function isOfOrdinal({ change, source: tag }: Difference, { source }: RuleContext): boolean {
  if (change !== "missing" || tag === null) return false;
  const { offset } = tag.place.start;
  const around = source.page.text.slice(Math.max(0, offset - 1), offset + LONGEST_ORDINAL);
  return /^\d<sup>(?:st|nd|rd|th|er|re|nde|ème|eme|e|o|a|os|as)<\/sup>/u.test(around);
}

/** Characters of `<sup>ter</sup>`. */
const LONGEST_ORDINAL = 14;
