import type { Both, Side } from "../../../model/both.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { saidBy } from "../hints.ts";
import { beginsAsDenial, endsAsDenial, type TextOf, withoutIdioms } from "../word-lists.ts";

/**
 * Whether a denial compares or puts off, so that it may be said without one: `no tuvo más misterio que un rebote` is `it
 * was a mere tap-in`, `no update so big since` is `the biggest update since`, `do not go on until it answers` is `it must
 * answer before you go on`. What the other side says in the same way is denied.
 */
export function isRelativeDenial(
  denial: string,
  side: Side,
  texts: Both<string>,
  traits: Both<WritingTraits>,
): boolean {
  const other = side === "source" ? "target" : "source";
  const here = { text: clauseBehind(denial, texts[side]), traits: traits[side] };
  if (isUndone(here, { text: texts[other], traits: traits[other] })) return true;
  const behind = wordsOf(here.text).map(({ word }) => word);
  const others = wordsOf(texts[other]).map(({ word }) => word);
  const { excepting = [], comparing, delaying } = traits[side].negation;
  const { comparing: theirs, delaying: order } = traits[other].negation;
  if (theirs === undefined || order === undefined) return false;
  const has = (words: readonly string[]) => others.some((word) => words.includes(word));
  if (!has(theirs.words) && excepting.some((frame) => goThrough(behind, frame.split(" "))))
    return true;
  const isOff = delaying?.until.some((word) => behind.includes(word)) === true;
  if (isOff && has(order.order) && !has(order.until)) return true;
  const around = wordsAround(denial, texts[side]);
  const isEqual = comparing?.equals.some((word) => around.includes(word)) === true;
  const isMost = (word: string) =>
    word.length > SHORTEST && theirs.mostEndings.some((ending) => word.endsWith(ending));
  return isEqual && (has(theirs.most) || others.some(isMost));
}

/** Shorter words that end as superlatives do are others: `rest`, `test`. */
const SHORTEST = 5;

/** How many words behind a denial what it undoes may be: `hasn't been non-stick`, `no le parece insensato`. */
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

/** A text from a denial to the end of its clause. */
function clauseBehind(denial: string, text: string): string {
  const at = text.toLowerCase().indexOf(denial.toLowerCase());
  // `No, you cannot.` answers, and then denies as much.
  const [clause = ""] = text.slice(at + denial.length).split(/^,|[.;:!?…]/);
  // `non-stick` is one word.
  return clause.replace(/(?<=\p{L})-(?=\p{L})/gu, "");
}

/** The words of the clause in which a denial stands, with commas for its ends. */
function wordsAround(denial: string, text: string): readonly string[] {
  const at = text.toLowerCase().indexOf(denial.toLowerCase());
  const before =
    text
      .slice(0, at)
      .split(/[.,;:!?…]/)
      .at(-1) ?? "";
  const [behind = ""] = text.slice(at).split(/[.,;:!?…]/);
  return wordsOf(before + behind).map(({ word }) => word);
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
