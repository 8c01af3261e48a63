// What of a line of code is for readers though no comment or string marks it as such: told by its words.

/** A slot of several words, or of letters that no code has: `<description of the task>`, `<file-name>`, `[your name]`. */
export function withoutPhrases(line: string): string {
  return line.replace(
    /<\p{L}[^<>=/;()]{0,80}(?:\p{L}[\s-]+\p{L}|[^\x20-\x7E])[^<>=/;()]{0,80}>|\[\p{L}[^[\]=;()"',]{0,80}(?:\p{L}\s+\p{L}|[^\x20-\x7E])[^[\]=;()"',]{0,80}\]/gu,
    "<>",
  );
}

/**
 * What a reader is to put in a command, or may: `git clone <address>`, `git clone [options]`, `[<file>...]`. Figures and
 * the ending of a file stay: `apply -f <bread.yaml>`.
 */
export function withoutNamedSlots(line: string): string {
  return line
    .replace(/(?<=[\s=/:@"'[({|,])<\p{L}[\p{L}_-]{1,40}(\d{0,4})(\.[a-z\d]{1,6})?>/gu, "<$1$2>")
    .replace(/(?<=\s)\[\p{L}{2,40}(?=(?:\.{3}|…)?\])/gu, "[");
}

/** Text before, between and after tags, and a line that is nothing but words. */
export function withoutMarkupText(line: string): string {
  if (LABEL.test(line)) return line;
  const slots = STATEMENT.test(line) ? [] : (line.match(SLOTS) ?? []);
  const words = slots.length === 0 ? line : line.replace(SLOTS, "");
  if (
    /^[\s\p{L}\p{M}\p{N}\p{P}\p{Extended_Pictographic}]*$/u.test(words) &&
    (isSentence(words) || isUnspaced(words))
  )
    return slots.sort().join("");
  return /<\/?[\w.:-]/.test(line) ? line.replace(/(^|[>}])[^<>{}=;()]+(?=[<{]|$)/g, "$1") : line;
}

/** A case of a switch; its strings are empty by now. */
const LABEL = /^\s*(?:case\s+(?:"[^"]*"|[\w$.]+)|default)\s*:/;

/** Values between words, which stay in any order: `Current value: {count}`. */
const SLOTS = /\{[\w$.]{1,60}\}/g;

/** What in JavaScript stands before a word or a brace. */
const STATEMENT =
  /^\s*(?:case|return|const|let|var|export|import|async|await|new|throw|function|class|if|else|for|while|do|try|get|set|static)\b/;

/** A key with its value, as an object has them one a line. */
const PROPERTY = /^\s*["\w$.-]{1,80}:\s*(?:"[^"]*"|[\w$.-]{1,80}),?\s*$/;

/** Words with no sign of syntax between them. */
export function isSentence(line: string): boolean {
  if (PROPERTY.test(line) || /\(\s*$/.test(line)) return false;
  return /^\s*[\p{L}\p{N}"“¿¡«*_].*\s/u.test(line) && !/[=;{}<>[\]|&$@#\\/]|\w\(|=>/.test(line);
}

/** Words of a script that parts none, and no sign of syntax beside them: `こんにちは！`. */
function isUnspaced(line: string): boolean {
  return /\p{Lo}/u.test(line) && !/[=;{}<>[\]|&$@#\\/()'"`:]/.test(line);
}

/** A value that is words, or letters that no code has: `name: Install the tools`. */
const VALUE_IN_WORDS = /^([^:=]*[:=]\s*)((?:[^\s"'[{][^"'[{]*\s|[^"'[{]*[^\x20-\x7E]).*)$/;
/** Keys whose value is run as it stands, however many words it has. */
const COMMAND_KEY =
  /^\s*(?:- +)?(?:run|script|scripts|command|cmd|args?|entry_?point|entry|exec\w*|image|uses|shell|build)\s*[:=]/i;
/** Keys whose value readers see, if it is one word only: `title: Bread`. */
const READERS_KEY =
  /^\s*(?:- +)?(?:title|subtitle|headline|heading|tagline|caption|label|description|summary)\s*[:=]\s*\p{L}+\s*$/iu;
/** What in a value of words is not for readers: a number, an option. */
const BITS_OF_VALUE = /(?<!\S)-{1,2}[A-Za-z][\w-]*|\d+(?:\.\d+)*/g;

/** A line without its value where that is words for readers, down to numbers and options: `name: Install the tools`. */
export function withoutWordsInValue(line: string): string {
  if (COMMAND_KEY.test(line)) return line;
  if (READERS_KEY.test(line)) return line.replace(/[:=].*$/, (value) => value.charAt(0));
  const [, key = "", value] = VALUE_IN_WORDS.exec(line) ?? [];
  return value === undefined ? line : `${key}${value.match(BITS_OF_VALUE)?.join(" ") ?? ""}`;
}

/** A line of a text that goes on from the key above, or an item of it: no key and no command, but words. */
export function isRunOn(line: string): boolean {
  if (/^\s*(?:- +)?[\w."'$-]+\s*[:=]/.test(line)) return false;
  return /^\s*(?:- +)?(?:\p{Lu}\p{Ll}*\s[^=]*$|[^=]*[^\x20-\x7E][^=]*$)/u.test(line);
}

/** A key whose value is a text for readers on the lines below: `description: |`. */
const OPENS_TEXT =
  /^(\s*)(?:- +)?(?:title|subtitle|headline|tagline|caption|label|description|summary|body|message|notes?|comments?)\s*:\s*[|>][+-]?\s*$/i;

/** The lines that a block of text for readers takes up in YAML, as indexes. */
export function linesOfText(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  /** How far the key is indented under which the lines stand. */
  let margin: number | null = null;
  for (const [index, line] of lines.entries()) {
    const indented = line.length - line.trimStart().length;
    if (margin !== null && (line.trim() === "" || indented > margin)) found.add(index);
    else margin = OPENS_TEXT.exec(line)?.[1]?.length ?? null;
  }
  return found;
}

/** `... the rest of the page ...`, `[the check from step 2]`, `[... type it twice ...]`: in place of code. */
export function isLeftOut(line: string): boolean {
  return /^\s*(?:(?:\.{3}\s|…)\s*\p{L}(?!.*\w\()|\[\p{L}[^[\]"'=$]{0,200}(?:\p{L}\s+\p{L}|[^\x20-\x7E])[^[\]"'=$]{0,200}\]\s*$|\[(?:\.{3}|…)\s*\p{L}[^[\]"=$]{0,200}\]\s*$)/u.test(
    line,
  );
}

/** Without words between two ellipses, which stand in place of code: `"loaves": [ ... all of them ... ]`. */
export function withoutLeftOut(line: string): string {
  return line.replace(
    /(?<![.…])(?:\.{3}|…)\s\p{L}[\p{L}\p{M}\s'’-]{0,100}\s(?:\.{3}|…)(?![.…])/gu,
    "...",
  );
}

/** `Starting the server (v2) on port 9515`: no command begins with a capital letter, or one of a script without. */
export function isMessage(line: string): boolean {
  return /^\s*(?:\p{Lu}[\p{Ll}’']*[\s:]|\p{Lo})/u.test(line) && isSentence(line);
}

/** What a program says after its name: `[build] Starting a long process…`. */
export function isPrinted(line: string): boolean {
  const said = /^\s*\[[^[\]\n]{1,60}\]\s+(.*)$/.exec(line)?.[1];
  return said !== undefined && isSentence(said);
}
