import type { Both } from "../../../model/both.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { type PlacedWord, wordsOf } from "../../../model/text/running-text.ts";
import { sureDenials, type TextOf } from "../../evidence/contrasts/word-lists.ts";
import { mayDeny, senses } from "../hints.ts";
import { isRelativeDenial } from "./relative-denials.ts";

/** A clause, its counterpart, and what denies in each. */
interface ClausePair {
  readonly here: TextOf;
  readonly there: TextOf;
  readonly ours: readonly PlacedWord[];
  readonly theirs: readonly PlacedWord[];
}

/**
 * Which denial of a sentence, from 0, the clause had that alone lost it, where the sentence denies elsewhere as well; null
 * where the sentences do not go clause by clause, or where more than one differs.
 */
export function denialLostInClause(
  texts: Both<string>,
  traits: Both<WritingTraits>,
): number | null {
  const pairs = clausePairs(texts, traits);
  const [only, ...more] = pairs.flatMap((pair, index) => (isLostIn(pair, traits) ? [index] : []));
  if (only === undefined || more.length > 0 || isSaidElsewhere(pairs, only)) return null;
  return pairs.slice(0, only).reduce((sum, { ours }) => sum + ours.length, 0);
}

function clausePairs(texts: Both<string>, traits: Both<WritingTraits>): readonly ClausePair[] {
  const ours = clausesOf(texts.source, traits.source);
  const theirs = clausesOf(texts.target, traits.target);
  if (ours.length < 2 || ours.length !== theirs.length) return [];
  return ours.map((clause, index) => {
    const here = { text: clause, traits: traits.source };
    const there = { text: theirs[index] ?? "", traits: traits.target };
    return { here, there, ours: denialsIn(here), theirs: denialsIn(there) };
  });
}

/** Whether a clause denies what its counterpart says, and has no word that may deny it. */
function isLostIn({ here, there, ours }: ClausePair, traits: Both<WritingTraits>): boolean {
  const [denial] = ours;
  if (denial === undefined) return false;
  // What is quoted may be kept in its own language.
  const words = new Set(wordsOf(there.text).map(({ word }) => word));
  if (ours.some(({ word }) => words.has(word))) return false;
  if (mayDeny(there, here) || !saySame(here, there)) return false;
  return !isRelativeDenial(denial, "source", { source: here.text, target: there.text }, traits);
}

/** Whether another clause may deny for the one that lost its denial. */
function isSaidElsewhere(pairs: readonly ClausePair[], lost: number): boolean {
  const [before, behind] = [pairs.slice(0, lost), pairs.slice(lost)];
  // A clause that denies more than its counterpart took the denial of another.
  const isMoved = pairs.some(({ ours, theirs }) => ours.length === 0 && theirs.length > 0);
  // What a verb says for one clause, `le falta`, it may say for the next.
  const isSpread = before.some(({ ours, theirs }) => ours.length > 0 && theirs.length === 0);
  // `never moves files, or deletes them`: the denial before goes for all that `or` ties to it.
  const isListed =
    before.some(({ theirs }) => theirs.length > 0) &&
    behind.some(({ there }) => opensByDisjunction(there));
  return isMoved || isSpread || isListed;
}

/** Whether a clause says one more of what may or may not be. */
function opensByDisjunction({ text, traits }: TextOf): boolean {
  return traits.disjunctions.has(wordsOf(text)[0]?.word ?? "");
}

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
    .filter(
      (clause) =>
        wordsOf(clause).length >= FEWEST_WORDS || denialsIn({ text: clause, traits }).length > 0,
    );
}

function denialsIn({ text, traits }: TextOf): readonly PlacedWord[] {
  return sureDenials(text, wordsOf(text), traits.negation);
}
