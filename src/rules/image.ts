import { allOf } from "../model/lookup/all-of.ts";
import type { Place } from "../model/page/place.ts";
import type { Prose } from "../model/page/prose.ts";
import { type Judgement, judge, type Rule } from "../model/rule.ts";
import { alignedProse } from "../model/text/aligned/aligned-prose.ts";

/** Reports images that were dropped, added or replaced, or lost their alternative text or title. */
export const image = {
  id: "image",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "off", strict: "warning" },
    "alt-lost": { recommended: "warning", strict: "warning" },
    "title-lost": { recommended: "warning", strict: "warning" },
  },
  *check({ differences, alignment }) {
    for (const difference of differences("image")) {
      if (difference.change !== "unit") yield judge(difference, difference.change);
    }
    for (const { source, target } of alignedProse(alignment)) {
      const from = source.flatMap(pictures);
      const to = target.flatMap(pictures);
      if (from.length === to.length) yield* lostDescriptions(from, to);
    }
  },
} as const satisfies Rule;

interface Picture {
  readonly alt: string;
  readonly title: string;
  readonly place: Place;
}

/** The images in a text, in Markdown or HTML. */
function pictures({ spans }: Prose): readonly Picture[] {
  return allOf(spans, (span): readonly Picture[] => {
    if (span.kind === "image") return [span];
    if (span.kind !== "html" || span.name.toLowerCase() !== "img") return [];
    const attribute = (key: string) =>
      span.attributes.find(({ name }) => name.toLowerCase() === key)?.value ?? "";
    return [{ alt: attribute("alt"), title: attribute("title"), place: span.place }];
  });
}

function* lostDescriptions(from: readonly Picture[], to: readonly Picture[]): Generator<Judgement> {
  for (const [index, original] of from.entries()) {
    const other = to[index];
    if (other === undefined) continue;
    const places = { source: original.place, target: other.place };
    const isLost = (key: "alt" | "title") =>
      original[key].trim() !== "" && other[key].trim() === "";
    if (isLost("alt")) yield { messageId: "alt-lost", data: { expected: original.alt }, ...places };
    else if (isLost("title"))
      yield { messageId: "title-lost", data: { expected: original.title }, ...places };
  }
}
