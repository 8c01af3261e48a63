import type { Both } from "../../model/both.ts";
import { type Fact, type FactFamily, familyOf } from "../../model/fact.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import { type Place, placeAfter, placeBefore, placeCovering } from "../../model/page/place.ts";
import type { Sentence, SentencePair } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import {
  commonWorth,
  contentWords,
  type Vocabulary,
  vocabulariesOf,
} from "../evidence/swaps/content-words.ts";
import { countStops } from "./missing-sentences.ts";
import type { UsualLength } from "./usual-length.ts";

/**
 * Finds sentences that only the translation has, reported instead of the facts in them. Sentences may be
 * split, so one more proves nothing; several facts, none of them from the source, do.
 */
export function* addedSentences(context: RuleContext): Generator<Judgement> {
  const { source, target } = context.traits;
  if (!source.stops || !target.stops) return;
  const added = placesOfAdded(context);
  if (added.length < SEVERAL) return;
  for (const pair of alignedProse(context.alignment)) {
    if (countWithin(added, pair.targetPlace) < SEVERAL) continue;
    if (countStops(pair.target) > countStops(pair.source)) yield* judgeText(pair, added, context);
  }
}

/** A single added fact is reported by its own rule. */
const SEVERAL = 2;

/** Families whose facts no rewording adds. */
const INVARIANT_FAMILIES = ["value", "link", "image"] as const satisfies readonly FactFamily[];

function placesOfAdded({ differences }: RuleContext): readonly number[] {
  return INVARIANT_FAMILIES.flatMap((family) => differences(family))
    .filter(
      ({ change, target, elsewhere }) =>
        change === "added" && elsewhere === null && target?.strength === "strong",
    )
    .map(({ targetPlace }) => targetPlace.start.offset)
    .sort((a, b) => a - b);
}

function countWithin(offsets: readonly number[], { start, end }: Place): number {
  const from = (offset: number) => firstFrom(offsets, offset, (each) => each);
  return from(end.offset) - from(start.offset);
}

function* judgeText(
  pair: ProsePair,
  added: readonly number[],
  { sentencesOf, factsOf }: RuleContext,
): Generator<Judgement> {
  const stated = pair.targetBlocks
    .flatMap(factsOf.target)
    .filter(isInvariant)
    .map(({ place }) => place.start.offset)
    .sort((a, b) => a - b);
  let source = placeBefore(pair.sourcePlace);
  for (const step of sentencesOf(pair)) {
    const [before] = step.source;
    if (before !== undefined) source = placeBefore(before.place);
    for (const { text, place } of step.target) {
      const count = countWithin(added, place);
      if (count < SEVERAL || count < countWithin(stated, place)) continue;
      yield { messageId: "sentence-added", data: { text: shorten(text) }, source, target: place };
    }
    const after = step.source.at(-1);
    if (after !== undefined) source = placeAfter(after.place);
  }
}

/** Minimum excess length of a block with an added sentence, as a natural log and in spreads. */
const LONGER = 0.12;
const LONGER_SPREADS = 2.5;
/** Minimum confidence; as length affects alignment, less certain sentences may be part of a neighbour. */
const SURE = 0.6;
/** Minimum characters of an added sentence. */
const SHORTEST = 20;

/** Minimum excess of two sentences for one, as a natural log and in spreads; split ones are shorter. */
const TWICE = 0.5;
const TWICE_SPREADS = 4;
/** The same from this many characters on, as long sentences vary less. */
const LONG_SENTENCE = 60;
const LONG_TWICE = 0.3;
const LONG_TWICE_SPREADS = 3;
/** Maximum deviation of a complete translation from the usual length, as a natural log. */
const WHOLE = 0.24;

