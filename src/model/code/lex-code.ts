import type { Grammar } from "./grammars.ts";

/** A token of code: code that runs, a string with its quotes, or a comment. */
export interface CodeToken {
  readonly kind: "code" | "string" | "comment";
  /** Offsets in the code; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Length of each quote of a string; 0 for other tokens. */
  readonly quotes: number;
}

/** Characters that can begin a comment or a string. */
const STARTS: ReadonlySet<string> = new Set("\"'`/<{#*;:%-Rr");
const LINE_QUOTES: readonly string[] = ['"', "'", "`"];

/**
 * Splits code into code that runs, strings and comments. An unclosed string or comment is code. Linear: each
 * missing delimiter is searched for once.
 */
export function lexCode(code: string, grammar: Grammar): CodeToken[] {
  const tokens: CodeToken[] = [];
  /** For each closing delimiter, the offset before which it is known to be missing. */
  const missing = new Map<string, number>();
  let done = 0;
  let line = lineEnd(code, 0);
  for (let at = 0; at < code.length; at++) {
    if (at > line) line = lineEnd(code, at);
    if (!STARTS.has(code.charAt(at))) continue;
    const spot: Spot = { code, at, line, grammar, missing };
    const found = commentAt(spot) ?? stringAt(spot);
    if (found === null) continue;
    if (at > done) tokens.push({ kind: "code", start: done, end: at, quotes: 0 });
    tokens.push(documents(code, found, tokens.at(-1)) ? { ...found, kind: "comment" } : found);
    done = found.end;
    at = done - 1;
  }
  if (done < code.length) tokens.push({ kind: "code", start: done, end: code.length, quotes: 0 });
  return tokens;
}

/** A position at which a token may begin. */
interface Spot {
  readonly code: string;
  readonly at: number;
  /** The end of its line. */
  readonly line: number;
  readonly grammar: Grammar;
  readonly missing: Map<string, number>;
}

function commentAt({ code, at, line, grammar, missing }: Spot): CodeToken | null {
  for (const [open, close] of grammar.blocks) {
    if (!fits(open, code, at) || at < (missing.get(close) ?? 0)) continue;
    const end = code.indexOf(close, at + 2);
    if (end >= 0) return { kind: "comment", start: at, end: end + close.length, quotes: 0 };
    missing.set(close, code.length);
  }
  if (!fits(grammar.comment, code, at)) return null;
  return { kind: "comment", start: at, end: line, quotes: 0 };
}

function fits(sign: RegExp, code: string, at: number): boolean {
  sign.lastIndex = at;
  return sign.test(code);
}

/** A quote after a letter is an apostrophe, unless the letter is a prefix of the string: `f"…"`. */
function stringAt({ code, at, line, grammar, missing }: Spot): CodeToken | null {
  const long = grammar.longQuotes.find((each) => code.startsWith(each, at));
  const quote = long ?? LINE_QUOTES.find((each) => code.startsWith(each, at));
  if (quote === undefined || at < (missing.get(quote) ?? 0) || isApostrophe(code, at)) return null;
  const limit = long === undefined ? line : code.length;
  const close = closingQuote(code, at + quote.length, quote, limit);
  if (close < 0) {
    missing.set(quote, limit);
    return null;
  }
  const { length } = quote;
  return { kind: "string", start: at, end: close + length, quotes: length };
}

function isApostrophe(code: string, at: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(code.charAt(at - 1))) return false;
  return !/(?:^|[^\p{L}\p{N}])[bfru]{1,2}$/iu.test(code.slice(Math.max(0, at - 3), at));
}

function closingQuote(code: string, start: number, quote: string, limit: number): number {
  for (let at = start; at < limit; at++) {
    if (code.charAt(at) === "\\") at++;
    else if (code.startsWith(quote, at)) return at;
  }
  return -1;
}

/** Whether a triple-quoted string is a docstring as in Python, that is, neither an argument nor a value. */
function documents(
  code: string,
  { kind, start, quotes }: CodeToken,
  before: CodeToken | undefined,
) {
  if (kind !== "string" || quotes !== 3) return false;
  if (before === undefined) return true;
  const ahead = code.slice(Math.max(before.start, start - FARTHEST), start);
  return (
    before.kind === "code" && /\n[ \t]*[fru]{0,2}$/i.test(ahead) && !ASKS_FOR_VALUE.test(ahead)
  );
}

/** How many characters before a string are inspected for what it belongs to. */
const FARTHEST = 400;
const ASKS_FOR_VALUE = /[([{,=+%]\s*[fru]{0,2}$/i;

function lineEnd(code: string, at: number): number {
  const end = code.indexOf("\n", at);
  return end < 0 ? code.length : end;
}
