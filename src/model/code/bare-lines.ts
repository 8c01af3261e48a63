import { type Grammar, grammarOf } from "./grammars.ts";
import { type CodeToken, lexCode } from "./lex-code.ts";
import { invariantString, slotsIn } from "./readers/invariant-string.ts";
import { hasOnlyWords, withoutMarkupText } from "./readers/readers-text.ts";

/**
 * The lines of code without comments, with each string reduced to what is not for readers. The number of
 * lines is unchanged. With `paths`, strings keep what looks like a path or an address.
 */
export function bareLines(code: string, grammar: Grammar, paths: boolean): readonly string[] {
  return render(code, grammar, (text, { before, behind, quote }) => {
    if (OBJECT.test(text)) return bareLines(unescaped(text), grammarOf("json"), paths).join("\n");
    if (text.includes("\n")) return longString(text, paths);
    const run = grammar.runs === null || quote !== '"' ? null : text.match(grammar.runs);
    // A translation may order these differently.
    if (run !== null) return run.toSorted().join(" ");
    return nameIn(text, before, behind) ?? invariantString(text, paths);
  });
}

/** What surrounds a quoted key, `{"url": 1}`, and a name used as an index, `row["url"]`. */
const KEY = [/(?:[{,]|^)\s*$/, /^\s*:(?!:)/] as const;
const LOOKED_UP = [/[\w)\]]\[$/, /^\]/] as const;
/** What precedes a request header on a command line. */
const HEADER = /\s(?:-H|--header)[ =]$/;
/** What precedes the class list of a tag, which style sheets refer to. */
const CLASSES = /<[A-Za-z][^<>]{0,40}\s(?:class|className)=$/;

/**
 * A string that programs use as a name, although strings elsewhere may hold text
 * for readers; null if it is none.
 */
function nameIn(text: string, before: string, behind: string): string | null {
  if (HEADER.test(before)) return /^[A-Za-z][\w-]{0,60}(?=:)/.exec(text)?.[0] ?? null;
  if (CLASSES.test(before)) return text;
  const isName = [KEY, LOOKED_UP].some(([open, close]) => open.test(before) && close.test(behind));
  return isName && /^[A-Za-z_][\w.-]*$/.test(text) ? text : null;
}

/** The lines of code without comments. */
export function linesWithoutComments(code: string, grammar: Grammar): readonly string[] {
  return render(code, grammar, (text) => text);
}

function render(code: string, grammar: Grammar, ofString: StringInCode): readonly string[] {
  return lexCode(code, grammar)
    .map((token) => renderToken(code, token, ofString))
    .join("")
    .split("\n");
}

/** A JSON object sent by a command: `-d '{"name": "rye"}'`. */
const OBJECT = /^\s*[{[][\s{[]{0,40}\\?"[\w.-]{1,60}\\?"\s*:/;

function unescaped(text: string): string {
  return text.replaceAll('\\"', '"');
}

/** Returns what is kept of a string. */
type StringInCode = (text: string, around: Around) => string;

interface Around {
  /** The code before and after the quotes. */
  readonly before: string;
  readonly behind: string;
  /** The first character of the opening quote. */
  readonly quote: string;
}

/** Number of characters inspected on each side of a string. */
const BESIDE = 40;

function renderToken(
  code: string,
  { kind, quotes, start, end }: CodeToken,
  ofString: StringInCode,
): string {
  const text = code.slice(start, end);
  if (kind === "code") return text;
  if (kind === "comment") return text.replace(/[^\n]+/g, "");
  const around = {
    before: code.slice(Math.max(0, start - BESIDE), start),
    behind: code.slice(end, end + BESIDE),
    quote: text.charAt(0),
  };
  return `"${ofString(text.slice(quotes, -quotes), around)}"`;
}

/** A string over several lines: lines in words are for readers and dropped, other lines are data. */
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
  const words = line.replace(BRACED_SLOT, "").replace(OPENING, "").trim();
  return /^\p{L}+[.,:!?]?$/u.test(words) || hasOnlyWords(words);
}

/** The marker that opens a line of Markdown, a comment or an item: `## Welcome`. */
const OPENING = /^\s*(?:[#>*+-]{1,6}|\/\/|\d{1,3}[.)])\s/;
/** A slot in a string, where, unlike in a line of code, `${total}` is one too. */
const BRACED_SLOT = /\$?\{[\w$.]{1,60}\}/g;
