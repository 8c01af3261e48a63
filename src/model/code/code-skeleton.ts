import { bareLines } from "./bare-lines.ts";
import { codeLines } from "./code-lines.ts";
import { bitsOfDiagram } from "./diagram-bits.ts";
import { grammarOf, hasGrammar } from "./grammars.ts";
import { holdsProse } from "./holds-prose.ts";
import {
  isLeftOut,
  isMessage,
  isPrinted,
  isRunOn,
  linesOfText,
  withoutLeftOut,
  withoutMarkupText,
  withoutNamedSlots,
  withoutPhrases,
  withoutWordsInValue,
} from "./readers/readers-text.ts";
import { bitsOfLine, bitsOfText } from "./text-bits.ts";

/** Fences that hold text for readers, with bits of code in it. */
const TEXT_FENCES: ReadonlySet<string> = new Set([
  "",
  "text",
  "txt",
  "plain",
  "plaintext",
  "md",
  "mdx",
  "markdown",
  "markdoc",
  "mdoc",
  "mermaid",
  "console",
  "session",
  "shell-session",
  "shellsession",
  "sh-session",
  "output",
  "log",
  "diff",
]);
/** Languages in which text for readers stands between tags. */
const MARKUP: ReadonlySet<string> = new Set([
  "html",
  "xml",
  "svg",
  "jsx",
  "tsx",
  "vue",
  "svelte",
  "astro",
  "mdx",
  "php",
  "hbs",
  "handlebars",
  "jinja",
  "django",
  "twig",
  "liquid",
  "erb",
  "blade",
  "js",
  "javascript",
  "ts",
  "typescript",
]);
/** Languages of a command line, whose blocks also show what is printed. */
const SHELLS: ReadonlySet<string> = new Set(
  "sh bash shell zsh fish powershell screen session shell-session terminal".split(" "),
);
/** Languages whose values may be text without quotes. */
const KEYED: ReadonlySet<string> = new Set(["yaml", "yml", "toml", "ini", "properties", "env"]);

const YAML: ReadonlySet<string> = new Set(["yaml", "yml"]);

/** Whether text for readers may stand in a language, with nothing that marks it. */
export function mayHoldBareText(language: string): boolean {
  return KEYED.has(language) || TEXT_FENCES.has(language);
}

/**
 * The language to compare code by, in lower case: where its fence names none that is known and it reads as sentences,
 * it is text, as in the boxes that some sites write as fences.
 */
export function comparedLanguage(code: string, language: string): string {
  const isKnown = hasGrammar(language) || MARKUP.has(language) || SHELLS.has(language);
  return isKnown || !holdsProse(code) ? language : "text";
}

/** Longer lines are data, and compared as they are. */
const LONGEST_LINE = 2000;

/**
 * Of every line of code, what a translation must keep: without comments, the text of strings, and what else is
 * for readers; empty where that is nothing. With `paths`, strings keep what looks like a path or an address.
 * `language` is the fence's, in lower case.
 */
export function codeSkeleton(code: string, language: string, paths = false): readonly string[] {
  const lines = codeLines(code);
  const whole = lines.join("\n");
  const bare = bareOf(whole, language, paths);
  const texts = YAML.has(language) && whole.includes(":") ? linesOfText(lines) : null;
  return lines.map((line, index) => {
    if (texts?.has(index)) return bitsOfLine(line);
    if (line.length > LONGEST_LINE) return line.trim();
    const kept = bare[index] ?? "";
    return TEXT_FENCES.has(language) ? kept : skeletonOf(line, kept, language);
  });
}

function bareOf(code: string, language: string, paths: boolean): readonly string[] {
  if (language === "mermaid") return bitsOfDiagram(code);
  return TEXT_FENCES.has(language) ? bitsOfText(code) : bareLines(code, grammarOf(language), paths);
}

/** `bare` is the line without comments and the text of strings. */
function skeletonOf(line: string, bare: string, language: string): string {
  const begins = firstSign(line) === firstSign(bare);
  if (begins && isLeftOut(line)) return "";
  if (begins && SHELLS.has(language)) {
    if (isPrinted(line)) return "";
    if (isMessage(line)) return bitsOfLine(line);
  }
  if (KEYED.has(language) && isRunOn(bare)) return "";
  const held = withoutLeftOut(bare);
  let code = MARKUP.has(language) ? withoutMarkupText(held) : withoutPhrases(held);
  if (SHELLS.has(language)) code = withoutNamedSlots(code);
  return dense(KEYED.has(language) ? withoutWordsInValue(code) : code);
}

/** Whether a line begins with code shows in its first sign. */
function firstSign(line: string): string {
  return line.trimStart().charAt(0);
}

/** Without what tells nothing: spaces around signs, and signs that end a statement. */
function dense(code: string): string {
  return code
    .replace(/\s+/g, " ")
    .replace(/ ?([^\p{L}\p{N}_]) ?/gu, "$1")
    .replace(/;+$/, "")
    .trim();
}

/** What of an expression, on one line or several, is not for readers: comments and strings go, as in `codeSkeleton`. */
export function expressionSkeleton(code: string, paths = false): string {
  return codeSkeleton(code, "jsx", paths).join("");
}
