import { isInCodeBlock } from "../../model/code/in-code-block.ts";
import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import type { RuleContext, WritingTraits } from "../../model/rule.ts";
import { isKeyName, keyOf } from "../../model/text/key-names.ts";
import { countSmallWord } from "./small-words.ts";

/** A word inside code, and the word of its own language that the translation has for it. */
export interface TurnedWord {
  readonly from: string;
  readonly to: string;
}

/** Of a change of code: the words that were translated in it, none where nobody need hear of them; null for other code. */
export type WordsTurned = (difference: Difference) => readonly TurnedWord[] | null;

/**
 * Reads all that changed in the code of a page at once: a word that stands in for what readers fill in, `package`, is
 * known by the page that has another for it wherever it stands in. Where both pages set it off inside the syntax of a
 * command, `--log=*level*`, it is a slot by its looks, and the translator's to name.
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
    const told = tokens.filter((token) => !proof.isSlot(token));
    if (told.some((token) => !isStandIn(token, proof, context))) return null;
    const words = told.filter(({ from }) => !isGrammar(from, context.traits.source));
    return words.length === 0 ? told : words;
  };
}

/** What a page shows of its stand-ins. */
interface Proof {
  readonly isSlot: (word: TurnedWord) => boolean;
  readonly isAgain: (word: TurnedWord) => boolean;
  /** Whether it was turned in code of more than that word. */
  readonly isInside: (word: TurnedWord) => boolean;
}

interface Token extends TurnedWord {
  /** Whether it is all of the code. */
  readonly isAlone: boolean;
  /** Whether a command or a setting is at stake: what begins a line of several words, or is what something is set to. */
  readonly isVital: boolean;
  /** Whether it gives a field its name: `Depends:`. */
  readonly isField: boolean;
}

/** Words of code, tied ones as one, options with their hyphens, a handle with its sign. */
const TOKEN = /(?:^@|-{0,2})[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*/gu;

/** The words that differ between two codes that are else the same; null where more than words differs. */
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

/** Without what leads to it and what closes it: `bread` of `./bread` and of `/bread/`. */
function bareOf(code: string): string {
  return code.trim().replace(/^\.{0,2}\/|\/$/g, "");
}

/** Keyboards of two languages name a key differently. */
function areOneKey(from: string, to: string): boolean {
  return isKeyName(from) && isKeyName(to) && keyOf(from) === keyOf(to);
}

/** The name of a variable or of what is called: no reader fills it in. */
function isInProgram(code: string, start: number, end: number): boolean {
  return /[{$]\s*$/.test(code.slice(0, start)) || code.charAt(end) === "(";
}

/** All but the words. */
function signsOf(code: string): string {
  return code.trim().replace(TOKEN, "a").replace(/\s+/g, " ");
}

/** No other key, no option, no value that every program knows, nothing but another case, and no other numbers. */
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

/** Values that mean the same to programs of every kind, and that a translation must not turn. */
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

/** Whether each of two words is the other page's slot and no other's; what both begin with may stand before it: `~nname`. */
function isProvenSlot({ from, to }: TurnedWord, slots: ReadonlyMap<string, Set<string>>): boolean {
  for (let start = 0; start <= LONGEST_PREFIX; start++) {
    const [word, other] = [from.slice(start), to.slice(start)];
    if (from.slice(0, start) !== to.slice(0, start) || word === "" || other === "") return false;
    const others = slots.get(`> ${word}`);
    if (others?.has(other) && others.size === 1 && slots.get(`< ${other}`)?.size === 1) return true;
  }
  return false;
}

const LONGEST_PREFIX = 24;

function pairOf({ from, to }: TurnedWord): string {
  return `${from}\n${to}`;
}

function isGrammar(word: string, { functionWords }: WritingTraits): boolean {
  return functionWords.has(word.toLowerCase());
}

/** Whether a word that was turned may be a stand-in: nothing in the page's code needs it, and it is one for readers. */
function isStandIn(token: Token, { isAgain, isInside }: Proof, context: RuleContext): boolean {
  const { from, to, isAlone, isField, isVital } = token;
  const { source, target, traits } = context;
  if (isField || (isVital && !isAgain(token))) return false;
  // Where each page has the other's word too, the two changed places.
  if (source.page.text.includes(`\`${to}\``) && target.page.text.includes(`\`${from}\``))
    return false;
  const isKept = isInCodeBlock(from, source) && isInCodeBlock(from, target);
  if (isAlone && isKept && !isInside(token)) return false;
  return isGrammar(from, traits.source) || isForReaders(to, context);
}

/** Words that the translation has in its running text too, or letters that no code has: not another name by mistake. */
function isForReaders(word: string, { target, traits }: RuleContext): boolean {
  const parts = word.toLowerCase().split(/[-_\d]+/);
  const telling = parts.filter((part) => part.length > 2 && !traits.target.functionWords.has(part));
  return (
    telling.length > 0 &&
    telling.every((part) => /[^\x20-\x7E]/.test(part) || countSmallWord(part, target) > 0)
  );
}

/** Whether code stands in emphasis of its own: `` *`name`* ``. */
function isSetOff({ place }: Fact, { page }: RuleContext["source"]): boolean {
  const [before, after] = around(place, page.text);
  return before !== "" && before === after && before.length % 2 === 1;
}

/** Whether emphasised code is part of an expression: a bracket, a sign or other code stands right beside it. */
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
