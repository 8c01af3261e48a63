import { placeCovering } from "../../model/page/place.ts";
import type { Prose, Span } from "../../model/page/prose.ts";

/** Elements that are equivalent to code in backticks. */
const CODE: ReadonlySet<string> = new Set(["code", "tt", "samp", "var"]);

/**
 * Replaces the tags of each code element by a code span, so that `<code>run</code>` equals `` `run` ``. An
 * element with other markup inside keeps its tags. Linear.
 */
export function markHtmlCode(prose: Prose): Prose {
  if (!prose.spans.some(isCodeTag)) return prose;
  const spans: Span[] = [];
  for (const span of prose.spans) {
    const open = spans.at(-1);
    if (open === undefined || !closes(span, open)) spans.push(span);
    else {
      const [start, end] = [open.start, span.start];
      const place = placeCovering(open.place, span.place);
      const value = prose.text.slice(start, end);
      spans[spans.length - 1] = { kind: "code", start, end, place, value };
    }
  }
  return { ...prose, spans };
}

/** Whether a tag closes another one, with text in between. */
function closes(tag: Span, open: Span): boolean {
  if (!isCodeTag(tag) || !isCodeTag(open) || tag.name !== open.name) return false;
  return tag.role === "close" && open.role === "open" && tag.start > open.start;
}

function isCodeTag(span: Span): span is Span & { kind: "html" } {
  return span.kind === "html" && CODE.has(span.name.toLowerCase());
}
