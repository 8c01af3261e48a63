import { type Both, otherSide, type Side } from "../model/both.ts";
import { baseLanguage } from "../model/language/language-tag.ts";
import { firstFrom } from "../model/lookup/search-sorted.ts";
import { isWithin } from "../model/page/place.ts";
import { type Sentence, type SentencePair, textOf } from "../model/page/sentence.ts";
import type { Judgement, Rule, RuleContext, WritingTraits } from "../model/rule.ts";
import { alignedCaptions } from "../model/text/aligned/aligned-captions.ts";
import { alignedEntries } from "../model/text/aligned/aligned-entries.ts";
import { alignedProse } from "../model/text/aligned/aligned-prose.ts";
import { foldText, wordsOf } from "../model/text/running-text.ts";
import { goInStep } from "./go-in-step.ts";
import { isBarred } from "./opposite/denials/barred-turns.ts";
import { isBoundTurned, isFree } from "./opposite/denials/bearing-denials.ts";
import { denialsInClauses, denialsOfOneSide, isDenial } from "./opposite/denials/denials.ts";
import { isNoneUndone, isOfNone, isUndone } from "./opposite/denials/undone.ts";
import { haveInCommon, mayDeny } from "./opposite/hints.ts";
import { limitsOf, lostLimits } from "./opposite/limits/lost-limits.ts";
import type { Limit } from "./opposite/limits/said-limits.ts";
import { type Statement, statementsOf } from "./opposite/statements.ts";
import { isConverse } from "./opposite/turns/converse.ts";
import { turnedFrames } from "./opposite/turns/turned-frames.ts";
import { turnedJoints } from "./opposite/turns/turned-joints.ts";
import { isNameTurned, turnedNames } from "./opposite/turns/turned-names.ts";
import { turnedPrefixes } from "./opposite/turns/turned-prefixes.ts";
import { type Turn, turnedAnswer, turnedWords } from "./opposite/turns/turned-words.ts";
import { areUnlike, hasSigns, keyOfPole } from "./opposite/word-lists.ts";

/** Sentences of the translation that say the opposite: a word of one that excludes the source's, a denial lost or added. */
export const opposite: Rule = {
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
    const sure = isUnlike ? SURE_IN_STEP : SURE;
    const { alignment } = context;
    const texts = [
      ...alignedEntries(context.source, context.target),
      ...alignedProse(alignment),
      ...alignedCaptions(alignment),
    ];
    for (const pair of texts) {
      const stated = statementsOf(pair, context);
      const limits = limitsOf(pair, context);
      const isSure = (step: SentencePair) => areTranslations(step, sure);
      if (!isUnlike) yield* turnedPrefixes(pair, context, isSure);
      yield* turnedFrames(pair, context, isSure);
      yield* turnedJoints(pair, context, isSure);
      const isEven = isBalanced(stated);
      if (isEven && limits.source.length + limits.target.length === 0) continue;
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
        if (judged.length === 0) yield* lostLimits(step, limits, pair, context);
      }
    }
  },
};

/** Whether anything is known of how a language denies or opposes. */
function isKnown({ opposites, negation }: WritingTraits): boolean {
  return Object.keys(opposites).length > 0 || negation.sure.length > 0 || hasSigns(negation);
}

/** Pairing sentences is dear, and most texts state as much on both sides. */
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
/** Sentences that differ in more ways are no translation of each other. */
const MOST = 2;

/** Whether sentences belong together for sure, and none of them was kept in its own language. */
function areTranslations({ source, target, confidence }: SentencePair, sure: number): boolean {
  if (confidence < sure || source.length === 0 || target.length === 0) return false;
  const [from, to] = [textOf(source), textOf(target)];
  return foldText(from) !== foldText(to) && !isKept(from, to);
}

/** The text of one side that has no sentence of its own on the other, nor a denial: what is denied there was denied elsewhere. */
function aloneOn(side: Side, steps: readonly SentencePair[], others: readonly Statement[]): string {
  const other = otherSide(side);
  const isAlone = (step: SentencePair) =>
    step[side].length > step[other].length && !within(others, step[other]).some(isDenial);
  return textOf(steps.filter(isAlone).flatMap((step) => step[side]));
}

/** What is known of the text in which sentences stand, and whether both of them say `only`. */
interface Surroundings {
  readonly stated: Both<readonly Statement[]>;
  readonly alone: Both<string>;
  readonly isLimited: boolean;
}

