import { keysOfShortcut } from "../../text/key-names.ts";
import { codeSkeleton, expressionSkeleton } from "../code-skeleton.ts";

/**
 * Slots, keys and phrases inside code are words that a translation may turn. A phrase is told from a command by
 * words of grammar (`grammar`, in lower case) or letters that no code has.
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

/** Programs that commands of nothing but words begin with. */
const COMMAND =
  /^(?:sudo |\$ )?(?:npm|npx|pnpm|yarn|bun|bunx|deno|node|git|gh|docker|podman|kubectl|helm|terraform|pip|pip3|pipx|uv|uvx|poetry|conda|python|python3|cargo|rustup|go|gem|bundle|rails|rake|composer|php|artisan|dotnet|mvn|gradle|make|cmake|brew|apt|apt-get|dnf|yum|pacman|snap|systemctl|service|ssh|scp|rsync|curl|wget|cd|ls|mkdir|rm|cp|mv|cat|echo|export|source|hugo|jekyll|mkdocs|astro|vite|ng|vue|expo|flutter|ext) [a-z]/;

/** From one thing to the next, as a menu or an order of events is written: `File > Open`, `stop -> run`. */
const STEP = /\s(?:->|=>|→|⇒|>|»)\s/g;

/** Whether code is a text of words, with stops and names in it, `A lamp based on Oven 3. It is on.`, and with the numbers of another. */
export function isText(code: string, other: string): boolean {
  const text = code.trim();
  if (COMMAND.test(text) || figuresOf(text) !== figuresOf(other)) return false;
  const tokens = text.split(/\s+/).map((token) => token.replace(/^["'(]+|[.,:;!?"')]+$/g, ""));
  const isPlain = tokens.every((token) => /^(?:\p{L}[\p{L}\p{M}\p{N}'’-]*|\d+)?$/u.test(token));
  return isPlain && tokens.filter((token) => /^\p{Ll}{3,}$/u.test(token)).length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 5;

/** A sum told in words, `loaves in store * (flour + water per loaf)`, and the same sum in other words: programs have no two words in a row. */
export function isWordedSum(code: string, other: string): boolean {
  const operands = code.match(OPERAND) ?? [];
  const phrases = operands.filter((words) => words.includes(" "));
  return (
    (phrases.length > 1 || phrases.some((words) => / .* /.test(words))) &&
    SUM.test(sumOf(code)) &&
    sumOf(code) === sumOf(other)
  );
}

/** The words of a sum that stand for one value. */
const OPERAND = /\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*)*/gu;
/** Values, numbers, brackets and at least one sign between spaces. */
const SUM = /^[a\d().% ]+(?: [+*/×÷-] [a\d().% ]+)+$/;

/** A sum without its words, with points for commas. */
function sumOf(code: string): string {
  return code.trim().replace(OPERAND, "a").replace(/,/g, ".");
}

function figuresOf(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join();
}

/** `{verb} {object}`, `<name of the file>`, `<FILE>`: `{count}` is the name of a variable, and a tag is none, which has small letters of ASCII and no space. */
function isSlot(text: string): boolean {
  if (/^\{[a-z]\w*\}$/.test(text)) return false;
  if (/^\{[^{}]*\}(?:\s\{[^{}]*\})*$|^<[A-Z][A-Z_-]+>$/.test(text)) return true;
  return /^<[^<>=/]*>$/.test(text) && /[\s\x7F-\u{10FFFF}]/u.test(text);
}

/** What of code in running text a translation must keep: what stands in quotes, or as words in brackets, is for readers. */
export function spanSkeleton(code: string): string {
  const bare = code
    .replace(FILLED_SLOT, (slot) => `{{${slot.match(OPTION)?.join(" ") ?? ""}}}`)
    .replace(/\[[^[\]]*\]/g, (words) => (/\s/.test(words) ? "[]" : words))
    .replace(SLOT, "[]");
  // A line of words is text between tags or slots, and a command where there are none.
  return TAG_OR_SLOT.test(bare) && !SLOT_IN_NAME.test(bare)
    ? expressionSkeleton(bare)
    : codeSkeleton(bare, UNMARKED).join("");
}

const TAG_OR_SLOT = /<\/?[A-Za-z]|\{[\w$.]/;
/** `on<EventName>`: no text before a tag. */
const SLOT_IN_NAME = /^[\w$.:-]+<\w+>[\w$.:()-]*$/;
/** A language with the comments and strings of JSX, and no text between tags. */
const UNMARKED = "go";

/** `tar xf {{path/to/archive}}`: an example of what a reader is to fill in; an expression has spaces inside. */
const FILLED_SLOT = /\{\{(?=[^\s{}])[^{}]{1,200}(?<=\S)\}\}/g;
const OPTION = /(?<![\p{L}\p{N}])-{1,2}[A-Za-z][\w-]*/gu;

/** `list [options]`, `/home/<user>/file`, `<user>/file`: words in brackets, and no index, type or tag. */
const SLOT =
  /(?<=[^\p{L}\p{N})\]])(?:\[[\p{L}_-]{2,40}\]|<[\p{L}_-]{2,40}>)|^<[\p{L}_-]{2,40}>(?=[^\p{L}\p{N}\s<])/gu;
