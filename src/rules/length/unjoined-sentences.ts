import type { Both } from "../../model/both.ts";
import type { Sentence, SentencePair } from "../../model/page/sentence.ts";
import type { WritingTraits } from "../../model/rule.ts";
import { wordsOf } from "../../model/text/running-text.ts";
import { tellingWords, vocabulariesOf, wordsApart } from "../evidence/swaps/telling-words.ts";
import type { UsualLength } from "./usual-length.ts";

/** Characters of the shortest sentence whose loss is reported. */
const SHORTEST = 12;
/** A translation that is off the length of one by more than this part of what it lacks of both may hold both, as logarithms. */
const NEARER = 0.5;
/** So many characters, of those that are missing, another sentence may have more than usual. */
const ROOM = 0.5;

/**
 * The shorter one of two sentences for which the translation has one, where that joins nothing: it has the length of the
 * longer one, no more pauses and no more words that join than that, and no word of the shorter. Sentences that
 * translators merge are joined by a comma or an `and`.
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
  const wordsIn = ({ text }: Sentence) => tellingWords(text, vocabularies.source);
  const own = wordsApart(wordsIn(lost), wordsIn(kept));
  const apart = wordsApart(own, tellingWords(only.text, vocabularies.target));
  return apart.length === own.length ? [lost] : [];
}

/** Whether no sentence that has one of its own is so much longer than usual that it holds what is missing elsewhere. */
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

/** Pauses, and words that join. */
function joinsIn({ text }: Sentence, { joiningWords }: WritingTraits): number {
  const pauses = text.match(/[,;:(—–](?=\s|\p{L})|(?<=\s)-(?=\s)/gu)?.length ?? 0;
  return pauses + wordsOf(text).filter(({ word }) => joiningWords.has(word)).length;
}
