import type { Grammar } from "./grammars.ts";
import { invariantString, slotsIn } from "./invariant-string.ts";
import { type CodeToken, lexCode } from "./lex-code.ts";
import { isSentence, withoutMarkupText } from "./readers-text.ts";

/**
 * The lines of code without comments, strings down to what is not for readers; as many as come in. With `paths`,
 * strings keep what looks like a path or an address.
 */
export function bareLines(code: string, grammar: Grammar, paths: boolean): readonly string[] {
  return render(code, grammar, (text) =>
    text.includes("\n") ? longString(text, paths) : invariantString(text, paths),
  );
}

/** The lines of code without comments. */
export function linesWithoutComments(code: string, grammar: Grammar): readonly string[] {
  return render(code, grammar, (text) => text);
}

function render(
  code: string,
  grammar: Grammar,
  ofString: (text: string) => string,
): readonly string[] {
  return lexCode(code, grammar)
    .map((token) => renderToken(code.slice(token.start, token.end), token, ofString))
    .join("")
    .split("\n");
}

function renderToken(
  text: string,
  { kind, quotes }: CodeToken,
  ofString: (text: string) => string,
): string {
  if (kind === "code") return text;
  if (kind === "comment") return text.replace(/[^\n]+/g, "");
  return `"${ofString(text.slice(quotes, -quotes))}"`;
}

/** A text over several lines: words are for readers, and other lines are data. */
function longString(text: string, paths: boolean): string {
  return text
    .split("\n")
    .map((line) => {
      const bare = isInWords(line) ? "" : withoutMarkupText(line);
      return bare === "" && paths ? slotsIn(line) : bare;
    })
    .join("\n");
}

function isInWords(line: string): boolean {
  const words = line.replace(SLOT, "").replace(OPENING, "").trim();
  return /^\p{L}+[.,:!?]?$/u.test(words) || isSentence(words);
}

/** What opens a line of Markdown, a comment, an item: `## Welcome`. */
const OPENING = /^\s*(?:[#>*+-]{1,6}|\/\/|\d{1,3}[.)])\s/;
/** A slot in a string: there, unlike in a line of code, `${total}` is one as well. */
const SLOT = /\$?\{[\w$.]{1,60}\}/g;
