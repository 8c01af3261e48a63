import { type Grammar, grammarOf } from "./grammars.ts";
import { type CodeToken, lexCode } from "./lex-code.ts";
import { invariantString, slotsIn } from "./readers/invariant-string.ts";
import { isSentence, withoutMarkupText } from "./readers/readers-text.ts";

/**
 * The lines of code without comments, strings down to what is not for readers; as many as come in. With `paths`,
 * strings keep what looks like a path or an address.
 */
export function bareLines(code: string, grammar: Grammar, paths: boolean): readonly string[] {
  return render(code, grammar, (text, { before, behind, quote }) => {
    if (OBJECT.test(text)) return bareLines(unescaped(text), grammarOf("json"), paths).join("\n");
    if (text.includes("\n")) return longString(text, paths);
    const run = grammar.runs === null || quote !== '"' ? null : text.match(grammar.runs);
    // A translation says it in another order.
    if (run !== null) return run.toSorted().join(" ");
    return nameIn(text, before, behind) ?? invariantString(text, paths);
  });
}

/** Before and after a key in quotes, `{"url": 1}`, and a name that something is looked up by, `row["url"]`. */
const KEY = [/(?:[{,]|^)\s*$/, /^\s*:(?!:)/] as const;
const LOOKED_UP = [/[\w)\]]\[$/, /^\]/] as const;
/** What stands before a header of a request on a command line. */
const HEADER = /\s(?:-H|--header)[ =]$/;
/** What stands before the classes of a tag, by which style sheets go. */
const CLASSES = /<[A-Za-z][^<>]{0,40}\s(?:class|className)=$/;

/** What programs look something up by, in a string that may hold words for readers elsewhere; null where it is none. */
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

/** An object as a command sends it: `-d '{"name": "rye"}'`. */
const OBJECT = /^\s*[{[][\s{[]{0,40}\\?"[\w.-]{1,60}\\?"\s*:/;

function unescaped(text: string): string {
  return text.replaceAll('\\"', '"');
}

/** What is kept of a string. */
type StringInCode = (text: string, around: Around) => string;

interface Around {
  /** What stands before and after the quotes. */
  readonly before: string;
  readonly behind: string;
  /** The first sign of the quotes. */
  readonly quote: string;
}

/** Characters beside a string that are looked at. */
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
