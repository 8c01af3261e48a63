/**
 * Characters that can move the cursor, colour, hide or reorder what stands around them, as a regular expression
 * names them between brackets: C0 and C1 controls, line and paragraph separators, marks of direction and their
 * isolates, zero-width characters, the byte order mark and tags.
 */
export const HARMFUL_CHARACTERS =
  "\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}";
/** Halves of surrogate pairs too. */
const HARMFUL = new RegExp(`[${HARMFUL_CHARACTERS}\\p{Cs}]`, "gu");

/** A text made harmless for one line of a terminal or a log: what could do harm is shown as an escape. */
export function printable(text: string): string {
  return text.replace(HARMFUL, escapeCharacter);
}

/** What a terminal obeys in a text of many lines, and what turns its words around. */
const OBEYED = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text of many lines made harmless in the same way. Plain marks of direction stay: a page in Arabic is not
 * hostile.
 */
export function printableLines(text: string): string {
  return text.replace(OBEYED, escapeCharacter);
}

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return SHORT[character] ?? (code < 256 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, "0");
}
