import { type FactFamily, familyOf } from "../../model/fact.ts";
import { isRecognisable } from "../../model/language/dictionary.ts";
import { once } from "../../model/lookup/once.ts";
import { type Place, placeAfter, placeBefore, placeCovering } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Sentence, SentencePair } from "../../model/page/sentence.ts";
import type { RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { seemingEnds } from "../../model/text/sentence-stops.ts";
import { lookAt } from "../evidence/word-look.ts";
import { haveNoRoom, unjoinedIn } from "./unjoined-sentences.ts";
import type { UsualLength } from "./usual-length.ts";

/** Consecutive sentences missing in a target block, and the place where they belong. */
export interface MissingSentences {
  readonly sentences: readonly Sentence[];
  readonly source: Place;
  readonly target: Place;
}

/** Minimum confidence of an unmatched sentence; below it the alignment is chance. */
const SURE = 0.25;

/**
 * Finds the sentences of a block that its translation lacks, as runs.
 *
 * @param isShort whether the whole block is too short; otherwise only sentences are found that share a target
 *   sentence with another one that accounts for all of it
 */
export function missingSentences(
  pair: ProsePair,
  usualLength: UsualLength,
  isShort: boolean,
  context: RuleContext,
): MissingSentences[] {
  const { sentencesOf, traits } = context;
  if (!traits.source.stops || !traits.target.stops) return [];
  // Alignment is expensive, and a target that lost a sentence nearly always has fewer.
  if (countStops(pair.target) >= countStops(pair.source)) return [];
  const runs: MissingSentences[] = [];
  const lacksThings = (sentence: Sentence) => lacksSure(sentence.place, context);
  const steps = sentencesOf(pair);
  const unjoined = new Set<Sentence>();
  let before: Place | null = null;
  let inRun = false;
  for (const step of steps) {
    const alone = once(() => unjoinedIn(step, usualLength, traits));
    const found = lostIn(step, usualLength, lacksThings, (each) =>
      isRendered(each, step, pair, context),
    );
    const lost = found.length > 0 ? found : alone();
    for (const each of lost) if (alone().includes(each)) unjoined.add(each);
    const last = runs.at(-1);
    const source = lost.map(({ place }) => place);
    if (inRun && last !== undefined && lost.length > 0) {
      runs[runs.length - 1] = {
        ...last,
        sentences: [...last.sentences, ...lost],
        source: [last.source, ...source].reduce(placeCovering),
      };
    } else if (lost.length > 0) {
      const target = step.target[0]?.place ?? before;
      runs.push({
        sentences: lost,
        source: source.reduce(placeCovering),
        target: target === null ? placeBefore(pair.targetPlace) : placeAfter(target),
      });
    }
    inRun = lost.length > 0 && step.target.length === 0;
    before = step.target.at(-1)?.place ?? before;
  }
  return runs.filter(
    ({ sentences, source }) =>
      !isStated(source, pair, context) &&
      ((isShort &&
        (fallsShort(pair, lengthOf(sentences), usualLength) || lacksSure(source, context))) ||
        (sentences.every((each) => unjoined.has(each)) &&
          haveNoRoom(steps, lengthOf(sentences), usualLength))),
  );
}

/**
 * Whether a block is too short to contain the given characters of its source too: it lacks more than half of
 * their translation. A longer one merely has fewer sentences.
 */
function fallsShort(
  { source, target }: ProsePair,
  characters: number,
  { usual }: UsualLength,
): boolean {
  return Math.log(lengthOf(target) / (lengthOf(source) - characters / 2)) < usual;
}

/** Families whose facts a translation keeps unchanged or by value. */
const KEPT = ["name", "value", "code", "link", "image"] as const satisfies readonly FactFamily[];
/** Minimum number of facts; two sentences may share one. */
const SEVERAL = 2;

/** Whether the other page has all facts of a stretch, so that its sentences were merged with others. */
function isStated(
  stretch: Place,
  { sourceBlocks, targetBlocks }: ProsePair,
  context: RuleContext,
): boolean {
  const { factsOf } = context;
  const stands = ({ start }: Place) =>
    stretch.start.offset <= start.offset && start.offset < stretch.end.offset;
  const stated = sourceBlocks.flatMap(factsOf.source).filter(({ kind, strength, place }) => {
    const isKept = KEPT.some((family) => family === familyOf(kind));
    return isKept && strength === "strong" && stands(place);
  });
  if (new Set(stated.map(({ readings }) => readings[0])).size < SEVERAL) return false;
  // Facts found only in neighbouring blocks prove nothing.
  const here = new Set(targetBlocks.flatMap(factsOf.target).flatMap(({ readings }) => readings));
  if (!stated.some(({ readings }) => readings.some((reading) => here.has(reading)))) return false;
  return !lacksSure(stretch, context);
}

/** Whether a difference concerns a strong fact of a stretch. */
function lacksSure({ start, end }: Place, { differences }: RuleContext): boolean {
  return KEPT.flatMap((family) => differences(family)).some(
    ({ source }) =>
      source?.strength === "strong" &&
      start.offset <= source.place.start.offset &&
      source.place.start.offset < end.offset,
  );
}

/** Counts the sentences of a text by their final punctuation. */
export function countStops(proses: readonly Prose[]): number {
  return proses.reduce((sum, { text }) => sum + seemingEnds(text).length, 0);
}

/** Shortfall of a translation that contains one of two sentences, as a natural log and in spreads. */
const SHORT = 0.19;
const SHORT_SPREADS = 3;

function lostIn(
  { source, target, confidence }: SentencePair,
  length: UsualLength,
  lacksThings: (sentence: Sentence) => boolean,
  isSaid: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  if (target.length === 0) return confidence < SURE ? [] : source;
  const [first, second] = source;
  if (first === undefined || second === undefined || target.length > 1) return [];
  const held = lengthOf(target);
  const stretch = (sentences: readonly Sentence[]) =>
    Math.log(held / lengthOf(sentences)) - length.usual;
  if (stretch(source) > -Math.max(SHORT, SHORT_SPREADS * length.spread)) return [];
  // Facts decide which one is missing, unless the other does not fit the length of the translation.
  const [isFirst, isSecond] = [lacksThings(first), lacksThings(second)];
  const [lost, kept] = isFirst ? [first, second] : [second, first];
  if (isFirst !== isSecond && Math.abs(stretch([kept])) < FAR) return [lost];
  const [alone, other] = [Math.abs(stretch([first])), Math.abs(stretch([second]))];
  // Two short sentences merged into one fit the length of both as well as that of either.
  if (Math.min(alone, other) > Math.abs(stretch(source))) return [];
  const short = alone < other ? second : first;
  return isSaid(short) ? [] : [short];
}

/** Minimum number and share of known words that are rendered if a sentence is translated. */
const FEWEST_RENDERED = 4;
const SHARE_RENDERED = 0.7;

/** Whether the translation of several sentences renders most of one, so that another is missing. */
function isRendered(
  { place }: Sentence,
  step: SentencePair,
  pair: ProsePair,
  { traits, wordsOf }: RuleContext,
): boolean {
  if (traits.source.dictionary.isEmpty || traits.target.dictionary.isEmpty) return false;
  const { words, renderings } = lookAt(step, "source", wordsOf(pair));
  const own = renderings.filter((_, at) => {
    const word = words[at];
    return word !== undefined && isRecognisable(word.entry) && isWithin(word.at, place);
  });
  const rendered = own.filter(({ kind }) => kind === "rendered").length;
  return rendered >= FEWEST_RENDERED && rendered >= own.length * SHARE_RENDERED;
}

function isWithin(offset: number, { start, end }: Place): boolean {
  return start.offset <= offset && offset < end.offset;
}

/** As a natural log: about half as long again, or less than two thirds. */
const FAR = 0.45;

function lengthOf(texts: readonly (Sentence | Prose)[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 1);
}
