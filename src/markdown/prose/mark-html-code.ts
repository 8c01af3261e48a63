import { type Prose, placeInProse, type Span } from "../../model/page/prose.ts";

/** Elements that hold code as backticks do. */
const CODE: ReadonlySet<string> = new Set(["code", "tt", "samp", "var"]);

/**
 * Puts a span of code in the place of the tags of each element that marks its text as code, so that `<code>run</code>`
 * says what `` `run` `` says. One with other markup in it keeps its tags. Linear.
 */
export function markHtmlCode(prose: Prose): Prose {
  if (!prose.spans.some(isCodeTag)) return prose;
  const spans: Span[] = [];
  for (const span of prose.spans) {
    const open = spans.at(-1);
    const isClosed =
      isCodeTag(span) &&
      span.role === "close" &&
      open !== undefined &&
      isCodeTag(open) &&
      open.role === "open" &&
      open.name === span.name &&
      span.start > open.start;
    if (!isClosed) {
      spans.push(span);
      continue;
    }
    const { start } = open;
    const end = span.start;
    const place = {
      ...placeInProse(prose, start, end),
      start: open.place.start,
      end: span.place.end,
    };
    spans[spans.length - 1] = {
      kind: "code",
      start,
      end,
      place,
      value: prose.text.slice(start, end),
    };
  }
  return { ...prose, spans };
}

function isCodeTag(span: Span): span is Span & { kind: "html" } {
  return span.kind === "html" && CODE.has(span.name.toLowerCase());
}
