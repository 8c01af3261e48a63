import { type Both, otherSide, type Side } from "../../model/both.ts";
import { familyOf } from "../../model/fact.ts";
import { isTelling } from "../../model/language/dictionary.ts";
import { once } from "../../model/lookup/once.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { SentencePair } from "../../model/page/sentence.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { type KnownWord, knownWords, wordsWithin } from "../../model/text/wording/known-words.ts";
import { matchWords, type Rendering } from "../../model/text/wording/match-words.ts";

/** The words of two texts, asked for when they are needed. */
export type Words = Both<() => readonly KnownWord[]>;

/** The words of two texts but for those of values, which have rules of their own: `three years earlier` may be `2016`. */
export function wordsIn(pair: ProsePair, { traits, factsOf }: RuleContext): Words {
  const wordsOf = (side: Side) => {
    const values = pair[`${side}Blocks`]
      .flatMap(factsOf[side])
      .filter(({ kind }) => familyOf(kind) === "value")
      .map(({ place }) => place)
      .sort((a, b) => a.start.offset - b.start.offset);
    const isOfValue = ({ at }: KnownWord) => {
      const value = values[firstFrom(values, at + 1, ({ start }) => start.offset) - 1];
      return value !== undefined && at < value.end.offset;
    };
    return knownWords(pair[side], traits[side].dictionary).filter((word) => !isOfValue(word));
  };
  return { source: once(() => wordsOf("source")), target: once(() => wordsOf("target")) };
}

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

/** Compares the words of one side of two sentences with those of the other. */
export function lookAt(step: SentencePair, side: Side, words: Words): WordLook {
  const wordsOf = (page: Side) =>
    step[page].flatMap(({ place }) => wordsWithin(words[page](), place));
  const [all, others] = [wordsOf(side), wordsOf(otherSide(side))];
  const [ours, theirs] = [all.filter(isContent), others.filter(isContent)];
  return {
    words: ours,
    others,
    renderings: matchWords(ours.map(entryIn), others.map(entryIn)),
    countSpare: () =>
      matchWords(theirs.map(entryIn), all.map(entryIn)).filter(({ kind }) => kind === "none")
        .length,
  };
}

function isContent({ entry }: KnownWord): boolean {
  return !entry.isGrammar;
}

function entryIn({ entry }: KnownWord): KnownWord["entry"] {
  return entry;
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
    const words = wordsIn(pair, context);
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
