import type { Place } from "../../model/page/place.ts";
import {
  OBJECT,
  type Prose,
  placeInProse,
  type Span,
  spansWithin,
} from "../../model/page/prose.ts";
import type { Sentence } from "../../model/page/sentence.ts";
import type { Stretch } from "../../model/page/stretch.ts";

/** Finds the ends of sentences in a text of one language; `solid` stretches count as single words. */
export type FindSentenceEnds = (text: string, solid: readonly Stretch[]) => readonly number[];

/** Markup that counts as a single word, whatever its content. */
const SOLID: ReadonlySet<Span["kind"]> = new Set([
  "code",
  "math",
  "placeholder",
  "insert",
  "image",
]);

/**
 * Splits a prose into sentences, which cover it except for spaces. Code, links and images are never split.
 */
export function splitProse(prose: Prose, findEnds: FindSentenceEnds): Stretch[] {
  const { text } = prose;
  const whole = outermost(prose.spans.filter(isWhole));
  const ends = findEnds(text, outermost(prose.spans.filter(isSolid)));
  const stretches: Stretch[] = [];
  let from = 0;
  /** No word was found between `from` and this index. */
  let sought = 0;
  let index = 0;
  for (const end of [...ends, text.length]) {
    while ((whole[index]?.end ?? text.length) <= end && index < whole.length) index++;
    if ((whole[index]?.start ?? text.length) < end && end < text.length) continue;
    const stretch = trimmed(text, from, end);
    const last = stretches.at(-1);
    // A stretch without a word is not a sentence: it joins the sentence before
    // or, at the start, the one after.
    if (WORD.test(text.slice(Math.max(stretch.start, sought), stretch.end)))
      stretches.push(stretch);
    else if (last === undefined && end < text.length) {
      sought = end;
      continue;
    } else if (last === undefined) stretches.push(stretch);
    else stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
    from = end;
  }
  return stretches.filter(({ start, end }) => end > start);
}

const WORD = new RegExp(`[\\p{L}\\p{N}${OBJECT}]`, "u");

function isSolid(span: Span): boolean {
  return SOLID.has(span.kind) || (span.kind === "link" && span.form === "autolink");
}

function isWhole(span: Span): boolean {
  return isSolid(span) || span.kind === "link";
}

/**
 * Whether a word lacks the space beside code, `` `key`No se admite ``, rather than
 * being an ending, `` `key`s ``.
 */
function isGlued(text: string, { start, end }: Stretch): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}|[\p{Lu}\p{Ll}]{4})/u.test(text.slice(end, end + 8)) ||
    /[\p{Lu}\p{Ll}]{3}$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** The spans that are inside no other, given spans ascending by start, outer before inner. */
function outermost(spans: readonly Span[]): Stretch[] {
  const outer: Stretch[] = [];
  for (const { start, end } of spans) {
    if (start >= (outer.at(-1)?.end ?? 0) && end > start) outer.push({ start, end });
  }
  return outer;
}

function trimmed(text: string, start: number, end: number): Stretch {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}

/** A stretch of prose as a sentence: its text and its place, including markup that is entirely inside. */
export function sentenceOf(prose: Prose, { start, end }: Stretch, page: string): Sentence {
  let place: Place = placeInProse(prose, start, end);
  const parts: string[] = [];
  let at = start;
  for (const span of spansWithin(prose, start, end)) {
    if (span.place.start.offset < place.start.offset) place = { ...place, start: span.place.start };
    if (span.place.end.offset > place.end.offset) place = { ...place, end: span.place.end };
    if (span.start < at) continue;
    const shown = prose.text.slice(span.start, span.end);
    const written = page.slice(span.place.start.offset, span.place.end.offset);
    if (shown === OBJECT) parts.push(prose.text.slice(at, span.start), written);
    else if (span.kind === "code" && isGlued(prose.text, span))
      parts.push(prose.text.slice(at, span.start), ` ${shown} `);
    else continue;
    at = span.end;
  }
  parts.push(prose.text.slice(at, end));
  return { text: parts.join("").replace(/\s+/g, " "), place };
}
