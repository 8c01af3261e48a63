import { firstFrom, firstIndex } from "../lookup/search-sorted.ts";
import type { Attribute } from "./attribute.ts";
import type { LineIndex, Place } from "./place.ts";

/**
 * The text that a reader sees in one block, flat, with its markup as separate spans.
 *
 * A hard break is `"\n"`, a soft one `" "`; an image, an inline insert and a footnote mark are one U+FFFC;
 * entities and escapes are resolved, and combining characters (e and U+0301) are composed. So prose is never a slice
 * of the page: `pieces` maps it back.
 */
export interface Prose {
  readonly text: string;
  /** In page order: outer before inner, by start. */
  readonly spans: readonly Span[];
  /** Ascending by `at`; together they cover `text`. */
  readonly pieces: readonly Piece[];
  readonly lines: LineIndex;
}

/**
 * A run of prose and the run of the page it comes from. Runs of equal length map one to one;
 * any other run (an entity, a break, an image) maps as a whole.
 */
export interface Piece {
  /** Index in the prose. */
  readonly at: number;
  readonly length: number;
  /** Offset and length in the page. */
  readonly offset: number;
  readonly sourceLength: number;
}

interface SpanBase {
  /** Indexes in the prose's text: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In the page, markers included. */
  readonly place: Place;
}

/** Markup inside prose. */
export type Span =
  | (SpanBase & { readonly kind: "strong" | "emphasis" | "strikethrough" })
  | (SpanBase & { readonly kind: "code"; readonly value: string })
  | (SpanBase & { readonly kind: "math"; readonly value: string })
  | (SpanBase & {
      readonly kind: "link";
      readonly destination: string;
      readonly form: "inline" | "reference" | "autolink" | "wiki";
    })
  | (SpanBase & {
      readonly kind: "image";
      readonly destination: string;
      readonly alt: string;
      /** The text shown on hover; empty if there is none, or if a definition has it. */
      readonly title: string;
    })
  | (SpanBase & { readonly kind: "hard-break" })
  | (SpanBase & { readonly kind: "footnote-mark"; readonly label: string })
  | (SpanBase & {
      readonly kind: "html";
      readonly name: string;
      readonly role: "open" | "close" | "void";
      readonly attributes: readonly Attribute[];
    })
  | (SpanBase & {
      /** An inline shortcode, directive, JSX element, Liquid or Jinja tag, expression. */
      readonly kind: "insert";
      readonly syntax: "shortcode" | "directive" | "jsx" | "liquid" | "expression";
      readonly name: string;
      readonly role: "open" | "close" | "void";
      readonly attributes: readonly Attribute[];
      readonly value: string;
    })
  | (SpanBase & {
      /** A placeholder that a program fills in: `{name}`, `%s`, `${x}`, `<placeholder>`. */
      readonly kind: "placeholder";
      readonly value: string;
    });

/** The kinds of markup in prose. */
export type SpanKind = Span["kind"];

/** The character that represents non-text content in prose: an image, an insert, a footnote reference. */
export const OBJECT = "\uFFFC";

/** The markup entirely inside the range `start` to `end` of a prose. Linear in the number of spans that start there. */
export function* spansWithin({ spans }: Prose, start: number, end: number): Generator<Span> {
  for (let at = firstFrom(spans, start, (span) => span.start); at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.start > end) return;
    if (span.end <= end) yield span;
  }
}

/** Whether a stretch of a prose, as text indexes, overlaps a span or is within one character of it. */
export function touchesMarkup({ spans }: Prose, start: number, end: number): boolean {
  return spans.some((span) => span.start <= end + 1 && start - 1 <= span.end);
}

/** The place in the page of the range `start` to `end` of a prose. */
export function placeInProse(prose: Prose, start: number, end: number): Place {
  const from = pageOffset(prose, start, "start");
  const to = end > start ? pageOffset(prose, end, "end") : from;
  return prose.lines.placeOf(from, Math.max(from, to));
}

/** The offset in the page of the character at `index` of a prose. */
export function offsetInProse(prose: Prose, index: number): number {
  return pageOffset(prose, index, "start");
}

/** The place of a whole prose in the page. */
export function placeOfProse(prose: Prose): Place {
  return placeInProse(prose, 0, prose.text.length);
}

/** A piece that does not map one to one maps as a whole: its start for a start, its end for an end. */
function pageOffset(prose: Prose, index: number, side: "start" | "end"): number {
  const piece = pieceAt(prose.pieces, side === "start" ? index : index - 1);
  if (piece === undefined) return 0;
  if (piece.length === piece.sourceLength) return piece.offset + (index - piece.at);
  const pastTheEnd = index >= piece.at + piece.length;
  return side === "end" || pastTheEnd ? piece.offset + piece.sourceLength : piece.offset;
}

function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  const behind = firstIndex(pieces.length, (at) => (pieces[at]?.at ?? 0) > index);
  return pieces[Math.max(0, behind - 1)];
}
