import { type Both, otherSide, type Side } from "../model/both.ts";
import { onceEach } from "../model/lookup/once.ts";
import { isWithin } from "../model/page/place.ts";
import { type Sentence, type SentencePair, textOf } from "../model/page/sentence.ts";
import type { Judgement, Rule, RuleContext, WritingTraits } from "../model/rule.ts";
import { alignedCaptions } from "../model/text/aligned/aligned-captions.ts";
import { alignedEntries } from "../model/text/aligned/aligned-entries.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { foldText, wordsOf } from "../model/text/running-text.ts";
import { hasSigns, keyOfPole, negateDifferently } from "./evidence/contrasts/word-lists.ts";
import { goInStep } from "./evidence/go-in-step.ts";
import { swappedWords } from "./evidence/swaps/swapped-words.ts";
import { isDenial } from "./opposite/denials/denials.ts";
import { withExchanged } from "./opposite/exchanged.ts";
import { exchangedPoles } from "./opposite/exchanged-poles.ts";
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

/** Reports sentences whose translation says the opposite: an opposite word, or a negation lost or added. */
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
    // Pages in different scripts share too little evidence, unless their blocks are in the same order.
    const isUnlike = negateDifferently(context.traits);
    if (isUnlike && !goInStep(context.alignment)) return;
    const { alignment } = context;
    const texts = [
      ...alignedEntries(context.source, context.target),
      ...alignedProse(alignment),
      ...alignedCaptions(alignment),
    ];
    const judged = texts.flatMap((pair) => [...judgeText(pair, isUnlike, context)]);
    yield* withExchanged(judged, context.traits);
    // Opposites and other words beside them may both seem swapped; one of the two is enough.
    const swapped = new Set(judged.filter(isSwap).map(lineOf));
    for (const judgement of swappedWords(context))
      if (!swapped.has(lineOf(judgement))) yield judgement;
  },
} as const satisfies Rule;

function isSwap({ messageId }: Judgement): boolean {
  return messageId === "swapped";
}

function lineOf({ source }: Judgement): number | undefined {
  return source?.start.line;
}

/** The contradictions between a text and its translation. */
function* judgeText(
  pair: ProsePair,
  isUnlike: boolean,
  context: RuleContext,
): Generator<Judgement> {
  const stated = statementsOf(pair, context);
  const limits = limitsOf(pair, context);
  const sure = isUnlike ? SURE_IN_STEP : SURE;
  const isSure = (step: SentencePair) => areTranslations(step, sure);
  if (!isUnlike) {
    yield* turnedPrefixes(pair, context, isSure);
    yield* exchangedPoles(pair, stated, context, isSure);
  }
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
    // A sentence already reported is not checked for limits.
    if (judged.length > 0) continue;
    if (unlike !== null) yield* turnedKinds(step, unlike);
    yield* lostLimits(step, limits, pair, context);
  }
}

/** Whether the language has data on negation or opposites. */
function isKnown({ opposites, negation }: WritingTraits): boolean {
  return Object.keys(opposites).length > 0 || negation.sure.length > 0 || hasSigns(negation);
}

/** Whether both sides state the same. Sentence alignment is expensive, and most texts are balanced. */
function isBalanced({ source, target }: Both<readonly Statement[]>): boolean {
  const [ours, theirs] = [source.map(keyOf).sort(), target.map(keyOf).sort()];
  return ours.length === theirs.length && ours.every((key, index) => key === theirs[index]);
}

function keyOf({ pole }: Statement): string {
  return pole === null ? "" : keyOfPole(pole);
}

/** Minimum confidence; others may say different things. Pages in different scripts score lower. */
const SURE = 0.7;
const SURE_IN_STEP = 0.2;
/** Whether a sentence pair is certain and not left untranslated. */
function areTranslations(step: SentencePair, sure: number): boolean {
  const { source, target, confidence } = step;
  return confidence >= sure && source.length > 0 && target.length > 0 && isTranslated(step);
}

/** Whether a sentence pair was translated rather than kept in the source language. */
const isTranslated = onceEach(({ source, target }: SentencePair): boolean => {
  const [from, to] = [textOf(source), textOf(target)];
  return foldText(from) !== foldText(to) && !isKept(from, to);
});

/** The text of surplus sentences of one side, except those whose counterpart has a negation. */
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

/** Whether most words are the source's; a kept text negates in the source language. */
function isKept(from: string, to: string): boolean {
  const ours = new Set(wordsOf(from).map(({ word }) => word));
  const theirs = wordsOf(to);
  const kept = theirs.filter(({ word }) => ours.has(word)).length;
  return theirs.length >= FEWEST_KEPT && kept > theirs.length * MOST_KEPT;
}

/** Minimum number of words of the translation, and the share of them above which it counts as kept. */
const FEWEST_KEPT = 4;
const MOST_KEPT = 0.7;
