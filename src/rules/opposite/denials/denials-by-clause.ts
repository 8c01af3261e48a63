import type { Both } from "../../../model/both.ts";
import type { WritingTraits } from "../../../model/rule.ts";
import { type PlacedWord, wordsOf } from "../../../model/text/running-text.ts";
import { sureDenials, type TextOf } from "../../evidence/contrasts/word-lists.ts";
import { mayDeny, senses } from "../hints.ts";
import { isRelativeDenial } from "./relative-denials.ts";

/** Two aligned clauses and their negations. */
interface ClausePair {
  readonly here: TextOf;
  readonly there: TextOf;
  readonly ours: readonly PlacedWord[];
  readonly theirs: readonly PlacedWord[];
}

/**
 * The index, from 0, of the source negation whose clause alone lost it while the sentence still negates
 * elsewhere. Null if the clauses do not correspond one to one or more than one differs.
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

/** Whether a clause negates what its counterpart asserts without a word that may negate it. */
function isLostIn({ here, there, ours }: ClausePair, traits: Both<WritingTraits>): boolean {
  const [denial] = ours;
  if (denial === undefined) return false;
  // A quotation may be kept in its original language.
  const words = new Set(wordsOf(there.text).map(({ word }) => word));
  if (ours.some(({ word }) => words.has(word))) return false;
  if (mayDeny(there, here) || !meanSame(here, there)) return false;
  return !isRelativeDenial(denial, "source", { source: here.text, target: there.text }, traits);
}

/** Whether another clause may carry the lost negation. */
function isSaidElsewhere(pairs: readonly ClausePair[], lost: number): boolean {
  const [before, behind] = [pairs.slice(0, lost), pairs.slice(lost)];
  // A clause that negates more than its counterpart took the negation from another.
  const isMoved = pairs.some(({ ours, theirs }) => ours.length === 0 && theirs.length > 0);
  // A negative verb, `le falta`, may cover the next clause as well.
  const isSpread = before.some(({ ours, theirs }) => ours.length > 0 && theirs.length === 0);
  // `never moves files, or deletes them`: a preceding negation extends over clauses joined by `or`.
  const isListed =
    before.some(({ theirs }) => theirs.length > 0) &&
    behind.some(({ there }) => opensByDisjunction(there));
  return isMoved || isSpread || isListed;
}

/** Whether a clause begins with a disjunction. */
function opensByDisjunction({ text, traits }: TextOf): boolean {
  return traits.disjunctions.has(wordsOf(text)[0]?.word ?? "");
}

/** Whether the clauses agree apart from the negation; `no es poco`, `quite a lot` do not. */
function meanSame(here: TextOf, there: TextOf): boolean {
  const said = (clause: TextOf) =>
    [...new Set(senses(clause, wordsOf(clause.text)).map(({ meaning }) => meaning))].sort().join();
  return said(here) === said(there);
}

/** Minimum number of words of a clause without a negation: `Por favor, …` is none, `…, no` is. */
const FEWEST_WORDS = 3;

/** Splits a text at punctuation between clauses and sentences, but not inside numbers. */
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
