import { isInCodeBlock } from "../../model/code/in-code-block.ts";
import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import type { RuleContext, WritingTraits } from "../../model/rule.ts";
import { isKeyName, keyOf } from "../../model/text/key-names.ts";
import { countSmallWord } from "./small-words.ts";

/** A word in code and its translation. */
export interface TurnedWord {
  readonly from: string;
  readonly to: string;
}

/**
 * Maps a difference between code to the translated words that are worth reporting, possibly none; null if
 * more than words changed.
 */
export type WordsTurned = (difference: Difference) => readonly TurnedWord[] | null;

/**
 * Evaluates all code changes of a page together. A word for readers to replace, such as `package`, counts as
 * a placeholder if the translation consistently has another word for it. If both pages emphasize it inside
 * the syntax of a command, `--log=*level*`, it is a placeholder, and the translator may name it.
 */
export function wordsTurned(differences: readonly Difference[], context: RuleContext): WordsTurned {
  const known = new Map<Difference, readonly Token[]>();
  const slots = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const inside = new Set<string>();
  for (const difference of differences) {
    const { source, target, change } = difference;
    if (change !== "changed" || source === null || target === null) continue;
    const tokens = turnedTokens(source.surface, target.surface);
    if (tokens === null) continue;
    known.set(difference, tokens);
    const [only] = tokens;
    if (only?.isAlone && isSetOff(source, context.source) && isSetOff(target, context.target)) {
      const inSyntax =
        isInSyntax(source, context.source.page.text) ||
        isInSyntax(target, context.target.page.text);
      if (inSyntax) addSlot(slots, only);
    }
    for (const token of tokens) {
      const key = pairOf(token);
      countOne(counts, key);
      if (!token.isAlone) inside.add(key);
    }
  }
  const proof: Proof = {
    isSlot: (word) => isProvenSlot(word, slots),
    isAgain: (word) => (counts.get(pairOf(word)) ?? 0) > 1,
    isInside: (word) => inside.has(pairOf(word)),
  };
  return (difference) => {
    const tokens = known.get(difference);
    if (tokens === undefined) return null;
    const unproven = tokens.filter((token) => !proof.isSlot(token));
    if (unproven.some((token) => !isStandIn(token, proof, context))) return null;
    const words = unproven.filter(({ from }) => !isGrammar(from, context.traits.source));
    return words.length === 0 ? unproven : words;
  };
}

/** What the code of a page shows about its placeholders. */
interface Proof {
  readonly isSlot: (word: TurnedWord) => boolean;
  readonly isAgain: (word: TurnedWord) => boolean;
  /** Whether the word was also translated in code with more than that word. */
  readonly isInside: (word: TurnedWord) => boolean;
}

interface Token extends TurnedWord {
  /** Whether the word is the whole code. */
  readonly isAlone: boolean;
  /**
   * Whether the word is a command or a value: it begins a line of several words, or follows `=`, `:` or a
   * quotation mark.
   */
  readonly isVital: boolean;
  /** Whether the word is the name of a field: `Depends:`. */
  readonly isField: boolean;
}

