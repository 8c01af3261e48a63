import type { Prose, Span } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

type Link = Extract<Span, { readonly kind: "link" }>;

/** Reports links without text, image or code, `[](/ovens)`, if all links of the source have some. */
export function* emptyLinks({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    const empty = target.flatMap(emptyIn);
    if (empty.length === 0 || source.some((prose) => emptyIn(prose).length > 0)) continue;
    const links = source.flatMap(({ spans }) => spans.filter(isLink));
    for (const { destination, place } of empty) {
      const original = links.find((link) => link.destination === destination);
      // `list[](start)`, an index with parentheses after it, is no link in the source either.
      if (links.length === 0) continue;
      // If the link's content was code, its loss is reported by the rule `inline-code`.
      if (original !== undefined && source.some(({ spans }) => spans.some(isCodeIn(original))))
        continue;
      yield {
        messageId: "empty",
        data: { destination },
        source: original?.place ?? sourcePlace,
        target: place,
      };
    }
  }
}

function isLink(span: Span): span is Link {
  return span.kind === "link";
}

function emptyIn({ text, spans }: Prose): readonly Link[] {
  return spans
    .filter(isLink)
    .filter(({ form, start, end }) => form !== "autolink" && text.slice(start, end).trim() === "")
    .filter((link) => !spans.some((span) => span !== link && isInside(span, link)));
}

/** Whether a span is inside a link. */
function isInside({ place }: Span, link: Link): boolean {
  return link.place.start.offset < place.start.offset && place.end.offset < link.place.end.offset;
}

function isCodeIn(link: Link): (span: Span) => boolean {
  // Code that repeats a word of the address may have only lost its formatting.
  return (span) =>
    span.kind === "code" && isInside(span, link) && !link.destination.includes(span.value);
}
