import type { FoundAttribute } from "../html/attributes.ts";

/** The tag of a Hugo shortcode. */
export interface ShortcodeToken {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly role: "open" | "close" | "void";
  /** `<` leaves the body as it is, `%` renders it as Markdown. */
  readonly mark: "<" | "%";
  readonly parameters: readonly FoundAttribute[];
}

const NAME = /[\p{L}\p{N}_./-]+/uy;
const PARAMETER_NAME = /[\p{L}\p{N}_.-]+(?==)/uy;

/**
 * Finds the tags of Hugo shortcodes. Escaped ones, with a comment inside the braces, are skipped, as are
 * those without an end before the next opening or the end of the text.
 */
export function* shortcodeTokens(text: string): Generator<ShortcodeToken> {
  let at = 0;
  for (;;) {
    const start = text.indexOf("{{", at);
    if (start === -1) return;
    const token = tokenAt(text, start);
    if (token !== null) yield token;
    at = token?.end ?? start + 2;
  }
}

function tokenAt(text: string, start: number): ShortcodeToken | null {
  const mark = text[start + 2];
  if (mark !== "<" && mark !== "%") return null;
  const next = text.indexOf("{{", start + 2);
  const limit = next === -1 ? text.length : next;
  const closing = mark === "<" ? ">}}" : "%}}";
  let at = skipSpace(text, start + 3);
  const isClosing = text[at] === "/" && text[at + 1] !== "*";
  if (isClosing) at = skipSpace(text, at + 1);
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  at = skipSpace(text, at + name.length);
  const parameters: FoundAttribute[] = [];
  while (at < limit) {
    if (closesAt(text, at, closing)) {
      const selfClosing = text[at] === "/";
      const end = at + closing.length + (selfClosing ? 1 : 0);
      const role = isClosing ? "close" : selfClosing ? "void" : "open";
      return { start, end, name, role, mark, parameters };
    }
    const parameter = parameterAt(text, at, { limit, closing }, parameters.length);
    if (parameter === null) return null;
    parameters.push(parameter);
    at = skipSpace(text, parameter.end);
  }
  return null;
}

/** The closing delimiter of a tag, and the limit before which it must end. */
interface End {
  readonly closing: string;
  readonly limit: number;
}

function parameterAt(
  text: string,
  start: number,
  { limit, closing }: End,
  index: number,
): FoundAttribute | null {
  PARAMETER_NAME.lastIndex = start;
  const name = PARAMETER_NAME.exec(text)?.[0];
  const from = name === undefined ? start : start + name.length + 1;
  const base = { name: name ?? String(index), start, expression: false };
  const quote = text[from];
  if (quote === '"' || quote === "`") {
    let end = from + 1;
    while (end < limit && text[end] !== quote) end += quote === '"' && text[end] === "\\" ? 2 : 1;
    if (end >= limit) return null;
    const escaping = quote === '"' ? "backslashes" : "none";
    return { ...base, value: { start: from + 1, end }, end: end + 1, escaping };
  }
  let end = from;
  while (end < limit && !/\s/.test(text[end] ?? "") && !closesAt(text, end, closing)) end++;
  return end > from ? { ...base, value: { start: from, end }, end, escaping: "none" } : null;
}

function closesAt(text: string, index: number, closing: string): boolean {
  return text.startsWith(closing, text[index] === "/" ? index + 1 : index);
}

function skipSpace(text: string, index: number): number {
  let at = index;
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}
