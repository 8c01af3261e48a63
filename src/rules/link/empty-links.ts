import type { Prose, Span } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

type Link = Extract<Span, { readonly kind: "link" }>;

/** Links without a word, a picture or code that anybody could click, `[](/ovens)`, where all links of the source have some. */
export function* emptyLinks({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    const empty = target.flatMap(emptyIn);
    if (empty.length === 0 || source.some((prose) => emptyIn(prose).length > 0)) continue;
    const links = source.flatMap(({ spans }) => spans.filter(isLink));
    for (const { destination, place } of empty) {
      const original = links.find((link) => link.destination === destination);
      // An index with brackets after it, `list[](start)`, is no link of the source either.
      if (links.length === 0) continue;
      // That the code is gone which the link was about is reported as such.
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

/** Something else that is shown, or a tag that draws something. */
function isInside({ place }: Span, link: Link): boolean {
  return link.place.start.offset < place.start.offset && place.end.offset < link.place.end.offset;
}

function isCodeIn(link: Link): (span: Span) => boolean {
  // A word of the address would be taken for the code that has only lost its look.
  return (span) =>
    span.kind === "code" && isInside(span, link) && !link.destination.includes(span.value);
}
