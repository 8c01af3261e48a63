import { OBJECT, type Prose, placeInProse, type Span } from "../../model/page/prose.ts";

/**
 * Placeholders in their common forms. Each alternative is bounded, so matching is linear. A percent sign
 * after a digit is a percentage.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\{\{[^{}\n]{1,200}\}\}`,
    String.raw`[$#%]\{[^{}\n]{1,80}\}`,
    String.raw`\{[\p{L}_][\p{L}\p{M}\p{Nd}_.-]{0,60}(?:[:!][^{}\s]{1,120})?\}|\{\d{0,3}\}`,
    String.raw`%\([A-Za-z_]\w{0,60}\)[sdif]`,
    String.raw`(?<![\w%])%(?:\d{1,2}\$)?[sdif@](?![\w%])`,
    String.raw`<\p{L}[\p{L}\p{M}\p{Nd}_-]{0,60}(?: [\p{L}\p{M}\p{Nd}_-]{1,40}){0,3}>`,
    // Keys in PyMdown syntax, which are the same in every language: `++ctrl+alt+del++`.
    String.raw`\+\+[\w-]{1,30}(?:\+[\w-]{1,30}){0,5}\+\+`,
    // Citations and cross-references of Pandoc and Quarto: `@fig-plot`, `[@knuth1984]`, `see @knuth1984`.
    String.raw`(?<![\w.@])@(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|exm|exr|def)[-:][\w-]{1,60}`,
    String.raw`(?<![\w.@/])@[A-Za-z][A-Za-z_:-]{1,50}\d{4}[a-z]?(?![\w/-]|\.\w)`,
    String.raw`(?<=[[;][ -]{0,2})@[A-Za-z][\w:-]{0,60}(?=[\];,])`,
    // A footnote mark without a footnote is text to parsers, but a mark to readers.
    String.raw`\[\^[^\s[\]^]{1,60}\]`,
  ].join("|"),
  "gu",
);

/**
 * Adds the placeholders and unresolved footnote marks in a prose's running text to its spans, in text order.
 */
export function markPlaceholders(prose: Prose): Prose {
  if (!/[{%<@]|\[\^|\+\+/.test(prose.text)) return prose;
  const literal = prose.spans.filter((span) => span.kind === "code" || span.kind === "math");
  const found: Span[] = [];
  let next = 0;
  for (const match of prose.text.matchAll(PLACEHOLDER)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < literal.length && (literal[next]?.end ?? 0) <= start) next++;
    const inLiteral = (literal[next]?.start ?? end) < end;
    if (inLiteral || match[0].includes(OBJECT)) continue;
    const place = placeInProse(prose, start, end);
    found.push(
      match[0].startsWith("[^")
        ? { kind: "footnote-mark", start, end, place, label: match[0].slice(2, -1) }
        : { kind: "placeholder", start, end, place, value: match[0] },
    );
  }
  if (found.length === 0) return prose;
  const spans = [...prose.spans, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...prose, spans };
}
