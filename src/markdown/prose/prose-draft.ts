import type { LineIndex } from "../../model/page/place.ts";
import type { Piece, Prose, Span } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Source } from "../source.ts";

/** A prose under construction. */
export interface ProseDraft {
  /** The text in chunks, since concatenating at every step would be quadratic. */
  readonly texts: string[];
  /** The length of the text. */
  length: number;
  /** Whether the last piece is verbatim, and so can be extended. */
  endsVerbatim: boolean;
  readonly pieces: Piece[];
  /** A reserved slot is null until its span is known. */
  readonly spans: (Span | null)[];
  /** Prose from attributes encountered so far. */
  readonly captions: Prose[];
}

/** Creates an empty draft. */
export function startDraft(): ProseDraft {
  return { texts: [], length: 0, endsVerbatim: false, pieces: [], spans: [], captions: [] };
}

/** A decomposed letter: one with combining marks, or a Hangul syllable in its parts. */
const IN_PARTS = /[^\p{M}\r\n]\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;
/**
 * Longer sequences of marks, which no language uses, stay decomposed: normalizing them takes quadratic time.
 */
const MOST_PARTS = 32;
const MAY_BE_IN_PARTS = /[\u0300-\u036f\u1100-\u1112\u3099\u309a]/;

/**
 * Appends a stretch of a source verbatim; it must be within one line.
 *
 * Decomposed letters, as some systems and converters write them, are composed (Unicode NFC): they look the
 * same.
 */
export function appendVerbatim(
  draft: ProseDraft,
  source: Source,
  start: number,
  end: number,
): void {
  if (end <= start) return;
  const text = source.text.slice(start, end);
  const letters = MAY_BE_IN_PARTS.test(text) ? text.matchAll(IN_PARTS) : [];
  let from = start;
  for (const { 0: parts, index } of letters) {
    if (parts.length > MOST_PARTS) continue;
    const whole = parts.normalize("NFC");
    if (whole.length === parts.length) continue;
    const stretch = { start: start + index, end: start + index + parts.length };
    appendRun(draft, source, from, stretch.start);
    appendStandIn(draft, whole, source, stretch);
    from = stretch.end;
  }
  appendRun(draft, source, from, end);
}

function appendRun(draft: ProseDraft, source: Source, start: number, end: number): void {
  if (end <= start) return;
  const last = draft.pieces.at(-1);
  const at = draft.length;
  const offset = source.offsetOf(start);
  addText(draft, source.text.slice(start, end));
  if (last !== undefined && draft.endsVerbatim && last.offset + last.length === offset) {
    const length = last.length + end - start;
    draft.pieces[draft.pieces.length - 1] = { ...last, length, sourceLength: length };
  } else {
    draft.pieces.push({ at, length: end - start, offset, sourceLength: end - start });
  }
  draft.endsVerbatim = true;
}

/** Appends text that replaces a stretch as a whole, such as an entity, a line ending or an image. */
export function appendStandIn(
  draft: ProseDraft,
  text: string,
  source: Source,
  { start, end }: Stretch,
): void {
  if (text === "") return;
  const offset = source.offsetOf(start);
  const sourceLength = end > start ? source.offsetOf(end - 1) + 1 - offset : 0;
  draft.pieces.push({ at: draft.length, length: text.length, offset, sourceLength });
  addText(draft, text);
  draft.endsVerbatim = false;
}

function addText(draft: ProseDraft, text: string): void {
  draft.texts.push(text);
  draft.length += text.length;
}

/** Reserves the position of a span before its content is known. */
export function reserveSpan(draft: ProseDraft): (span: Span) => void {
  const slot = draft.spans.push(null) - 1;
  return (span) => {
    draft.spans[slot] = span;
  };
}

/** Turns a finished draft into prose. */
export function finishDraft(draft: ProseDraft, lines: LineIndex): Prose {
  const spans = draft.spans.filter((span) => span !== null);
  return { text: draft.texts.join(""), spans, pieces: draft.pieces, lines };
}
