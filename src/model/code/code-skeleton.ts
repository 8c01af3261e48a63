import { withoutComment } from "./comment-signs.ts";

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
const SHELLS: ReadonlySet<string> = new Set(["sh", "bash", "shell", "zsh", "fish", "powershell"]);
/** Languages whose values may be text without quotes. */
const KEYED: ReadonlySet<string> = new Set(["yaml", "yml", "toml", "ini", "properties", "env"]);

/** Longer lines are data, and compared as they are. */
const LONGEST_LINE = 2000;

/**
 * What of a line of code a translation must keep: comments and the text of strings are taken out. With `paths`,
 * strings keep what looks like a path or an address. `language` is the fence's, in lower case.
 */
export function codeSkeleton(line: string, language: string, paths = false): string {
  if (line.length > LONGEST_LINE) return line.trim();
  if (TEXT_FENCES.has(language)) return bitsOfCode(line);
  if (isLeftOut(line)) return "";
  if (SHELLS.has(language)) {
    if (isPrinted(line)) return "";
    if (isMessage(line)) return bitsOfCode(line);
  }
  if (KEYED.has(language) && isRunOn(line)) return "";
  let bare = withoutComment(withoutStrings(line, paths), language);
  bare = MARKUP.has(language) ? withoutMarkupText(bare) : withoutPhrases(bare);
  if (KEYED.has(language)) bare = withoutWordsInValue(bare);
  return bare
    .replace(/\s+/g, " ")
    .replace(/ ?([^\p{L}\p{N}_]) ?/gu, "$1")
    .replace(/;+$/, "")
    .trim();
}

