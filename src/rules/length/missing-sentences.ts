import { type FactFamily, familyOf } from "../../model/fact.ts";
import { isTelling } from "../../model/language/dictionary.ts";
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

/** Sentences in a row that a block of the translation lacks, and where they belong there. */
export interface MissingSentences {
  readonly sentences: readonly Sentence[];
  readonly source: Place;
  readonly target: Place;
}

/** Sentences are paired by what they show and by length; less sure than this, it is chance. */
const SURE = 0.25;

/**
 * The sentences of a block that its translation lacks, each run once.
 *
 * @param isShort whether the block falls short as a whole; of one that does not, only sentences show that stand in one
 *   with another that has all of what is there
 */
export function missingSentences(
  pair: ProsePair,
  usualLength: UsualLength,
  isShort: boolean,
  context: RuleContext,
): MissingSentences[] {
  const { sentencesOf, traits } = context;
  if (!traits.source.stops || !traits.target.stops) return [];
  // Aligning is expensive, and where a sentence is lost the target nearly always has fewer.
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
 * Whether a block is too short to hold so many characters of its source as well: by more than half of what they would
 * make. One that is not says in fewer sentences what the source says.
 */
function fallsShort(
  { source, target }: ProsePair,
  characters: number,
  { usual }: UsualLength,
): boolean {
  return Math.log(lengthOf(target) / (lengthOf(source) - characters / 2)) < usual;
}

/** Things that a translation keeps as they are, or by value. */
const KEPT = ["name", "value", "code", "link", "image"] as const satisfies readonly FactFamily[];
/** One thing may be said of two sentences. */
const SEVERAL = 2;

/** Whether all that a stretch states is on the other page: its sentences run into another there. */
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
  // What only a neighbour states has nothing of the sentence beside it.
  const here = new Set(targetBlocks.flatMap(factsOf.target).flatMap(({ readings }) => readings));
  if (!stated.some(({ readings }) => readings.some((reading) => here.has(reading)))) return false;
  return !lacksSure(stretch, context);
}

/** Whether the translation lacks something of a stretch, or has it otherwise. */
function lacksSure({ start, end }: Place, { differences }: RuleContext): boolean {
  return KEPT.flatMap((family) => differences(family)).some(
    ({ source }) =>
      source?.strength === "strong" &&
      start.offset <= source.place.start.offset &&
      source.place.start.offset < end.offset,
  );
}

/** How many sentences a text ends, told by its marks. */
export function countStops(proses: readonly Prose[]): number {
  return proses.reduce((sum, { text }) => sum + seemingEnds(text).length, 0);
}

/** A translation of two sentences that falls as far short of their length holds one of them. */
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
  // The one that is gone is the one whose things are, unless the other is far from the length of what is there.
  const [isFirst, isSecond] = [lacksThings(first), lacksThings(second)];
  const [lost, kept] = isFirst ? [first, second] : [second, first];
  if (isFirst !== isSecond && Math.abs(stretch([kept])) < FAR) return [lost];
  const [alone, other] = [Math.abs(stretch([first])), Math.abs(stretch([second]))];
  // Two short sentences that run into one are as far from the length of both as of either.
  if (Math.min(alone, other) > Math.abs(stretch(source))) return [];
  const short = alone < other ? second : first;
  return isSaid(short) ? [] : [short];
}

/** Of the words of a sentence whose sense a dictionary knows, so many are rendered where it is said, and this share. */
const FEWEST_RENDERED = 4;
const SHARE_RENDERED = 0.7;

/** Whether the translation of several sentences says most of what one of them says: it is short of something else. */
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
    return word !== undefined && isTelling(word.entry) && isWithin(word.at, place);
  });
  const rendered = own.filter(({ kind }) => kind === "rendered").length;
  return rendered >= FEWEST_RENDERED && rendered >= own.length * SHARE_RENDERED;
}

function isWithin(offset: number, { start, end }: Place): boolean {
  return start.offset <= offset && offset < end.offset;
}

/** As a natural log: more than half as long again, or less than two thirds. */
const FAR = 0.45;

function lengthOf(texts: readonly (Sentence | Prose)[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 1);
}
