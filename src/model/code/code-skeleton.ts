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
import { bitsOfText, bitsOfTextLine } from "./text-bits.ts";

/** Fence languages that hold text for readers with bits of code in it. */
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
/** Languages in which text for readers appears between tags. */
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
/** Shell languages, whose blocks also show output. */
const SHELLS: ReadonlySet<string> = new Set(
  "sh bash shell zsh fish powershell screen session shell-session terminal".split(" "),
);
/** Languages whose values may be unquoted text. */
const KEYED: ReadonlySet<string> = new Set(["yaml", "yml", "toml", "ini", "properties", "env"]);

const YAML: ReadonlySet<string> = new Set(["yaml", "yml"]);

/** Whether a language may hold unmarked text for readers. */
export function mayHoldBareText(language: string): boolean {
  return KEYED.has(language) || TEXT_FENCES.has(language);
}

/**
 * The language to compare code by, in lower case. A block that reads as sentences is treated as text unless
 * its fence names a known language, since some sites write boxes as fences.
 */
export function comparedLanguage(code: string, language: string): string {
  const isKnown = hasGrammar(language) || MARKUP.has(language) || SHELLS.has(language);
  return isKnown || !holdsProse(code) ? language : "text";
}

/** Longer lines are treated as data and compared verbatim. */
const LONGEST_LINE = 2000;

/**
 * For every line of code, the part that a translation must keep: without comments, the text of strings and
 * other text for readers; empty if nothing is left. With `paths`, strings keep what looks like a path or an
 * address. `language` is that of the fence, in lower case.
 */
export function codeSkeleton(code: string, language: string, paths = false): readonly string[] {
  const lines = codeLines(code);
  const whole = lines.join("\n");
  const bare = bareOf(whole, language, paths);
  const texts = YAML.has(language) && whole.includes(":") ? linesOfText(lines) : null;
  return lines.map((line, index) => {
    if (texts?.has(index)) return bitsOfTextLine(line);
    if (line.length > LONGEST_LINE) return line.trim();
    const kept = bare[index] ?? "";
    return TEXT_FENCES.has(language) ? kept : skeletonOf(line, kept, language);
  });
}

function bareOf(code: string, language: string, paths: boolean): readonly string[] {
  if (language === "mermaid") return bitsOfDiagram(code);
  return TEXT_FENCES.has(language) ? bitsOfText(code) : bareLines(code, grammarOf(language), paths);
}

/** `bare` is the line without comments and without the text of strings. */
function skeletonOf(line: string, bare: string, language: string): string {
  const begins = firstSign(line) === firstSign(bare);
  if (begins && isLeftOut(line)) return "";
  if (begins && SHELLS.has(language)) {
    if (isPrinted(line)) return "";
    if (isMessage(line)) return bitsOfTextLine(line);
  }
  if (KEYED.has(language) && isRunOn(bare)) return "";
  const held = withoutLeftOut(bare);
  let code = MARKUP.has(language) ? withoutMarkupText(held) : withoutPhrases(held);
  if (SHELLS.has(language)) code = withoutNamedSlots(code);
  return dense(KEYED.has(language) ? withoutWordsInValue(code) : code);
}

/** The first character shows whether a line begins with code. */
function firstSign(line: string): string {
  return line.trimStart().charAt(0);
}

/** Drops insignificant characters: spaces around punctuation, and semicolons at the end. */
function dense(code: string): string {
  return code
    .replace(/\s+/g, " ")
    .replace(/ ?([^\p{L}\p{N}_]) ?/gu, "$1")
    .replace(/;+$/, "")
    .trim();
}

/** As `codeSkeleton`, for an expression on one or several lines: its comments and strings are dropped. */
export function expressionSkeleton(code: string, paths = false): string {
  return codeSkeleton(code, "jsx", paths).join("");
}
