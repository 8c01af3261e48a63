import type { Prose, SpanKind } from "./prose.ts";

const NOT_TEXT: ReadonlySet<SpanKind> = new Set([
  "code",
  "math",
  "placeholder",
  "insert",
  "html",
  "image",
]);

/**
 * The text of a prose with everything that is no running text blanked out by spaces, length kept: code, formulas,
 * slots, components, and the visible addresses of bare links.
 */
export function runningText({ text, spans }: Prose): string {
  const kept: string[] = [];
  let end = 0;
  for (const span of spans) {
    const literal = NOT_TEXT.has(span.kind) || (span.kind === "link" && span.form === "autolink");
    // Spans come outer before inner: what stands inside one that is blanked already needs nothing.
    if (!literal || span.end <= Math.max(span.start, end)) continue;
    const start = Math.max(span.start, end);
    kept.push(text.slice(end, start), " ".repeat(span.end - start));
    end = span.end;
  }
  kept.push(text.slice(end));
  return kept.join("").replaceAll("\uFFFC", " ");
}

/** Lower-cased words of a running text with where they stand: letters and marks, inner apostrophes included. */
export function wordsOf(
  text: string,
): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A text in lower case without punctuation, white space folded: for asking whether the words are the same. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}
