import type { Both } from "../../model/both.ts";
import type { WritingTraits } from "../../model/rule.ts";
import { wordsOf } from "../../model/text/running-text.ts";

/**
 * Whether a denial compares, so that it may be said without one: `no tuvo más misterio que un rebote` is `it was a mere
 * tap-in`, and `no update so big since` is `the biggest update since`. What compares on the other side as well denies.
 */
export function isDeniedComparison(
  denial: string,
  side: keyof Both<unknown>,
  texts: Both<string>,
  traits: Both<WritingTraits>,
): boolean {
  const other = side === "source" ? "target" : "source";
  const behind = wordsBehind(denial, texts[side]);
  const others = wordsOf(texts[other]).map(({ word }) => word);
  const { excepting = [], comparing } = traits[side].negation;
  const { comparing: theirs } = traits[other].negation;
  if (theirs === undefined) return false;
  const has = (words: readonly string[]) => others.some((word) => words.includes(word));
  if (!has(theirs.words) && excepting.some((frame) => goThrough(behind, frame.split(" "))))
    return true;
  const isEqual = comparing?.equals.some((word) => behind.includes(word)) === true;
  const isMost = (word: string) =>
    word.length > SHORTEST && theirs.mostEndings.some((ending) => word.endsWith(ending));
  return isEqual && (has(theirs.most) || others.some(isMost));
}

/** Shorter words that end as superlatives do are others: `rest`, `test`. */
const SHORTEST = 5;

/** The words from a denial to the end of its clause. */
function wordsBehind(denial: string, text: string): readonly string[] {
  const at = text.indexOf(denial);
  const [clause = ""] = text.slice(at + denial.length).split(/[.;:!?…]/);
  return wordsOf(clause).map(({ word }) => word);
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
