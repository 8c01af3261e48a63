import { onceEach } from "../lookup/once.ts";
import { rememberRecent, rememberStretches } from "../lookup/remember.ts";
import type { Place } from "../page/place.ts";
import { OBJECT, type Prose, placeInProse, type Span, type SpanKind } from "../page/prose.ts";
import { LETTER, MARK, natureOf } from "./letters/letters.ts";

/** Spans whose content is not running text. */
export const NOT_TEXT: ReadonlySet<SpanKind> = new Set([
  "code",
  "math",
  "placeholder",
  "insert",
  "html",
  "image",
]);

/**
 * The text of a prose with everything but running text replaced by spaces, length kept: code, formulas,
 * placeholders, components and addresses shown by links.
 */
export const runningText: (prose: Prose) => string = onceEach(blankOut);

function blankOut({ text, spans }: Prose): string {
  const kept: string[] = [];
  let end = 0;
  for (const span of spans) {
    const literal = NOT_TEXT.has(span.kind) || showsAddress(span, text);
    // Outer spans come before inner ones: a span inside a blanked one needs nothing.
    if (!literal || span.end <= Math.max(span.start, end)) continue;
    const start = Math.max(span.start, end);
    kept.push(text.slice(end, start), " ".repeat(span.end - start));
    end = span.end;
  }
  const whole = end === 0 ? text : kept.join("") + text.slice(end);
  return whole.includes(OBJECT) ? whole.replaceAll(OBJECT, " ") : whole;
}

function showsAddress(span: Span, text: string): boolean {
  if (span.kind !== "link") return false;
  return span.form === "autolink" || ADDRESS.test(text.slice(span.start, span.end));
}

const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/;

/** A lower-cased word and its range in the text. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The lower-cased words of a running text: letters and marks, with inner apostrophes. Cached, since most
 * rules ask for the same sentences.
 */
export const wordsOf: (text: string) => readonly PlacedWord[] = rememberRecent(placeWords);

function placeWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text, at)) continue;
    const start = at++;
    while (isLetter(text, at) || (isApostrophe(text, at) && isLetter(text, at + 1))) at++;
    words.push({ word: inSmallLetters(text, start, at), start, end: at });
  }
  return words;
}

/** Returns one string instance for equal words, which makes later map lookups faster. */
const inSmallLetters = rememberStretches((word) => word.toLowerCase());

function isLetter(text: string, at: number): boolean {
  return at < text.length && (natureOf(text.charCodeAt(at)) & (LETTER | MARK)) !== 0;
}

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019;
}

/** A text in lower case, with white space and punctuation folded, to compare words only. */
export const foldText: (text: string) => string = rememberRecent((text) =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim(),
);

/** The place of the first verbatim occurrence of a stretch in the running text of some proses, or null. */
export function placeOfRunning(stretch: string, proses: readonly Prose[]): Place | null {
  for (const prose of proses) {
    const at = runningText(prose).indexOf(stretch);
    if (at >= 0) return placeInProse(prose, at, at + stretch.length);
  }
  return null;
}
