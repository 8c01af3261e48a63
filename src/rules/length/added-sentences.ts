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
  tellingWords,
  type Vocabulary,
  vocabulariesOf,
} from "../evidence/swaps/telling-words.ts";
import { countStops } from "./missing-sentences.ts";
import type { UsualLength } from "./usual-length.ts";

/**
 * Sentences that only the translation has, reported as one thing and not as each thing in them. Translators split sentences,
 * so one more proves nothing; that it states several things, and nothing of what the source states, does.
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

/** One thing more is told by itself. */
const SEVERAL = 2;

/** Families whose facts no translator brings in to say the same in other words. */
const TELLING = ["value", "link", "image"] as const satisfies readonly FactFamily[];

function placesOfAdded({ differences }: RuleContext): readonly number[] {
  return TELLING.flatMap((family) => differences(family))
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
    .filter(isTelling)
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

/** How much longer than usual a block is with a sentence more, as a natural log, and in spreads. */
const LONGER = 0.12;
const LONGER_SPREADS = 2.5;
/** Sentences are paired by length too: less sure than this, one of them may be a part of its neighbour. */
const SURE = 0.6;
/** Shorter sentences are said by the way. */
const SHORTEST = 20;

/** One sentence said in two is not that much longer, as a natural log, and in spreads. */
const TWICE = 0.5;
const TWICE_SPREADS = 4;
/** The same of a sentence of so many characters, the length of which varies less. */
const LONG_SENTENCE = 60;
const LONG_TWICE = 0.3;
const LONG_TWICE_SPREADS = 3;
/** So far from the usual length, as a natural log, is the one of two sentences that says all that the source's says. */
const WHOLE = 0.24;

/** Sentences that no sentence of the source belongs to, in a block that has the usual length without them. */
export function unmatchedSentences(
  pair: ProsePair,
  length: UsualLength,
  deviation: number,
  { sentencesOf, traits }: RuleContext,
): readonly Judgement[] {
  if (!traits.source.stops || !traits.target.stops) return [];
  if (deviation < Math.max(LONGER, LONGER_SPREADS * length.spread)) return [];
  if (countStops(pair.target) <= countStops(pair.source)) return [];
  // A heading may have taken in the text below it.
  if (pair.targetBlocks.some(({ kind }) => kind === "heading")) return [];
  const steps = sentencesOf(pair);
  const vocabularies = vocabulariesOf(traits);
  const isOnly = steps.length === 1;
  const lone = steps.flatMap((step) => loneIn(step, isOnly, length, vocabularies) ?? []);
  const ours = steps.flatMap((step) => step.source).reduce(lengthWith, 0);
  const theirs =
    steps.flatMap((step) => step.target).reduce(lengthWith, 0) - lone.reduce(lengthWith, 0);
  // Without them the block is nearer to its usual length.
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

/** Sentences in a row as one, by the text of the first: what came in together is one mistake. */
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
 * The sentence of a step that has none of the source's; of two for one, the one that says less of it. Where neither says
 * anything of it, they may belong to its neighbours, unless it is the only one of its text.
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
  const words = tellingWords(ours.text, vocabularies.source);
  const worth = ({ text }: Sentence) => commonWorth(words, tellingWords(text, vocabularies.target));
  const [first, second] = [worth(one), worth(other)];
  // What both say something of was said in two sentences.
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

function isTelling({ kind, strength }: Fact): boolean {
  return strength === "strong" && TELLING.some((family) => family === familyOf(kind));
}