/** Matches the words of code, hyphenated ones as a whole, options with hyphens, handles with `@`. */
const TOKEN = /(?:^@|-{0,2})[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*/gu;

/** The words that differ between two pieces of code that agree otherwise; null if more than words differs. */
function turnedTokens(source: string, target: string): readonly Token[] | null {
  const code = source.trim();
  const [ours, theirs] = [[...code.matchAll(TOKEN)], target.match(TOKEN) ?? []];
  if (ours.length !== theirs.length || signsOf(source) !== signsOf(target)) return null;
  const isCommand = /^[\s\p{L}\p{M}\p{N}_-]+\s\S/u.test(code);
  const isField = /^[^\s:]+:(?=\s|$)/u.test(code);
  const tokens: Token[] = [];
  for (const [index, { 0: from, index: start }] of ours.entries()) {
    const to = theirs[index] ?? "";
    if (from === to || areOneKey(from, to)) continue;
    if (!mayBeTurned(from, to)) return null;
    if (isInProgram(code, start, start + from.length)) return null;
    tokens.push({
      from,
      to,
      isAlone: from === bareOf(code) && to === bareOf(target),
      isVital: (index === 0 && isCommand) || /[=:"']\s*$/.test(code.slice(0, start)),
      isField: index === 0 && isField,
    });
  }
  return source === target ? null : tokens;
}

/** Code without a leading `./` or `/` and a trailing slash: `bread` for `./bread` and `/bread/`. */
function bareOf(code: string): string {
  return code.trim().replace(/^\.{0,2}\/|\/$/g, "");
}

/** Whether both are names of the same key, which differ between keyboard layouts. */
function areOneKey(from: string, to: string): boolean {
  return isKeyName(from) && isKeyName(to) && keyOf(from) === keyOf(to);
}

/** Whether a word is the name of a variable or function, which readers do not replace. */
function isInProgram(code: string, start: number, end: number): boolean {
  return /[{$]\s*$/.test(code.slice(0, start)) || code.charAt(end) === "(";
}

/** The code with each word replaced by the same letter. */
function signsOf(code: string): string {
  return code.trim().replace(TOKEN, "a").replace(/\s+/g, " ");
}

/** Whether a translation may change a word: no key, option or keyword, not only its case, nor its digits. */
function mayBeTurned(from: string, to: string): boolean {
  const figures = (word: string) => word.replace(/\D+/g, " ").trim();
  return (
    !(isKeyName(from) && isKeyName(to)) &&
    !from.startsWith("-") &&
    !to.startsWith("-") &&
    /\p{L}/u.test(from) &&
    /\p{L}/u.test(to) &&
    !KEYWORDS.has(from.toLowerCase()) &&
    from.toLowerCase() !== to.toLowerCase() &&
    figures(from) === figures(to)
  );
}

/** Values with a fixed meaning to programs, which must not be translated. */
const KEYWORDS: ReadonlySet<string> = new Set(
  "yes no true false on off null nil none nan undefined default auto all any enabled disabled always never".split(
    " ",
  ),
);

function addSlot(slots: Map<string, Set<string>>, { from, to }: TurnedWord): void {
  for (const [key, other] of [
    [`> ${from}`, to],
    [`< ${to}`, from],
  ] as const) {
    const others = slots.get(key) ?? new Set();
    slots.set(key, others.add(other));
  }
}

/** Whether two words translate only each other, possibly after a common prefix: `~nname`. */
function isProvenSlot({ from, to }: TurnedWord, slots: ReadonlyMap<string, Set<string>>): boolean {
  for (let start = 0; start <= LONGEST_PREFIX; start++) {
    const [word, other] = [from.slice(start), to.slice(start)];
    if (from.slice(0, start) !== to.slice(0, start) || word === "" || other === "") return false;
    const others = slots.get(`> ${word}`);
    if (others?.has(other) && others.size === 1 && slots.get(`< ${other}`)?.size === 1) return true;
  }
  return false;
}

/** Maximum length in characters of a common prefix, which bounds the comparisons per word. */
const LONGEST_PREFIX = 24;

function pairOf({ from, to }: TurnedWord): string {
  return `${from}\n${to}`;
}

function isGrammar(word: string, { functionWords }: WritingTraits): boolean {
  return functionWords.has(word.toLowerCase());
}

/**
 * Whether a translated word may be a placeholder: the code of the page does not depend on it, and it is a
 * word for readers.
 */
function isStandIn(token: Token, { isAgain, isInside }: Proof, context: RuleContext): boolean {
  const { from, to, isAlone, isField, isVital } = token;
  const { source, target, traits } = context;
  if (isField || (isVital && !isAgain(token))) return false;
  // If each page has the other's word as code too, the two were swapped.
  if (source.page.text.includes(`\`${to}\``) && target.page.text.includes(`\`${from}\``))
    return false;
  const isKept = isInCodeBlock(from, source) && isInCodeBlock(from, target);
  if (isAlone && isKept && !isInside(token)) return false;
  return isGrammar(from, traits.source) || isForReaders(to, context);
}

/**
 * Whether every part of a word occurs in the running text of the translation or contains non-ASCII letters,
 * so that it is not another identifier by mistake.
 */
function isForReaders(word: string, { target, traits }: RuleContext): boolean {
  const parts = word.toLowerCase().split(/[-_\d]+/);
  const significant = parts.filter(
    (part) => part.length > 2 && !traits.target.functionWords.has(part),
  );
  return (
    significant.length > 0 &&
    significant.every((part) => /[^\x20-\x7E]/.test(part) || countSmallWord(part, target) > 0)
  );
}

/** Whether a code span is emphasized by itself: `` *`name`* ``. */
function isSetOff({ place }: Fact, { page }: RuleContext["source"]): boolean {
  const [before, after] = around(place, page.text);
  return before !== "" && before === after && before.length % 2 === 1;
}

/** Whether an emphasized code span is part of an expression: it touches a bracket, operator or other code. */
function isInSyntax({ place }: Fact, text: string): boolean {
  const [before] = around(place, text);
  const prior = text.slice(0, place.start.offset - before.length).slice(-1);
  const next = text.charAt(place.end.offset + before.length);
  return /[([{<=|/:_~`@-]/.test(prior) || /[)\]}>=|/_~`@[({\\-]/.test(next);
}

function around({ start, end }: Fact["place"], text: string): readonly [string, string] {
  const before = /[*_]*$/.exec(text.slice(Math.max(0, start.offset - 4), start.offset))?.[0] ?? "";
  const after = /^[*_]*/.exec(text.slice(end.offset, end.offset + 4))?.[0] ?? "";
  return [before, after];
}
