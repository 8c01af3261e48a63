import { keysOfShortcut } from "../../text/key-names.ts";
import { codeSkeleton, expressionSkeleton } from "../code-skeleton.ts";

/**
 * Whether inline code is a slot, keys or a phrase, which a translation may render. Phrases differ from
 * commands by function words (`grammar`, in lower case) or letters that code does not use.
 */
export function isForReaders(code: string, grammar: ReadonlySet<string>): boolean {
  const text = code.trim();
  if (isSlot(text) || keysOfShortcut(text).length > 0) return true;
  if (COMMAND.test(text)) return false;
  const plain = text.replace(STEP, " ");
  if (!/\s/.test(plain) || /[\d_=()[\];:/\\<>$@.]|(?:^|\s)-/.test(plain)) return false;
  const words = plain.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return (
    /[^\x20-\x7E]/.test(text) ||
    plain !== text ||
    words.some((word) => grammar.has(word)) ||
    plain.split(/\s+/).length > 3
  );
}

/** Programs that can begin commands made of words only. */
const COMMAND =
  /^(?:sudo |\$ )?(?:npm|npx|pnpm|yarn|bun|bunx|deno|node|git|gh|docker|podman|kubectl|helm|terraform|pip|pip3|pipx|uv|uvx|poetry|conda|python|python3|cargo|rustup|go|gem|bundle|rails|rake|composer|php|artisan|dotnet|mvn|gradle|make|cmake|brew|apt|apt-get|dnf|yum|pacman|snap|systemctl|service|ssh|scp|rsync|curl|wget|cd|ls|mkdir|rm|cp|mv|cat|echo|export|source|hugo|jekyll|mkdocs|astro|vite|ng|vue|expo|flutter|ext) [a-z]/;

/** A step in a menu path or a sequence of events: `File > Open`, `stop -> run`. */
const STEP = /\s(?:->|=>|→|⇒|>|»)\s/g;

/**
 * Whether inline code is a text of words, stops and names, and has the same numbers as `other`: `A
 * lamp based on Oven 3. It is on.`
 */
export function isText(code: string, other: string): boolean {
  const text = code.trim();
  if (COMMAND.test(text) || figuresOf(text) !== figuresOf(other)) return false;
  const tokens = text.split(/\s+/).map((token) => token.replace(/^["'(]+|[.,:;!?"')]+$/g, ""));
  const isPlain = tokens.every((token) => /^(?:\p{L}[\p{L}\p{M}\p{N}'’-]*|\d+)?$/u.test(token));
  return isPlain && tokens.filter((token) => /^\p{Ll}{3,}$/u.test(token)).length >= FEWEST_WORDS;
}

/** Minimum number of lower-case words of three or more letters; fewer may be a command. */
const FEWEST_WORDS = 5;

/**
 * Whether inline code is a formula in words, `loaves in store * (flour + water per loaf)`, and `other` is the
 * same formula in other words. Program code never has two words in a row.
 */
export function isWordedSum(code: string, other: string): boolean {
  const operands = code.match(OPERAND) ?? [];
  const phrases = operands.filter((words) => words.includes(" "));
  return (
    (phrases.length > 1 || phrases.some((words) => / .* /.test(words))) &&
    SUM.test(sumOf(code)) &&
    sumOf(code) === sumOf(other)
  );
}

/** The words that name one operand. */
const OPERAND = /\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*)*/gu;
/** Operands, numbers and parentheses, with at least one operator between spaces. */
const SUM = /^[a\d().% ]+(?: [+*/×÷-] [a\d().% ]+)+$/;

/** A formula with its words replaced by `a` and its commas by points. */
function sumOf(code: string): string {
  return code.trim().replace(OPERAND, "a").replace(/,/g, ".");
}

function figuresOf(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join();
}

/**
 * Whether code is a slot: `{verb} {object}`, `<name of the file>`, `<FILE>`. `{count}` is a variable, and
 * lower-case ASCII without spaces in angle brackets is a tag.
 */
function isSlot(text: string): boolean {
  if (/^\{[a-z]\w*\}$/.test(text)) return false;
  if (/^\{[^{}]*\}(?:\s\{[^{}]*\})*$|^<[A-Z][A-Z_-]+>$/.test(text)) return true;
  return /^<[^<>=/]*>$/.test(text) && /[\s\x7F-\u{10FFFF}]/u.test(text);
}

/**
 * The part of inline code that a translation must keep. Quoted text and words in brackets are for readers.
 */
export function spanSkeleton(code: string): string {
  const bare = code
    .replace(FILLED_SLOT, (slot) => `{{${slot.match(OPTION)?.join(" ") ?? ""}}}`)
    .replace(/\[[^[\]]*\]/g, (words) => (/\s/.test(words) ? "[]" : words))
    .replace(BRACKETED_SLOT, "[]");
  // Words on a line are text if there are tags or slots, otherwise they are a command.
  return TAG_OR_SLOT.test(bare) && !SLOT_IN_NAME.test(bare)
    ? expressionSkeleton(bare)
    : codeSkeleton(bare, UNMARKED).join("");
}

const TAG_OR_SLOT = /<\/?[A-Za-z]|\{[\w$.]/;
/** `on<EventName>`: here the words before the tag are not text. */
const SLOT_IN_NAME = /^[\w$.:-]+<\w+>[\w$.:()-]*$/;
/** A language with the comments and strings of JSX, but without text between tags. */
const UNMARKED = "go";

/**
 * An example value to be replaced, `tar xf {{path/to/archive}}`; an expression has spaces inside the braces.
 */
const FILLED_SLOT = /\{\{(?=[^\s{}])[^{}]{1,200}(?<=\S)\}\}/g;
const OPTION = /(?<![\p{L}\p{N}])-{1,2}[A-Za-z][\w-]*/gu;

/** Words in brackets that are no index, type or tag: `list [options]`, `/home/<user>/file`, `<user>/file`. */
const BRACKETED_SLOT =
  /(?<=[^\p{L}\p{N})\]])(?:\[[\p{L}_-]{2,40}\]|<[\p{L}_-]{2,40}>)|^<[\p{L}_-]{2,40}>(?=[^\p{L}\p{N}\s<])/gu;