function judgeSentences(
  step: SentencePair,
  { stated, alone, isLimited }: Surroundings,
  context: RuleContext,
): readonly Judgement[] {
  const { traits } = context;
  const { source, target } = step;
  const [from, to] = [textOf(source), textOf(target)];
  const [ours, theirs] = besideValues(within(stated.source, source), within(stated.target, target));
  const answer = turnedAnswer({ source: from, target: to }, { source: ours, target: theirs });
  if (answer !== null) return [judgeTurned(answer)];
  const texts = {
    source: { text: from, traits: traits.source },
    target: { text: to, traits: traits.target },
  };
  const isAnswer = wordsOf(from).length === 1 && wordsOf(to).length === 1;
  const turned = onceAWord(turnedWords(ours, theirs, isAnswer)).filter(
    (turn) =>
      !isBarred(turn, { ours, theirs, isLimited }, context) &&
      !isOwnLanguage(turn, traits) &&
      !isNoneUndone(turn, (side) =>
        mayDeny(texts[side], side === "source" ? texts.target : texts.source),
      ) &&
      (!isOfNone(turn) || haveInCommon(texts)) &&
      !isBoundTurned(turn, { ours, theirs }, context) &&
      !isConverse({ source: from, target: to }, { source: ours, target: theirs }, turn) &&
      !isUndone(
        turn,
        [...within(stated.source, source), ...within(stated.target, target)],
        context,
      ),
  );
  const named = turned.filter(isNameTurned);
  if (named.length > 0 && turned.length <= MOST) return named.map(judgeTurned);
  // `always` for `never`: the word that turned is the only one that denies.
  const isTold =
    turned.length > 0 && ![...ours, ...theirs].some((each) => deniesMore(each, turned));
  const judged = { ours, theirs, texts: { source: from, target: to }, alone, step, traits };
  if (isAnswer || isTold || ours.some(isDenial) === theirs.some(isDenial)) {
    if (turned.length > MOST) return [];
    return turned.length > 0 || !theirs.some(isDenial)
      ? turned.map(judgeTurned)
      : denialsInClauses(judged);
  }
  const free = turned.filter((turn) => isFree(turn, judged, context));
  return free.length === 1 ? free.map(judgeTurned) : denialsOfOneSide(judged);
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

/** `in English` on the source page, `en español` on its translation: each speaks of its own language. */
function isOwnLanguage({ lost, gained }: Turn, { source, target }: Both<WritingTraits>): boolean {
  const isOf = (stated: Statement, { language }: WritingTraits) =>
    stated.pole?.scale === "people" && stated.pole.pole === baseLanguage(language);
  return isOf(lost, source) && isOf(gained, target);
}

/** What is stated beside values: nothing of a scale of which a value of either side tells more. */
function besideValues(
  ours: readonly Statement[],
  theirs: readonly Statement[],
): readonly [readonly Statement[], readonly Statement[]] {
  const inValues = new Set(
    [...ours, ...theirs].flatMap(({ pole, inValue }) =>
      pole !== null && inValue && pole.scale !== SPANS ? [pole.scale] : [],
    ),
  );
  const isBeside = ({ pole, inValue }: Statement) => !inValue && !inValues.has(pole?.scale ?? "");
  return [ours.filter(isBeside), theirs.filter(isBeside)];
}

/** The scale of units of time, which most values have, and words beside them too. */
const SPANS = "time";

/** Whether a word denies and is none of those that turned. */
function deniesMore(stated: Statement, turned: readonly Turn[]): boolean {
  const stands = ({ place }: Statement) =>
    place.path === stated.place.path && place.start.offset === stated.place.start.offset;
  return isDenial(stated) && !turned.some(({ lost, gained }) => stands(lost) || stands(gained));
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

/** What is stated in some sentences in a row. O(log statements + found). */
function within(stated: readonly Statement[], sentences: readonly Sentence[]): Statement[] {
  const from = (offset: number) => firstFrom(stated, offset, ({ place }) => place.start.offset);
  return sentences.flatMap(({ place }) =>
    stated.slice(from(place.start.offset), from(place.end.offset)),
  );
}

/** A word may stand on several scales: `less than` is fewer, and smaller. */
function onceAWord(turns: readonly Turn[]): readonly Turn[] {
  const byWord = new Map(turns.map((turn) => [turn.lost.place.start.offset, turn]));
  return [
    ...new Map([...byWord.values()].map((turn) => [turn.gained.place.start.offset, turn])).values(),
  ];
}

function judgeTurned({ lost, gained }: Turn): Judgement {
  const data = { expected: lost.words, actual: gained.words };
  return { messageId: "turned", data, source: lost.place, target: gained.place };
}
