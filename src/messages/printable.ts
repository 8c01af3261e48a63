/**
 * Characters that can move the cursor or colour, hide or reorder the text around them, in the syntax of a
 * regular expression's character class: C0 and C1 controls, line and paragraph separators, direction marks
 * and isolates, zero-width characters, the byte order mark and tags.
 */
export const HARMFUL_CHARACTERS =
  "\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}";
/** The same, and lone surrogates. */
const HARMFUL = new RegExp(`[${HARMFUL_CHARACTERS}\\p{Cs}]`, "gu");

/** Makes a text safe for one line of a terminal or log by escaping harmful characters. */
export function printable(text: string): string {
  return text.replace(HARMFUL, escapeCharacter);
}

/** Control characters that a terminal interprets in a multi-line text, and characters that reorder words. */
const OBEYED = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Makes a multi-line text safe likewise. Plain direction marks are kept: a page in Arabic is not hostile. */
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
