import type { Both } from "../../../model/both.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { mayDeny, senses } from "../hints.ts";
import { sureDenials, type TextOf } from "../word-lists.ts";
import { isRelativeDenial } from "./relative-denials.ts";

/** Where a denial of the source is lost: which one of the sentence's it is, from 0. */
export interface LostClause {
  readonly denial: number;
}

/**
 * The clause that alone lost its denial, in a sentence that denies elsewhere as well; null where the sentences do not
 * go clause by clause, or where more than one differs.
 */
export function clauseWithoutDenial(
  texts: Both<string>,
  traits: Both<WritingTraits>,
): LostClause | null {
  const ours = clausesOf(texts.source, traits.source);
  const theirs = clausesOf(texts.target, traits.target);
  if (ours.length < 2 || ours.length !== theirs.length) return null;
  const counts = ours.map((clause) => denialsIn(clause, traits.source));
  const lost = ours.flatMap((_, index) => {
    if ((counts[index] ?? 0) === 0) return [];
    const here = { text: ours[index] ?? "", traits: traits.source };
    const there = { text: theirs[index] ?? "", traits: traits.target };
    // What is quoted may be kept in its own language.
    const words = new Set(wordsOf(there.text).map(({ word }) => word));
    const isQuoted = sureDenials(here.text, wordsOf(here.text), here.traits.negation).some(
      ({ word }) => words.has(word),
    );
    if (isQuoted || mayDeny(there, here) || !saySame(here, there)) return [];
    const clauses = { source: here.text, target: there.text };
    const [denial] = sureDenials(here.text, wordsOf(here.text), here.traits.negation);
    const isRelative =
      denial !== undefined && isRelativeDenial(denial.word, "source", clauses, traits);
    return isRelative ? [] : [index];
  });
  // A clause that denies more than its counterpart took the denial of another.
  const isMoved = ours.some(
    (_, index) => counts[index] === 0 && denialsIn(theirs[index] ?? "", traits.target) > 0,
  );
  const [only, ...more] = lost;
  if (only === undefined || more.length > 0 || isMoved) return null;
  // What a verb says for one clause, `le falta`, it may say for the next.
  const isSpread = ours.some(
    (_, index) =>
      index < only &&
      (counts[index] ?? 0) > 0 &&
      denialsIn(theirs[index] ?? "", traits.target) === 0,
  );
  if (isSpread) return null;
  // `never moves files, or deletes them`: the denial before goes for all that `or` ties to it.
  const isListed =
    theirs.some((clause, index) => index >= only && DISJUNCTION.test(clause)) &&
    theirs.some((clause, index) => index < only && denialsIn(clause, traits.target) > 0);
  if (isListed) return null;
  return { denial: counts.slice(0, only).reduce((sum, count) => sum + count, 0) };
}

/** How a clause begins that says one more of what may or may not be. */
const DISJUNCTION = /^\s*(?:or|nor|o|u|ou|ni|nem|né|oder|noch)\s/i;

/** Whether the clauses say the same but for the denial: `no es poco` is `quite a lot`. */
function saySame(here: TextOf, there: TextOf): boolean {
  const said = (clause: TextOf) =>
    [...new Set(senses(clause, wordsOf(clause.text)).map(({ meaning }) => meaning))].sort().join();
  return said(here) === said(there);
}

/** Shorter stretches say nothing that could be denied, `Por favor, …`, but may deny: `…, no`. */
const FEWEST_WORDS = 3;

/** Parted by commas, semicolons, colons, dashes, brackets and the ends of sentences, the commas of numbers left out. */
function clausesOf(text: string, traits: WritingTraits): readonly string[] {
  return text
    .split(/[;，；：、—()（）]|[,:](?!\d)|\s[–-]\s|(?<![.!?…])[.!?…]+\s/)
    .filter((clause) => wordsOf(clause).length >= FEWEST_WORDS || denialsIn(clause, traits) > 0);
}

function denialsIn(clause: string, { negation }: WritingTraits): number {
  return sureDenials(clause, wordsOf(clause), negation).length;
}
