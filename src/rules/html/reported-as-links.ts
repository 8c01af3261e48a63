import type { Difference } from "../../model/difference.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import type { RuleContext } from "../../model/rule.ts";

/**
 * Tests whether a missing tag is reported as a missing link already: `<Card href="/ovens" title="Ovens" />`.
 * Tags of the same name are interchangeable, so they are counted.
 */
export function reportedAsLinks({
  differences,
  source,
}: RuleContext): (difference: Difference) => boolean {
  const reported = new Map<string, number>();
  for (const { change, source: link, elsewhere } of differences("link")) {
    if (change !== "missing" || link === null || elsewhere !== null) continue;
    const name = tagAbout(source.page.text, link.place.start.offset);
    if (name !== null) countOne(reported, name);
  }
  return ({ change, source: tag }) => {
    const name = tag?.readings[0] ?? "";
    const left = reported.get(name) ?? 0;
    if (change !== "missing" || left === 0) return false;
    reported.set(name, left - 1);
    return true;
  };
}

/** The most characters between the start of a tag and the address in it. */
const LONGEST = 300;

/** The name of the tag that contains or begins at an offset; null if there is none. */
function tagAbout(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - LONGEST), start + LONGEST);
  const at = before.lastIndexOf("<", Math.min(start, LONGEST));
  const [tag, name = ""] = /^<([A-Za-z][\w.:-]*)[^<>]*/.exec(before.slice(at)) ?? [];
  return tag !== undefined && at + tag.length > Math.min(start, LONGEST) ? name : null;
}
