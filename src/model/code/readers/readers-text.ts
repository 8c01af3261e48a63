// Recognises text for readers in a line of code by its words, where no comment or string marks it.

/**
 * Empties slots of several words or with letters that code does not use: `<description of the
 * task>`, `<file-name>`, `[your name]`.
 */
export function withoutPhrases(line: string): string {
  return line.replace(
    /<\p{L}[^<>=/;()]{0,80}(?:\p{L}[\s-]+\p{L}|[^\x20-\x7E])[^<>=/;()]{0,80}>|\[\p{L}[^[\]=;()"',]{0,80}(?:\p{L}\s+\p{L}|[^\x20-\x7E])[^[\]=;()"',]{0,80}\]/gu,
    "<>",
  );
}

/**
 * Empties the slots of a command: `git clone <address>`, `git clone [options]`, `[<file>...]`. Digits and
 * file extensions stay: `apply -f <bread.yaml>`.
 */
export function withoutNamedSlots(line: string): string {
  return line
    .replace(/(?<=[\s=/:@"'[({|,])<\p{L}[\p{L}_-]{1,40}(\d{0,4})(\.[a-z\d]{1,6})?>/gu, "<$1$2>")
    .replace(/(?<=\s)\[\p{L}{2,40}(?=(?:\.{3}|…)?\])/gu, "[");
}

/** Drops text before, between and after tags, and any line that consists of words only. */
export function withoutMarkupText(line: string): string {
  if (LABEL.test(line)) return line;
  const slots = STATEMENT.test(line) ? [] : (line.match(SLOTS) ?? []);
  const words = slots.length === 0 ? line : line.replace(SLOTS, "");
  if (
    /^[\s\p{L}\p{M}\p{N}\p{P}\p{Extended_Pictographic}]*$/u.test(words) &&
    (hasOnlyWords(words) || isUnspaced(words))
  )
    return slots.sort().join("");
  return /<\/?[\w.:-]/.test(line) ? line.replace(/(^|[>}])[^<>{}=;()]+(?=[<{]|$)/g, "$1") : line;
}

/** A case of a switch; its strings have been emptied before. */
const LABEL = /^\s*(?:case\s+(?:"[^"]*"|[\w$.]+)|default)\s*:/;

/** Slots between words, which may come in any order: `Current value: {count}`. */
const SLOTS = /\{[\w$.]{1,60}\}/g;

/** JavaScript keywords that can precede a word or a brace. */
const STATEMENT =
  /^\s*(?:case|return|const|let|var|export|import|async|await|new|throw|function|class|if|else|for|while|do|try|get|set|static)\b/;

/** A property of an object on a line of its own. */
const PROPERTY = /^\s*["\w$.-]{1,80}:\s*(?:"[^"]*"|[\w$.-]{1,80}),?\s*$/;

/** Whether a line consists of words without syntax characters. */
export function hasOnlyWords(line: string): boolean {
  if (PROPERTY.test(line) || /\(\s*$/.test(line)) return false;
  return /^\s*[\p{L}\p{N}"“¿¡«*_].*\s/u.test(line) && !/[=;{}<>[\]|&$@#\\/]|\w\(|=>/.test(line);
}

/** Whether a line has words of a script without spaces and no syntax characters: `こんにちは！`. */
function isUnspaced(line: string): boolean {
  return /\p{Lo}/u.test(line) && !/[=;{}<>[\]|&$@#\\/()'"`:]/.test(line);
}

/** A value of several words, or with letters that code does not use: `name: Install the tools`. */
const VALUE_IN_WORDS = /^([^:=]*[:=]\s*)((?:[^\s"'[{][^"'[{]*\s|[^"'[{]*[^\x20-\x7E]).*)$/;
/** Keys whose value is executed, however many words it has. */
const COMMAND_KEY =
  /^\s*(?:- +)?(?:run|script|scripts|command|cmd|args?|entry_?point|entry|exec\w*|image|uses|shell|build)\s*[:=]/i;
/** Keys whose value is for readers even if it is a single word: `title: Bread`. */
const READERS_KEY =
  /^\s*(?:- +)?(?:title|subtitle|headline|heading|tagline|caption|label|description|summary)\s*[:=]\s*\p{L}+\s*$/iu;
/** The parts of a value in words that are not for readers: numbers and options. */
const BITS_OF_VALUE = /(?<!\S)-{1,2}[A-Za-z][\w-]*|\d+(?:\.\d+)*/g;

/** Reduces a value in words to its numbers and options: `name: Install the tools`. */
export function withoutWordsInValue(line: string): string {
  if (COMMAND_KEY.test(line)) return line;
  if (READERS_KEY.test(line)) return line.replace(/[:=].*$/, (value) => value.charAt(0));
  const [, key = "", value] = VALUE_IN_WORDS.exec(line) ?? [];
  return value === undefined ? line : `${key}${value.match(BITS_OF_VALUE)?.join(" ") ?? ""}`;
}

/** Whether a line continues the text of the key above or is an item in words, without a key or a command. */
export function isRunOn(line: string): boolean {
  if (/^\s*(?:- +)?[\w."'$-]+\s*[:=]/.test(line)) return false;
  return /^\s*(?:- +)?(?:\p{Lu}\p{Ll}*\s[^=]*$|[^=]*[^\x20-\x7E][^=]*$)/u.test(line);
}

/** A key whose value is a text for readers on the lines below: `description: |`. */
const OPENS_TEXT =
  /^(\s*)(?:- +)?(?:title|subtitle|headline|tagline|caption|label|description|summary|body|message|notes?|comments?)\s*:\s*[|>][+-]?\s*$/i;

/** The indexes of the lines that hold block text for readers in YAML. */
export function linesOfText(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  /** The indentation of the key that the lines belong to. */
  let margin: number | null = null;
  for (const [index, line] of lines.entries()) {
    const indented = line.length - line.trimStart().length;
    if (margin !== null && (line.trim() === "" || indented > margin)) found.add(index);
    else margin = OPENS_TEXT.exec(line)?.[1]?.length ?? null;
  }
  return found;
}

/**
 * Whether a line stands in for omitted code: `... the rest of the page ...`, `[the check from step
 * 2]`, `[... type it twice ...]`.
 */
export function isLeftOut(line: string): boolean {
  return /^\s*(?:(?:\.{3}\s|…)\s*\p{L}(?!.*\w\()|\[\p{L}[^[\]"'=$]{0,200}(?:\p{L}\s+\p{L}|[^\x20-\x7E])[^[\]"'=$]{0,200}\]\s*$|\[(?:\.{3}|…)\s*\p{L}[^[\]"=$]{0,200}\]\s*$)/u.test(
    line,
  );
}

/** Drops words between two ellipses, which stand in for omitted code: `"loaves": [ ... all of them ... ]`. */
export function withoutLeftOut(line: string): string {
  return line.replace(
    /(?<![.…])(?:\.{3}|…)\s\p{L}[\p{L}\p{M}\s'’-]{0,100}\s(?:\.{3}|…)(?![.…])/gu,
    "...",
  );
}

/**
 * Whether a line is a message: commands begin neither with a capital nor with a letter of a script without
 * case. `Starting the server (v2) on port 9515`.
 */
export function isMessage(line: string): boolean {
  return /^\s*(?:\p{Lu}[\p{Ll}’']*[\s:]|\p{Lo})/u.test(line) && hasOnlyWords(line);
}

/** Whether a line is output that follows the name of a program: `[build] Starting a long process…`. */
export function isPrinted(line: string): boolean {
  const said = /^\s*\[[^[\]\n]{1,60}\]\s+(.*)$/.exec(line)?.[1];
  return said !== undefined && hasOnlyWords(said);
}
