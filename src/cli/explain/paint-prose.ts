import type { Prose, Span } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";

type Paint = (text: string) => string;

/** How text is highlighted on a terminal. */
export interface Paints {
  readonly bold: Paint;
  readonly dim: Paint;
  /** For strong text, which must be recognizable without colour too. */
  readonly strong: Paint;
  readonly code: Paint;
}

/** Formats prose with highlighting; a link to the web is followed by its address. */
export function paintProse({ text, spans }: Prose, paints: Paints): string {
  return paint(text, { start: 0, end: text.length }, spans, paints);
}

/**
 * Spans are ordered outer before inner, so the first one contains those after it that begin before its end.
 */
function paint(
  text: string,
  { start, end }: Stretch,
  spans: readonly Span[],
  paints: Paints,
): string {
  const [span] = spans;
  if (span === undefined) return text.slice(start, end);
  const next = spans.findIndex((other) => other.start >= span.end);
  const inner = spans.slice(1, next < 0 ? undefined : next);
  const after = next < 0 ? [] : spans.slice(next);
  const content = paint(text, span, inner, paints);
  return (
    text.slice(start, span.start) +
    paintSpan(span, content, paints) +
    paint(text, { start: span.end, end }, after, paints)
  );
}

function paintSpan(span: Span, content: string, paints: Paints): string {
  switch (span.kind) {
    case "strong":
      return paints.strong(content);
    case "code":
      return paints.code(content);
    case "image":
      return span.alt;
    case "link":
      return span.form === "inline" && /^https?:/.test(span.destination)
        ? `${content} (${span.destination})`
        : content;
    default:
      return content;
  }
}
