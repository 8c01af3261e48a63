import { type Both, otherSide, type Side } from "../../model/both.ts";
import { isTelling } from "../../model/language/dictionary.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { once, onceEach } from "../../model/lookup/once.ts";
import type { SentencePair } from "../../model/page/sentence.ts";
import type { BlockWord, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { type KnownWord, wordsWithin } from "../../model/text/wording/known-words.ts";
import { matchWords, type Rendering } from "../../model/text/wording/match-words.ts";

/** The words of two texts, asked for when they are needed. */
export type Words = Both<() => readonly BlockWord[]>;

/** The words of a sentence that say something by themselves, and what each has in the other sentence. */
export interface WordLook {
  readonly words: readonly KnownWord[];
  /** All words of the other sentence, those of grammar too: what renderings point to. */
  readonly others: readonly KnownWord[];
  /** One for each word. */
  readonly renderings: readonly Rendering[];
  /** How many words of the other sentence render nothing of this one. */
  readonly countSpare: () => number;
}

/** Compares the words of one side of two sentences with those of the other; once, however many rules ask. */
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

/** Sentences that belong together less surely may be others. */
const SURE = 0.5;

/** Whether two sentences belong together as surely as it takes to compare their words. */
export function areSurelyPaired({ source, target, confidence }: SentencePair): boolean {
  return confidence >= SURE && source.length > 0 && target.length > 0;
}

/** The share of words that a translation puts in words that no dictionary has for them, and the words that it rests on. */
const USUAL_FREEDOM = 0.08;
const AS_TELLING = 60;
/** The least that is believed, however literal the translation is. */
export const LEAST_FREEDOM = 0.03;
/** Words of a page that are looked at to learn how free its translation is. */
const SAMPLE = 600;

/** How free a page's translation is: the share of its telling words that the other page puts in words unknown for them. */
export function freedomOf(side: Side, context: RuleContext): number {
  let seen = 0;
  let free = 0;
  for (const pair of alignedProse(context.alignment)) {
    const words = context.wordsOf(pair);
    for (const step of context.sentencesOf(pair).filter(areSurelyPaired)) {
      const { words: ours, renderings } = lookAt(step, side, words);
      for (const [at, { entry }] of ours.entries()) {
        if (!isTelling(entry)) continue;
        seen++;
        if (renderings[at]?.kind === "none") free++;
      }
    }
    if (seen >= SAMPLE) break;
  }
  return Math.max(LEAST_FREEDOM, (free + USUAL_FREEDOM * AS_TELLING) / (seen + AS_TELLING));
}
