import { type Both, otherSide, type Side } from "../../../model/both.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { ANYWHERE, type Neighbours } from "../../evidence/contrasts/phrase-book.ts";
import {
  beginsAsDenial,
  endsAsDenial,
  type TextOf,
  withoutIdioms,
} from "../../evidence/contrasts/word-lists.ts";
import { renderedIn, senses } from "../hints.ts";

/**
 * Whether a negation is part of a comparison, exception or delay that the other side may express without one:
 * `no tuvo más misterio que un rebote`, `it was a mere tap-in`; `no update so big since`, `the biggest update
 * since`; `do not go on until it answers`, `it must answer before you go on`. Not if the other side uses the
 * same construction.
 *
 * @param denial the position of the negation in the text of its side
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
  if (isCancelled(here, there) || isBound(here, there)) return true;
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

/** Shorter words with a superlative's ending are other words: `rest`, `test`. */
const SHORTEST = 5;

/** Words after a negation searched for another: `hasn't been non-stick`, `no le parece insensato`. */
const FURTHEST = 3;

/**
 * Whether a negation cancels another, so that a translation may omit both. Not if the other side has the same
 * negative word: `cannot be undone`, `puede deshacerse`.
 */
function isCancelled(behind: TextOf, other: TextOf): boolean {
  const { negation } = behind.traits;
  const words = wordsOf(behind.text).slice(0, FURTHEST);
  const hinting = words.filter(
    ({ word }) => beginsAsDenial(word, negation) || endsAsDenial(word, negation),
  );
  const denied = withoutIdioms(hinting, behind.text, words, negation);
  return denied.length > 0 && !denied.every(renderedIn(other, behind));
}

/** Poles that, negated, bound a number from the other side. */
const AMOUNTS: ReadonlySet<string> = new Set(["amount less", "amount more"]);

/** A number right after, optionally with a currency. */
const FIGURES = /^[\s\p{Sc}]{1,3}\d/u;
/** Maximum number of characters that `FIGURES` matches. */
const FEW_SIGNS = 4;

/** Whether a negated bound is expressed from the other side: `not for anyone under 16`, `from 16 on`. */
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

/** Senses that reverse what follows, so that a later negation asserts: `without them we could not`. */
const INVERTING: ReadonlySet<string> = new Set(["without", "unless", "otherwise"]);

/** Whether words before the negation reverse it and the other side has none: `thanks to them we can`. */
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

/** The position of a negation as a whole word; anywhere in the text for a sign of an unspaced language. */
export function placeOfDenial(denial: string, text: string): Stretch {
  const placed = wordsOf(text).find(({ word }) => word === denial.toLowerCase());
  const start = placed?.start ?? Math.max(0, text.indexOf(denial));
  return { start, end: start + denial.length };
}

/** The text between the end of a negation and the end of its clause. */
function clauseFrom(text: string, end: number): string {
  // `No, you cannot.` is an answer followed by a negation.
  const [clause = ""] = text.slice(end).split(/^,|[.;:!?…]/);
  // Joins `non-stick` into one word, but not `in-house`, which does not negate.
  return clause.replace(/(?<=\p{L})(?<!(?<!\p{L})in)-(?=\p{L})/giu, "");
}

/** The words of the clause around a negation, with commas as clause boundaries. */
function wordsAround({ start }: Stretch, text: string): readonly string[] {
  const before = text.slice(0, start).split(CLAUSE_END).at(-1) ?? "";
  const [behind = ""] = text.slice(start).split(CLAUSE_END);
  return wordListOf(before + behind);
}

const CLAUSE_END = /[.,;:!?…]/;

function wordListOf(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** Whether the words of a frame occur in that order, with gaps allowed. */
function goThrough(words: readonly string[], frame: readonly string[]): boolean {
  let from = 0;
  for (const word of frame) {
    const at = words.indexOf(word, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
