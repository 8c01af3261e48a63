import type { Both } from "../../model/both.ts";
import type { Sentence, SentencePair } from "../../model/page/sentence.ts";
import type { WritingTraits } from "../../model/rule.ts";
import { wordsOf } from "../../model/text/running-text.ts";
import { contentWords, vocabulariesOf, wordsApart } from "../evidence/swaps/content-words.ts";
import { pausesIn } from "./pauses.ts";
import type { UsualLength } from "./usual-length.ts";

/** Minimum characters of a sentence whose loss is reported. */
const SHORTEST = 12;
/** Maximum log deviation from the length of one sentence, as a share of that from the length of both. */
const NEARER = 0.5;
/** Maximum excess length of another sentence, as a share of the missing characters. */
const ROOM = 0.5;

/**
 * The shorter of two sentences aligned to one that does not merge them: it has the length of the longer, no
 * more pauses and joining words, and no word of the shorter. Merged sentences are joined by a comma or `and`.
 */
export function unjoinedIn(
  { source, target }: SentencePair,
  { usual }: UsualLength,
  traits: Both<WritingTraits>,
): readonly Sentence[] {
  const [one, other, ...more] = source;
  const [only, ...others] = target;
  if (one === undefined || other === undefined || only === undefined) return [];
  if (more.length + others.length > 0) return [];
  if (traits.source.joiningWords.size === 0 || traits.target.joiningWords.size === 0) return [];
  const [lost, kept] = one.text.length < other.text.length ? [one, other] : [other, one];
  if (lost.text.length < SHORTEST) return [];
  const stretch = (length: number) => Math.log(only.text.length / length) - usual;
  const both = stretch(one.text.length + other.text.length);
  if (both >= 0 || Math.abs(stretch(kept.text.length)) > -both * NEARER) return [];
  if (joinsIn(only, traits.target) > joinsIn(kept, traits.source)) return [];
  const vocabularies = vocabulariesOf(traits);
  const wordsIn = ({ text }: Sentence) => contentWords(text, vocabularies.source);
  const own = wordsApart(wordsIn(lost), wordsIn(kept));
  const apart = wordsApart(own, contentWords(only.text, vocabularies.target));
  return apart.length === own.length ? [lost] : [];
}

/** Whether no other sentence is so much longer than usual that it may contain the missing one. */
export function haveNoRoom(
  steps: readonly SentencePair[],
  missing: number,
  { usual }: UsualLength,
): boolean {
  return steps.every(({ source: [ours, second], target: [theirs, other] }) => {
    if (ours === undefined || theirs === undefined || other !== undefined) return false;
    if (second !== undefined) return true;
    return theirs.text.length - ours.text.length * Math.exp(usual) < missing * ROOM;
  });
}

/** Counts pauses and joining words. */
function joinsIn({ text }: Sentence, { joiningWords }: WritingTraits): number {
  return pausesIn(text) + wordsOf(text).filter(({ word }) => joiningWords.has(word)).length;
}
