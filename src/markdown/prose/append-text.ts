import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Reading } from "../reading.ts";
import { isBlank, isLineEnding, skipBlanks, startOfNextLine } from "../source.ts";
import { appendStandIn, appendVerbatim, type ProseDraft } from "./prose-draft.ts";

const ENTITY = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Decodes the character reference at an index: its text and source length; null if there is none. */
export function entityAt(text: string, index: number): { text: string; length: number } | null {
  ENTITY.lastIndex = index;
  const match = ENTITY.exec(text);
  if (match === null) return null;
  const [whole, hexadecimal, decimal, name] = match;
  if (name !== undefined) {
    const decoded = decodeNamedCharacterReference(name);
    return decoded === false ? null : { text: decoded, length: whole.length };
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: valid ? String.fromCodePoint(code) : "\uFFFD", length: whole.length };
}

/** The context for appending text. */
export interface TextSetting {
  readonly start: number;
  readonly end: number;
  /** The number of enclosing quotes: up to as many `>` may precede each continuation line. */
  readonly quotes: number;
  /** Whether escapes and entities are kept verbatim, as in a bare URL. */
  readonly raw: boolean;
  /** Appends the mark at an index of the source and returns the index after it; null if there is none. */
  readonly appendMark: (index: number) => number | null;
}

/**
 * Appends the value of a text node and maps it to the source. The value is no slice of the source, which also
 * has escapes, entities and prefixes of continuation lines.
 *
 * @returns the index in the source after the text
 */
export function appendText(
  draft: ProseDraft,
  reading: Reading,
  value: string,
  setting: TextSetting,
): number {
  const { masked, source } = reading;
  let at = setting.start;
  let done = 0;
  let runStart = at;

  let plain = plainLength(reading, value, 0, at);
  while (done < value.length && at < setting.end) {
    if (plain > 0) {
      at += plain;
      done += plain;
      plain = 0;
      continue;
    }
    const mark = isMarkAt(reading, at, setting.end) ? setting.appendMark : null;
    if (mark !== null) {
      appendVerbatim(draft, source, runStart, at);
      const next = mark(at);
      if (next !== null) {
        done += lengthInValue(masked, at, next, value, done);
        at = next;
        runStart = at;
        continue;
      }
      runStart = at;
    }
    const step = unequalStep(masked, at, value, done, setting);
    if (step === null) {
      if (masked[at] !== value[done] && masked.charCodeAt(at) !== 0) break;
      at++;
      done++;
      continue;
    }
    appendVerbatim(draft, source, runStart, at);
    appendStandIn(draft, step.text, source, { start: at, end: at + step.length });
    at += step.length;
    done += step.valueLength;
    runStart = at;
    plain = plainLength(reading, value, done, at);
  }
  appendVerbatim(draft, source, runStart, at);
  if (done === value.length) return at;
  // The part that could not be matched is mapped as a whole.
  const rest = { start: Math.min(at, setting.end), end: setting.end };
  appendStandIn(draft, value.slice(done), source, rest);
  return setting.end;
}

const PLAIN = /[^\r\n\\&]+/y;

/** The length for which value and source are certainly equal: usually up to the end of the line. */
function plainLength({ masked, mask, marks }: Reading, value: string, done: number, at: number) {
  PLAIN.lastIndex = done;
  const run = PLAIN.exec(value)?.[0] ?? "";
  const mayHoldMarks = marks.size > 0 && (run.includes(mask) || run.includes("  "));
  return !mayHoldMarks && masked.startsWith(run, at) ? run.length : 0;
}

/** Whether there is an intact mark at an index. One that the engine split, as at a blank line, is text. */
function isMarkAt({ masked, mask, marks }: Reading, at: number, end: number): boolean {
  if (masked[at] !== mask && masked[at] !== " ") return false;
  const mark = marks.get(at);
  return mark !== undefined && mark.end <= end;
}

interface Step {
  readonly text: string;
  readonly length: number;
  readonly valueLength: number;
}

/** A step over text whose value differs from its source: a line ending, an escape or an entity. */
function unequalStep(
  masked: string,
  at: number,
  value: string,
  done: number,
  setting: TextSetting,
): Step | null {
  const code = masked.charCodeAt(at);
  if (isLineEnding(value.charCodeAt(done)) && (isBlank(code) || isLineEnding(code))) {
    const valueLength = value.startsWith("\r\n", done) ? 2 : 1;
    const expected = value[done + valueLength] ?? "";
    const next = skipLineEnding(masked, at, setting.quotes, expected);
    return next === null ? null : { text: " ", length: next - at, valueLength };
  }
  if (setting.raw) return null;
  if (code === 92 && value[done] === masked[at + 1] && PUNCTUATION.test(masked[at + 1] ?? "")) {
    return { text: masked[at + 1] ?? "", length: 2, valueLength: 1 };
  }
  if (code === 38) {
    const entity = entityAt(masked, at);
    if (entity !== null && value.startsWith(entity.text, done)) {
      return { text: entity.text, length: entity.length, valueLength: entity.text.length };
    }
  }
  return null;
}

/**
 * The index after a line ending, surrounding spaces and quote marks, which is that of the `expected`
 * character; null if no line ends here.
 */
export function skipLineEnding(
  text: string,
  index: number,
  quotes: number,
  expected: string,
): number | null {
  const end = skipBlanks(text, index);
  if (!isLineEnding(text.charCodeAt(end))) return null;
  let at = skipBlanks(text, startOfNextLine(text, end));
  for (let left = quotes; left > 0 && text[at] === ">"; left--) {
    const next = skipBlanks(text, at + 1);
    if (expected === ">" && !writesQuoteMark(text, next)) break;
    at = next;
  }
  return at;
}

/** Whether there is a `>` at an index, literal, escaped or as an entity. */
function writesQuoteMark(text: string, index: number): boolean {
  if (text[index] === "&") return entityAt(text, index)?.text === ">";
  return text[index] === ">" || text.startsWith("\\>", index);
}

/** The length in a value that corresponds to a masked stretch of the source. */
function lengthInValue(
  masked: string,
  start: number,
  end: number,
  value: string,
  done: number,
): number {
  let at = start;
  let to = done;
  while (at < end && to < value.length) {
    if (masked[at] === "\r" && value[to] === "\n") at++;
    at++;
    to++;
  }
  return to - done;
}
