import { type Both, otherSide, type Side } from "../../../model/both.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import type { Neighbours } from "../../evidence/contrasts/phrase-book.ts";
import {
  beginsAsDenial,
  endsAsDenial,
  type TextOf,
  withoutIdioms,
} from "../../evidence/contrasts/word-lists.ts";
import { ANYWHERE, saidBy, senses } from "../hints.ts";

/**
 * Whether a denial compares or puts off, so that it may be said without one: `no tuvo más misterio que un rebote` is `it
 * was a mere tap-in`, `no update so big since` is `the biggest update since`, `do not go on until it answers` is `it must
 * answer before you go on`. What the other side says in the same way is denied.
 *
 * @param denial where it stands in the text of its side
 */
export function isRelativeDenial(
  denial: Stretch,
  side: Side,
  texts: Both<string>,
  traits: Both<WritingTraits>,
): boolean {
  const other = otherSide(side);
  const text = texts[side];
  const [before, behind] = [text.slice(0, denial.start), clauseFrom(text, denial.end)];
  const here = { text: behind, traits: traits[side] };
  const there = { text: texts[other], traits: traits[other] };
  if (isUndone(here, there) || isBound(here, there)) return true;
  if (isInverted({ text: before, traits: traits[side] }, there)) return true;
  const following = wordListOf(behind);
  const others = wordListOf(texts[other]);
  const { excepting = [], comparing, delaying } = traits[side].negation;
  const { comparing: theirs, delaying: order } = traits[other].negation;
  if (theirs === undefined || order === undefined) return false;
  const has = (words: readonly string[]) => others.some((word) => words.includes(word));
  const preceding = wordListOf(before);
  const isCompared = countOf(others, theirs.words) > countOf(preceding, comparing?.words ?? []);
  if (!isCompared && excepting.some((frame) => goThrough(following, frame.split(" ")))) return true;
  const isOff = delaying?.until.some((word) => following.includes(word)) === true;
  if (isOff && has(order.order) && !has(order.until)) return true;
  const around = wordsAround(denial, text);
  const isEqual = comparing?.equals.some((word) => around.includes(word)) === true;
  const isMost = (word: string) =>
    word.length > SHORTEST && theirs.mostEndings.some((ending) => word.endsWith(ending));
  return isEqual && (has(theirs.most) || others.some(isMost));
}

/** Shorter words that end as superlatives do are others: `rest`, `test`. */
const SHORTEST = 5;

/** How many words after a denial what it undoes may be: `hasn't been non-stick`, `no le parece insensato`. */
const FURTHEST = 3;

/**
 * Whether a denial denies another, so that both may be left out: what would be lost without it is said by that word.
 * What the other side says in the same word is left in, `cannot be undone` for `puede deshacerse`.
 */
function isUndone(behind: TextOf, other: TextOf): boolean {
  const { negation } = behind.traits;
  const words = wordsOf(behind.text).slice(0, FURTHEST);
  const hinting = words.filter(
    ({ word }) => beginsAsDenial(word, negation) || endsAsDenial(word, negation),
  );
  const denied = withoutIdioms(hinting, behind.text, words, negation);
  return denied.length > 0 && !denied.every(saidBy(other, behind));
}

/** What is denied of a number, so that it bounds the number from the other side. */
const AMOUNTS: ReadonlySet<string> = new Set(["amount less", "amount more"]);

/** Figures at once, a currency before them or not. */
const FIGURES = /^[\s\p{Sc}]{1,3}\d/u;
const FEW_SIGNS = 4;

/** Whether a denied bound is said from the other side: `not for anyone under 16` is `from 16 on`. */
function isBound(behind: TextOf, other: TextOf): boolean {
  const { text } = behind;
  const beside: Neighbours = {
    valueBefore: () => false,
    valueBehind: (end) => FIGURES.test(text.slice(end, end + FEW_SIGNS)),
  };
  const bounds = senses(behind, wordsOf(text), beside)
    .map(({ meaning }) => meaning)
    .filter((meaning) => AMOUNTS.has(meaning));
  if (bounds.length === 0) return false;
  const said = new Set(meaningsOf(other));
  return bounds.every((meaning) => !said.has(meaning));
}

/** What turns round all that follows it, so that a denial after it says what is: `without them we could not`. */
const INVERTING: ReadonlySet<string> = new Set(["without", "unless", "otherwise"]);

/** Whether what stands before a denial turns it round, and the other side says nothing like it: `thanks to them we can`. */
function isInverted(before: TextOf, other: TextOf): boolean {
  const { text, traits } = before;
  const words = wordsOf(text);
  const found = senses(before, words, ANYWHERE)
    .filter(({ meaning }) => INVERTING.has(meaning))
    .map(({ meaning: word, start, end }) => ({ word, start, end }));
  const inverting = withoutIdioms(found, text, words, traits.negation);
  if (inverting.length === 0) return false;
  const said = new Set(meaningsOf(other));
  return inverting.every(({ word }) => !said.has(word));
}

function meaningsOf(text: TextOf): readonly string[] {
  return senses(text, wordsOf(text.text), ANYWHERE).map(({ meaning }) => meaning);
}

function countOf(words: readonly string[], counted: readonly string[]): number {
  return words.filter((word) => counted.includes(word)).length;
}

/** Where a denial stands in its text, as a word of its own; a sign of a language without spaces, anywhere. */
export function placeOfDenial(denial: string, text: string): Stretch {
  const placed = wordsOf(text).find(({ word }) => word === denial.toLowerCase());
  const start = placed?.start ?? Math.max(0, text.indexOf(denial));
  return { start, end: start + denial.length };
}

/** A text from the end of a denial to that of its clause. */
function clauseFrom(text: string, end: number): string {
  // `No, you cannot.` answers, and then denies as much.
  const [clause = ""] = text.slice(end).split(/^,|[.;:!?…]/);
  // `non-stick` is one word; `in-house` denies nothing.
  return clause.replace(/(?<=\p{L})(?<!(?<!\p{L})in)-(?=\p{L})/giu, "");
}

/** The words of the clause in which a denial stands, with commas for its ends. */
function wordsAround({ start }: Stretch, text: string): readonly string[] {
  const before = text.slice(0, start).split(CLAUSE_END).at(-1) ?? "";
  const [behind = ""] = text.slice(start).split(CLAUSE_END);
  return wordListOf(before + behind);
}

const CLAUSE_END = /[.,;:!?…]/;

function wordListOf(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** Whether the words of a frame stand among others in that order. */
function goThrough(words: readonly string[], frame: readonly string[]): boolean {
  let from = 0;
  for (const word of frame) {
    const at = words.indexOf(word, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
