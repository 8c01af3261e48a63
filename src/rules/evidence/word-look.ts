import { type Both, otherSide, type Side } from "../../model/both.ts";
import { isRecognisable } from "../../model/language/dictionary.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { once, onceEach } from "../../model/lookup/once.ts";
import type { SentencePair } from "../../model/page/sentence.ts";
import type { BlockWord, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { type KnownWord, wordsWithin } from "../../model/text/wording/known-words.ts";
import { matchWords, type Rendering } from "../../model/text/wording/match-words.ts";

/** The words of the source and target text, computed on demand. */
export type Words = Both<() => readonly BlockWord[]>;

/** The content words of a sentence and their counterparts in the other sentence. */
export interface WordLook {
  readonly words: readonly KnownWord[];
  /** All words of the other sentence, including function words; renderings refer to them. */
  readonly others: readonly KnownWord[];
  /** One for each word. */
  readonly renderings: readonly Rendering[];
  /** Counts the content words of the other sentence that render no word of this one. */
  readonly countSpare: () => number;
}

/** Compares one side's words in a sentence pair with the other side's. Cached for use by several rules. */
export function lookAt(step: SentencePair, side: Side, words: Words): WordLook {
  return looksOf(words)(step)[side]();
}

const looksOf = onceEach((words: Words) =>
  onceEach(
    (step: SentencePair): Both<() => WordLook> => ({
      source: once(() => compareWords(step, "source", words)),
      target: once(() => compareWords(step, "target", words)),
    }),
  ),
);

function compareWords(step: SentencePair, side: Side, words: Words): WordLook {
  const wordsOf = (page: Side) =>
    allOf(step[page], ({ place }) => wordsWithin(words[page](), place)).filter(
      ({ isOfValue }) => !isOfValue,
    );
  const [all, others] = [wordsOf(side), wordsOf(otherSide(side))];
  const [ours, theirs] = [all.filter(isContent), others.filter(isContent)];
  return {
    words: ours,
    others,
    renderings: matchWords(ours, others),
    countSpare: () => matchWords(theirs, all).filter(({ kind }) => kind === "none").length,
  };
}

function isContent({ entry }: KnownWord): boolean {
  return !entry.isGrammar;
}

/** Minimum confidence; less certain pairs may be different sentences. */
const SURE = 0.5;

/** Whether a sentence pair is certain enough for a comparison of its words. */
export function areSurelyPaired({ source, target, confidence }: SentencePair): boolean {
  return confidence >= SURE && source.length > 0 && target.length > 0;
}

/** Prior share of words translated freely, and the number of observed words that it weighs as much as. */
const USUAL_FREEDOM = 0.08;
const PRIOR_WORDS = 60;
/** Lower bound of the estimate, however literal the translation is. */
export const LEAST_FREEDOM = 0.03;
/** Number of words of a page from which its freedom is estimated. */
const SAMPLE = 600;

/** Estimates how free a translation is: the share of a side's content words without a known counterpart. */
export function freedomOf(side: Side, context: RuleContext): number {
  let seen = 0;
  let free = 0;
  for (const pair of alignedProse(context.alignment)) {
    const words = context.wordsOf(pair);
    for (const step of context.sentencesOf(pair).filter(areSurelyPaired)) {
      const { words: ours, renderings } = lookAt(step, side, words);
      for (const [at, { entry }] of ours.entries()) {
        if (!isRecognisable(entry)) continue;
        seen++;
        if (renderings[at]?.kind === "none") free++;
      }
    }
    if (seen >= SAMPLE) break;
  }
  return Math.max(LEAST_FREEDOM, (free + USUAL_FREEDOM * PRIOR_WORDS) / (seen + PRIOR_WORDS));
}
