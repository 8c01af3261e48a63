import { firstIndex } from "../model/lookup/search-sorted.ts";
import type { LineIndex, Place } from "../model/page/place.ts";
import type { Stretch } from "../model/page/stretch.ts";

/**
 * A text that is parsed by itself, and the page offsets of its characters: the whole page, or some of its
 * lines without container prefixes (quote marks, indentation).
 */
export interface Source {
  readonly text: string;
  /** The page offset of the character at `index`. */
  readonly offsetOf: (index: number) => number;
}

/**
 * Joins stretches of a source to a new source.
 *
 * @param stretches ascending; each within one line of `source`
 */
export function sourceOfStretches(source: Source, stretches: readonly Stretch[]): Source {
  const starts: number[] = [];
  const offsets: number[] = [];
  let text = "";
  for (const { start, end } of stretches) {
    starts.push(text.length);
    offsets.push(source.offsetOf(start));
    text += source.text.slice(start, end);
  }

  function offsetOf(index: number): number {
    const behind = firstIndex(starts.length, (at) => (starts[at] ?? 0) > index);
    const stretch = Math.max(0, behind - 1);
    return (offsets[stretch] ?? 0) + index - (starts[stretch] ?? 0);
  }
  return { text, offsetOf };
}

/** The place of a stretch. It ends directly after its last character rather than where the next one is. */
export function placeIn(source: Source, lines: LineIndex, start: number, end: number): Place {
  const from = source.offsetOf(start);
  return lines.placeOf(from, end > start ? source.offsetOf(end - 1) + 1 : from);
}

/** The index of the end of the line at `index`, before its line ending. */
export function endOfLine(text: string, index: number): number {
  let at = index;
  while (at < text.length && !isLineEnding(text.charCodeAt(at))) at++;
  return at;
}

/** The index of the first character of the line at `index`. */
export function startOfLine(text: string, index: number): number {
  let at = index;
  while (at > 0 && !isLineEnding(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The index of the first character of the next line; the length of the text if there is none. */
export function startOfNextLine(text: string, index: number): number {
  const end = endOfLine(text, index);
  return end + (text.startsWith("\r\n", end) ? 2 : end < text.length ? 1 : 0);
}

/** Whether a character code is `\n` or `\r`. */
export function isLineEnding(code: number): boolean {
  return code === 10 || code === 13;
}

/** Whether a character code is a space or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Whether a character code is a space, a tab or a line ending. */
export function isSpace(code: number): boolean {
  return isBlank(code) || isLineEnding(code);
}

/** The index of the first character from `index` on, before `end`, that is not HTML white space. */
export function skipSpace(text: string, index: number, end = text.length): number {
  let at = index;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a stretch without trailing white space. */
export function trimmedEnd(text: string, { start, end }: Stretch): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The index of the first character from `index` on that is not a space or tab. */
export function skipBlanks(text: string, index: number): number {
  let at = index;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/**
 * The text to show where a parser stopped at `index`: the rest of its line, or the last non-blank line before
 * it. Empty only if there is none.
 */
export function stretchNear(text: string, index: number): Stretch {
  const start = skipBlanks(text, index);
  const rest = text.slice(start, endOfLine(text, start)).trimEnd();
  if (rest !== "") return { start, end: start + rest.length };
  const before = text.slice(0, index).trimEnd();
  const lastLine = startOfLine(before, before.length);
  return { start: Math.min(skipBlanks(before, lastLine), before.length), end: before.length };
}
