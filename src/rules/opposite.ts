import { type Both, otherSide, type Side } from "../model/both.ts";
import { onceEach } from "../model/lookup/once.ts";
import { isWithin } from "../model/page/place.ts";
import { type Sentence, type SentencePair, textOf } from "../model/page/sentence.ts";
import type { Judgement, Rule, RuleContext, WritingTraits } from "../model/rule.ts";
import { alignedCaptions } from "../model/text/aligned/aligned-captions.ts";
import { alignedEntries } from "../model/text/aligned/aligned-entries.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { foldText, wordsOf } from "../model/text/running-text.ts";
import { areUnlike, hasSigns, keyOfPole } from "./evidence/contrasts/word-lists.ts";
import { goInStep } from "./evidence/go-in-step.ts";
import { swappedWords } from "./evidence/swaps/swapped-words.ts";
import { isDenial } from "./opposite/denials/denials.ts";
import { withExchanged } from "./opposite/exchanged.ts";
import { judgeSentences } from "./opposite/judge-sentences.ts";
import { limitsOf, lostLimits } from "./opposite/limits/lost-limits.ts";
import type { Limit } from "./opposite/limits/said-limits.ts";
import { type Statement, statementsOf, within } from "./opposite/statements.ts";
import { turnedFrames } from "./opposite/turns/turned-frames.ts";
import { turnedJoints } from "./opposite/turns/turned-joints.ts";
import { turnedKinds, unlikeThings } from "./opposite/turns/turned-kinds.ts";
import { turnedNames } from "./opposite/turns/turned-names.ts";
import { turnedPrefixes } from "./opposite/turns/turned-prefixes.ts";
import { judgeTurned } from "./opposite/turns/turned-words.ts";

/** Sentences of the translation that say the opposite: a word of one that excludes the source's, a denial lost or added. */
export const opposite = {
  id: "opposite",
  category: "language",
  messages: {
    turned: { recommended: "warning", strict: "error" },
    "denial-lost": { recommended: "warning", strict: "error" },
    "denial-added": { recommended: "warning", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
    "limit-lost": { recommended: "warning", strict: "error" },
    "limit-added": { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { source, target } = context.traits;
    if (!isKnown(source) || !isKnown(target)) return;
    // Pages in different scripts show too little of what belongs together, unless their blocks go in step.
    const isUnlike = areUnlike(context.traits);
    if (isUnlike && !goInStep(context.alignment)) return;
    const { alignment } = context;
    const texts = [
      ...alignedEntries(context.source, context.target),
      ...alignedProse(alignment),
      ...alignedCaptions(alignment),
    ];
    const judged = texts.flatMap((pair) => [...judgeText(pair, isUnlike, context)]);
    yield* withExchanged(judged, context.traits);
    yield* swappedWords(context);
  },
} as const satisfies Rule;

/** What the sentences of a text say otherwise. */
function* judgeText(
  pair: ProsePair,
  isUnlike: boolean,
  context: RuleContext,
): Generator<Judgement> {
  const stated = statementsOf(pair, context);
  const limits = limitsOf(pair, context);
  const sure = isUnlike ? SURE_IN_STEP : SURE;
  const isSure = (step: SentencePair) => areTranslations(step, sure);
  if (!isUnlike) yield* turnedPrefixes(pair, context, isSure);
  yield* turnedFrames(pair, context, isSure);
  yield* turnedJoints(pair, context, isSure);
  const isEven = isBalanced(stated);
  const unlike = isUnlike ? null : unlikeThings(pair, context);
  const isLimitless = limits.source.length + limits.target.length === 0;
  if (isEven && isLimitless && unlike === null) return;
  const steps = context.sentencesOf(pair);
  const alone = {
    source: aloneOn("source", steps, stated.target),
    target: aloneOn("target", steps, stated.source),
  };
  const unsure = steps.filter((step) => !isSure(step));
  if (unsure.length > 0 && !isEven) yield* turnedNames(stated, unsure).map(judgeTurned);
  for (const step of steps) {
    if (!isSure(step)) continue;
    const isLimited = areLimited(step, limits);
    const judged = isEven ? [] : judgeSentences(step, { stated, alone, isLimited }, context);
    yield* judged;
    // What says something else has another limit, if any.
    if (judged.length > 0) continue;
    if (unlike !== null) yield* turnedKinds(step, unlike);
    yield* lostLimits(step, limits, pair, context);
  }
}

/** Whether anything is known of how a language denies or opposes. */
function isKnown({ opposites, negation }: WritingTraits): boolean {
  return Object.keys(opposites).length > 0 || negation.sure.length > 0 || hasSigns(negation);
}

/** Pairing sentences is expensive, and most texts state as much on both sides. */
function isBalanced({ source, target }: Both<readonly Statement[]>): boolean {
  const [ours, theirs] = [source.map(keyOf).sort(), target.map(keyOf).sort()];
  return ours.length === theirs.length && ours.every((key, index) => key === theirs[index]);
}

function keyOf({ pole }: Statement): string {
  return pole === null ? "" : keyOfPole(pole);
}

/** Sentences that belong together less surely may say different things; in different scripts they show less. */
const SURE = 0.7;
const SURE_IN_STEP = 0.2;
/** Whether sentences belong together for sure, and none of them was kept in its own language. */
function areTranslations(step: SentencePair, sure: number): boolean {
  const { source, target, confidence } = step;
  return confidence >= sure && source.length > 0 && target.length > 0 && isTranslated(step);
}

/** Whether nobody left sentences as they were. */
const isTranslated = onceEach(({ source, target }: SentencePair): boolean => {
  const [from, to] = [textOf(source), textOf(target)];
  return foldText(from) !== foldText(to) && !isKept(from, to);
});

/** The text of one side that has no sentence of its own on the other, nor a denial: what is denied there was denied elsewhere. */
function aloneOn(side: Side, steps: readonly SentencePair[], others: readonly Statement[]): string {
  const other = otherSide(side);
  const isAlone = (step: SentencePair) =>
    step[side].length > step[other].length && !within(others, step[other]).some(isDenial);
  return textOf(steps.filter(isAlone).flatMap((step) => step[side]));
}

/** Whether both sides say `only`. */
function areLimited({ source, target }: SentencePair, limits: Both<readonly Limit[]>): boolean {
  const isIn = (limit: Limit, sentences: readonly Sentence[]) =>
    limit.sense === "only" && sentences.some(({ place }) => isWithin(limit.place, place));
  return (
    limits.source.some((limit) => isIn(limit, source)) &&
    limits.target.some((limit) => isIn(limit, target))
  );
}

/** Whether most words are the source's: what nobody translated denies in the source's language. */
function isKept(from: string, to: string): boolean {
  const ours = new Set(wordsOf(from).map(({ word }) => word));
  const theirs = wordsOf(to);
  const kept = theirs.filter(({ word }) => ours.has(word)).length;
  return theirs.length >= FEWEST_KEPT && kept > theirs.length * MOST_KEPT;
}

const FEWEST_KEPT = 4;
const MOST_KEPT = 0.7;