/** A value that is words, or letters that no code has: `name: Install the tools`. */
const VALUE_IN_WORDS = /^([^:=]*[:=]\s*)((?:[^\s"'[{][^"'[{]*\s|[^"'[{]*[^\x20-\x7E]).*)$/;
/** Keys whose value is run as it stands, however many words it has. */
const COMMAND_KEY =
  /^\s*(?:- +)?(?:run|script|scripts|command|cmd|args?|entry_?point|entry|exec\w*|image|uses|shell|build)\s*[:=]/i;
/** What in a value of words is not for readers: a figure, an option. */
const BITS_OF_VALUE = /(?<!\S)-{1,2}[A-Za-z][\w-]*|\d+(?:\.\d+)*/g;

function withoutWordsInValue(line: string): string {
  if (COMMAND_KEY.test(line)) return line;
  const [, key = "", value] = VALUE_IN_WORDS.exec(line) ?? [];
  return value === undefined ? line : `${key}${value.match(BITS_OF_VALUE)?.join(" ") ?? ""}`;
}

/** A line of a text that goes on from the key above, or an item of it: no key and no command, but words. */
function isRunOn(line: string): boolean {
  if (/^\s*(?:- +)?[\w."'$-]+\s*[:=]/.test(line)) return false;
  return /^\s*(?:- +)?(?:\p{Lu}\p{Ll}*\s[^=]*$|[^=]*[^\x20-\x7E][^=]*$)/u.test(line);
}

/** `... the rest of the page ...`, `[the check from step 2]`: in place of code. */
function isLeftOut(line: string): boolean {
  return /^\s*(?:(?:\.{3}\s|…)\s*\p{L}|\[\p{L}[^[\]"'=$]*(?:\p{L}\s+\p{L}|[^\x20-\x7E])[^[\]"'=$]*\]\s*$)/u.test(
    line,
  );
}

/** `Starting the server (v2) on port 9515`: no command begins with a capital letter, or one of a script without. */
function isMessage(line: string): boolean {
  return /^\s*(?:\p{Lu}[\p{Ll}’']*[\s:]|\p{Lo})/u.test(line) && isSentence(line);
}

/** In a text only tags, slots and figures are sure to stay, figures in any order; slots in words are for readers. */
function bitsOfCode(line: string): string {
  // A command at a prompt is code in the midst of what it prints.
  if (/^\s*\$ \S/.test(line))
    return withoutComment(withoutStrings(line), "sh").replace(/\s+/g, " ").trim();
  const text = withoutStrings(withoutTrailingComment(line.replace(ADDRESS, "")));
  const folded = text.replace(WORDED_SLOT, (slot) => `<> ${slot.replace(/\D+/g, " ")}`);
  const bits = [...folded.matchAll(BITS)].map(([bit]) => bit);
  const figures = bits.filter(isFigure).sort();
  return bits.map((bit) => (isFigure(bit) ? figures.shift() : bit)).join(" ");
}

const BITS = /<\/?[A-Za-z][\w.-]*(?=[\s/>]|$)|<>|\{[^{}\n]{0,200}\}|\d+/g;

function isFigure(bit: string): boolean {
  return /^\d/.test(bit);
}

/** `{Name of the tool}`, `<name>`: words, and neither an identifier such as `{user_id}` nor an object. */
const WORDED_SLOT =
  /\{[\p{L}\d][^{}:=;()"'$_\n]{0,200}\}|\{[\p{L}\d][^{}=;"'$_\n]{0,200}\p{L}(?: \p{L}|[^\x20-\x7E])[^{}=;"'$_\n]{0,200}\}|<(?:[\p{Ll}\p{Lo}][\p{L}\s-]{0,200}|\p{L}[^<>=/"\n]{0,200}(?: \p{L}|[^\x20-\x7E])[^<>=/"\n]{0,200})>/gu;

/** What stands behind code on its line: `LIMIT 21;  -- one more than needed`. */
function withoutTrailingComment(line: string): string {
  return line.replace(/([;)}\]"'\w])\s{1,200}(?:\/\/|#|--)\s.*$/, "$1");
}

/** In a text an address may lead to the page of another language. */
const ADDRESS = /<?\bhttps?:\/\/[^\s<>]*>?/g;

/** What a program says behind its name: `[build] Starting a long process…`. */
function isPrinted(line: string): boolean {
  const said = /^\s*\[[^[\]\n]{1,60}\]\s+(.*)$/.exec(line)?.[1];
  return said !== undefined && isSentence(said);
}

/**
 * What of a string is not for readers: an identifier, told by its digits, underscores or inner capitals, and with
 * `paths` also the slots of a text, and whatever has a sign of syntax and no space, a language's step left out.
 */
function invariantString(text: string, paths: boolean): string {
  if (!/^[\x21-\x7E]+$/.test(text)) return paths ? slotsIn(text) : "";
  if (isSlot(text)) return paths ? text : "";
  if (/^[A-Za-z_$][\w$]*$/.test(text)) return /[\d_$]|[a-z][A-Z]/.test(text) ? text : "";
  if (!paths || !/\w[/.:@-]\w|^[/.:@]/.test(text)) return "";
  return text.replace(/(^|\/)[a-z]{2}(?:-[A-Za-z]{2})?(?=\/)/g, "$1").replace(/(?<!:)\/{2,}/g, "/");
}

/** The slots of a text that a program fills, in any order: `{name}`, `%s`, `${total}`. */
function slotsIn(text: string): string {
  const slots = text.match(/\$?\{[A-Za-z_$][\w.$]{0,60}\}|%(?:\d+\$)?[sdif@]/g) ?? [];
  return slots.sort().join("");
}

/** What a reader is to put something else in for: `YOUR_APP_ID`. A variable of the environment looks the same. */
function isSlot(text: string): boolean {
  return /^[A-Z]+(?:_[A-Z]+)+$/.test(text);
}

/**
 * Strings keep only what is not for readers; a quote behind a letter is an apostrophe, unless the letter says what
 * kind of string it is: `f"…"`. Linear: a quote that never closes is looked for once.
 */
function withoutStrings(code: string, paths = false): string {
  const unclosed = new Set<string>();
  let kept = "";
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    const opens = QUOTES.has(sign) && !unclosed.has(sign) && !isApostrophe(code, at);
    const end = opens ? closingQuote(code, at) : -1;
    if (opens && end < 0) unclosed.add(sign);
    kept += end < 0 ? sign : `"${invariantString(code.slice(at + 1, end), paths)}"`;
    if (end >= 0) at = end;
  }
  return kept;
}

function isApostrophe(code: string, at: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(code.charAt(at - 1))) return false;
  return !/(?:^|[^\p{L}\p{N}])[bfru]{1,2}$/iu.test(code.slice(Math.max(0, at - 3), at));
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", "`"]);

function closingQuote(code: string, start: number): number {
  const quote = code.charAt(start);
  for (let at = start + 1; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === "\\") at++;
    else if (sign === quote) return at;
  }
  return -1;
}

/** A slot of several words, or of letters that no code has: `<description of the task>`, `[your name]`. */
function withoutPhrases(line: string): string {
  return line.replace(
    /<\p{L}[^<>=/;()]{0,80}(?:\p{L}\s+\p{L}|[^\x20-\x7E])[^<>=/;()]{0,80}>|\[\p{L}[^[\]=;()"',]{0,80}(?:\p{L}\s+\p{L}|[^\x20-\x7E])[^[\]=;()"',]{0,80}\]/gu,
    "<>",
  );
}

/** Text before, between and behind tags, and a line that is nothing but words. */
function withoutMarkupText(line: string): string {
  if (LABEL.test(line)) return line;
  const words = withoutSlots(line);
  if (/^[\s\p{L}\p{M}\p{N}\p{P}]*$/u.test(words) && isSentence(words)) return "";
  return /<\/?[\w.:-]/.test(line) ? line.replace(/(^|[>}])[^<>{}=;()]+(?=[<{]|$)/g, "$1") : line;
}

/** A case of a switch; its strings are empty by now. */
const LABEL = /^\s*(?:case\s+(?:"[^"]*"|[\w$.]+)|default)\s*:/;

/** A line of words with values between them: `Current value: {count}`. */
function withoutSlots(line: string): string {
  return STATEMENT.test(line) ? line : line.replace(/\{[\w$.]{1,60}\}/g, "");
}

/** What in JavaScript stands before a word or a brace. */
const STATEMENT =
  /^\s*(?:case|return|const|let|var|export|import|async|await|new|throw|function|class|if|else|for|while|do|try|get|set|static)\b/;

/** A key with its value, as an object has them one a line. */
const PROPERTY = /^\s*["\w$.-]{1,80}:\s*(?:"[^"]*"|[\w$.-]{1,80}),?\s*$/;

/** Words with no sign of syntax between them. */
function isSentence(line: string): boolean {
  if (PROPERTY.test(line)) return false;
  return /^\s*[\p{L}\p{N}"“¿¡«*_].*\s/u.test(line) && !/[=;{}<>[\]|&$@#\\/]|\w\(|=>/.test(line);
}

/** What of an expression, on one line or several, is not for readers: comments and strings go. */
export function expressionSkeleton(code: string): string {
  return withoutStrings(code)
    .split(/\r?\n/)
    .map((line) => codeSkeleton(line, "jsx"))
    .join("");
}