/** Target sentences aligned to no source sentence, if the block has its usual length without them. */
export function unmatchedSentences(
  pair: ProsePair,
  length: UsualLength,
  deviation: number,
  { sentencesOf, traits }: RuleContext,
): readonly Judgement[] {
  if (!traits.source.stops || !traits.target.stops) return [];
  if (deviation < Math.max(LONGER, LONGER_SPREADS * length.spread)) return [];
  if (countStops(pair.target) <= countStops(pair.source)) return [];
  // A heading may have absorbed the text below it.
  if (pair.targetBlocks.some(({ kind }) => kind === "heading")) return [];
  const steps = sentencesOf(pair);
  const vocabularies = vocabulariesOf(traits);
  const isOnly = steps.length === 1;
  const lone = steps.flatMap((step) => loneIn(step, isOnly, length, vocabularies) ?? []);
  const ours = steps.flatMap((step) => step.source).reduce(lengthWith, 0);
  const theirs =
    steps.flatMap((step) => step.target).reduce(lengthWith, 0) - lone.reduce(lengthWith, 0);
  // Without them the block must be closer to its usual length.
  if (ours === 0 || theirs === 0) return [];
  if (Math.abs(Math.log(theirs / ours) - length.usual) > deviation / 2) return [];
  const all = steps.flatMap((step) => step.target);
  return runsOf(lone, all).map(({ text, place }) => ({
    messageId: "sentence-added",
    data: { text: shorten(text) },
    source: sourceBefore(place, steps) ?? placeBefore(pair.sourcePlace),
    target: place,
  }));
}

/** Merges consecutive sentences, as they are one mistake; keeps the text of the first. */
function runsOf(lone: readonly Sentence[], all: readonly Sentence[]): readonly Sentence[] {
  const runs: Sentence[] = [];
  for (const [index, sentence] of lone.entries()) {
    const last = runs.at(-1);
    const before = lone[index - 1];
    const follows = before !== undefined && all.indexOf(before) + 1 === all.indexOf(sentence);
    if (follows && last !== undefined)
      runs[runs.length - 1] = { ...last, place: placeCovering(last.place, sentence.place) };
    else runs.push(sentence);
  }
  return runs;
}

/**
 * The target sentence that renders nothing: one without a source sentence, or the one of two for a single
 * sentence that shares less with it. If neither shares anything, it must be the only pair of its text.
 */
function loneIn(
  { source, target, confidence }: SentencePair,
  isOnly: boolean,
  { usual, spread }: UsualLength,
  vocabularies: Both<Vocabulary>,
): Sentence | null {
  const [one, other, ...more] = target;
  const [ours, ...others] = source;
  if (one === undefined || more.length > 0 || others.length > 0) return null;
  if (ours === undefined) {
    const isLone = other === undefined && confidence >= SURE && one.text.length >= SHORTEST;
    return isLone ? one : null;
  }
  if (other === undefined || one.text.length < SHORTEST || other.text.length < SHORTEST)
    return null;
  const stretch = (sentences: readonly Sentence[]) =>
    Math.log(sentences.reduce(lengthWith, 0) / ours.text.length) - usual;
  const twice =
    ours.text.length < LONG_SENTENCE
      ? Math.max(TWICE, TWICE_SPREADS * spread)
      : Math.max(LONG_TWICE, LONG_TWICE_SPREADS * spread);
  if (stretch([one, other]) < twice) return null;
  const words = contentWords(ours.text, vocabularies.source);
  const worth = ({ text }: Sentence) => commonWorth(words, contentWords(text, vocabularies.target));
  const [first, second] = [worth(one), worth(other)];
  // If both share words with it, the source sentence was split.
  if (Math.min(first, second) > 0 || (first === second && !isOnly)) return null;
  const [lone, kept] = first < second ? [one, other] : [other, one];
  return Math.abs(stretch([kept])) < WHOLE ? lone : null;
}

function sourceBefore(place: Place, steps: readonly SentencePair[]): Place | null {
  const before = steps.filter(
    ({ source, target }) =>
      source.length > 0 && (target[0]?.place.start.offset ?? 0) < place.start.offset,
  );
  const last = before.at(-1)?.source.at(-1);
  return last === undefined ? null : placeAfter(last.place);
}

function lengthWith(sum: number, { text }: Sentence): number {
  return sum + text.length;
}

function isInvariant({ kind, strength }: Fact): boolean {
  return strength === "strong" && INVARIANT_FAMILIES.some((family) => family === familyOf(kind));
}
