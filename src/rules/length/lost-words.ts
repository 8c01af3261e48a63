import { type Both, otherSide, type Side } from "../../model/both.ts";
import { familyOf } from "../../model/fact.ts";
import { type DictionaryEntry, isRecognisable } from "../../model/language/dictionary.ts";
import { baseLanguage } from "../../model/language/language-tag.ts";
import type { Document } from "../../model/page/document.ts";
import { isWithin, type Place, placeCovering } from "../../model/page/place.ts";
import { type Sentence, type SentencePair, textOf } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { lengthMisfit } from "../../model/text/aligned/length-misfit.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { wordsOf } from "../../model/text/running-text.ts";
import { hasInitialsOf, titlesIn } from "../../model/text/titles.ts";
import { type KnownWord, placeOfWord } from "../../model/text/wording/known-words.ts";
import type { Rendering } from "../../model/text/wording/match-words.ts";
import {
  areSurelyPaired,
  LEAST_FREEDOM,
  lookAt,
  type WordLook,
  type Words,
} from "../evidence/word-look.ts";
import { countStops } from "./missing-sentences.ts";
import type { UsualLength } from "./usual-length.ts";

/** Whether a text can lack words: a single sentence of the usual length cannot. A cheap precondition. */
export function mayLackWords(
  { source, target }: ProsePair,
  { expected, actual }: { readonly expected: number; readonly actual: number },
): boolean {
  const isSingle = countStops(source) <= 1 && countStops(target) <= 1;
  return !isSingle || Math.abs(expected - actual) >= SHORTEST_ROW;
}

/** Finds consecutive words that only one of two aligned sentences has. */
export function judgeWords(
  pair: ProsePair,
  length: UsualLength,
  freedom: Both<() => number>,
  context: RuleContext,
): readonly Judgement[] {
  const { source, target, sentencesOf, wordsOf, traits } = context;
  if (traits.source.dictionary.isEmpty || traits.target.dictionary.isEmpty) return [];
  const words = wordsOf(pair);
  const steps = sentencesOf(pair);
  // A sentence without a counterpart may contain what its neighbour seems to lack.
  const isWhole = (side: Side) => steps.every((step) => step[side].length > 0);
  const [isSourceWhole, isTargetWhole] = [isWhole("source"), isWhole("target")];
  return steps.filter(areSurelyPaired).flatMap((step): readonly Judgement[] => {
    const lost = isSourceWhole ? lostWords(step, { side: "source", words, length, freedom }) : null;
    const isSaid = (place: Place, side: Side) =>
      isStated(place, side, pair, context) || isAbbreviated(place, step, side, context);
    if (lost !== null && !isSaid(lost.place, "source")) {
      const data = { text: excerpt(source, lost.place) };
      return [{ messageId: "words", data, source: lost.place, target: lost.counterpart }];
    }
    const added = isTargetWhole
      ? lostWords(step, { side: "target", words, length, freedom })
      : null;
    if (added === null || isSaid(added.place, "target")) return [];
    if (mentionsLanguageOfPair(added.place, context)) return [];
    const data = { text: excerpt(target, added.place) };
    return [{ messageId: "words-added", data, source: added.counterpart, target: added.place }];
  });
}

/** Whether a stretch contains a name, value, code or link that the other page has too. */
function isStated(
  stretch: Place,
  side: Side,
  pair: ProsePair,
  { factsOf, differences }: RuleContext,
): boolean {
  const held = pair[`${side}Blocks`]
    .flatMap(factsOf[side])
    .filter(({ strength, place }) => strength === "strong" && isWithin(place, stretch));
  return held.some((fact) =>
    differences(familyOf(fact.kind)).every((difference) => difference[side] !== fact),
  );
}

/** Whether words are part of a name abbreviated there: `National Institute of Baking`, `NIB`. */
function isAbbreviated(
  { start, end }: Place,
  step: SentencePair,
  side: Side,
  context: RuleContext,
): boolean {
  const { source, target } = context.traits;
  const grammar = new Set([...source.functionWords, ...target.functionWords]);
  const words = context[side].page.text.slice(start.offset, end.offset);
  const [text, other] = [textOf(step[side]), textOf(step[otherSide(side)])];
  return titlesIn(text, grammar)
    .map((title) => text.slice(title.start, title.end))
    .some((title) => title.includes(words) && hasInitialsOf(title, other));
}

/** Whether a stretch names a language of the pair and so explains a word: `or, in Spanish, “masa madre”`. */
function mentionsLanguageOfPair({ start, end }: Place, { target, traits }: RuleContext): boolean {
  const { people = {} } = traits.target.opposites;
  const names = new Set(
    [traits.source, traits.target]
      .flatMap(({ language }) => people[baseLanguage(language)] ?? [])
      .map((name) => name.toLowerCase()),
  );
  return wordsOf(target.page.text.slice(start.offset, end.offset)).some(({ word }) =>
    names.has(word),
  );
}

function excerpt({ page }: Document, { start, end }: Place): string {
  return shorten(page.text.slice(start.offset, end.offset));
}

/** Probability that a dropped word has no rendering by chance. */
const GONE = 0.9;
/**
 * Log-likelihood ratios for a run of words being dropped rather than translated, per word: rendered, rendered
 * only as another word of its sentence, and unknown to the dictionary.
 */
const RENDERED = Math.log(1 - GONE);
/** A repeated noun may be replaced by a pronoun, and a pronoun by its noun. */
const REPEATED = { source: 1, target: 0 } as const;
/** Worth of a word that is not recognisable, which may be part of what was lost. */
const UNKNOWN = 0.4;
/** Added for each word of the other sentence that renders nothing, as it may render the run. */
const SPARE = -1;
/** Added if the other sentence has fewer pauses, as a lost clause or list member takes one along. */
const FEWER_PAUSES = 1.8;
/** Minimum sum for a lost and for an added run; translators add explanations more often than they omit. */
const SURE = { source: 6, target: 8 } as const;
/** Minimum number and share of rendered words in the rest of the sentence, as proof of the pair. */
const FEWEST_RENDERED = 2;
const SHARE_RENDERED = 0.5;

/** Minimum difference in characters of a sentence that lost words. */
const SHORTEST_ROW = 8;

interface LostWords {
  readonly place: Place;
  readonly counterpart: Place;
}

/** The data of a pair of texts. */
interface Known {
  /** The page with the surplus words: `target` for words added by the translation. */
  readonly side: Side;
  readonly words: Words;
  readonly length: UsualLength;
  readonly freedom: Both<() => number>;
}

/**
 * The run of words of a sentence that the other most likely lacks: the maximum subarray (Kadane) of the
 * words' log-likelihood ratios, combined with the fit of the lengths. Null if uncertain.
 */
function lostWords(step: SentencePair, known: Known): LostWords | null {
  const { side, words: all, length: usualLength, freedom } = known;
  const other = otherSide(side);
  const [length, otherLength] = [textOf(step[side]).length, textOf(step[other]).length];
  const ratio = Math.exp(side === "source" ? usualLength.usual : -usualLength.usual);
  if (length * ratio - otherLength < SHORTEST_ROW) return null;
  const look = lookAt(step, side, all);
  const row = findRow(look, LEAST_FREEDOM, side);
  if (row === null) return null;
  const without = length - (row.place.end.offset - row.place.start.offset);
  if (without <= 0) return null;
  const byLength =
    lengthMisfit(otherLength, length * ratio) - lengthMisfit(otherLength, without * ratio);
  const hasFewerPauses = row.isParted && pausesIn(step[side]) > pausesIn(step[other]);
  const byPauses = hasFewerPauses ? FEWER_PAUSES : 0;
  const byShape = byLength + byPauses;
  if (byLength < 0 || row.sum + byShape < SURE[side]) return null;
  const unclaimed = Math.max(0, look.countSpare() - row.free / 2);
  const sure = SURE[side] - byShape - SPARE * unclaimed;
  // The freedom of the page is checked last, as it requires a pass over the page.
  if (row.sum < sure || (findRow(look, freedom[side](), side)?.sum ?? 0) < sure) return null;
  return {
    place: row.place,
    counterpart: step[other].map((sentence) => sentence.place).reduce(placeCovering),
  };
}

/** Whether a pause separates two words, or one of them is at the end of the sentence. */
function arePartedBy(before: KnownWord | undefined, after: KnownWord | undefined): boolean {
  if (before === undefined || after === undefined || before.prose !== after.prose) return true;
  return before.prose.text.slice(before.end, after.start).search(PAUSES) >= 0;
}

/** Counts the separators of clauses and list members, without the serial comma of English. */
function pausesIn(sentences: readonly Sentence[]): number {
  return textOf(sentences).match(PAUSES)?.length ?? 0;
}

const PAUSES = /[,;:(—–](?=\s)(?!\s(?:and|or)\s)|\s-(?=\s)|\s\(/g;

/** The run with the highest sum. */
interface Row {
  readonly place: Place;
  readonly sum: number;
  /** Whether pauses separate it from the rest of the sentence. */
  readonly isParted: boolean;
  /** The number of words of the rest that are translated freely. */
  readonly free: number;
}

/** Null if there is none, or if the rest of the sentence does not show that the pair is right. */
function findRow({ words, renderings }: WordLook, freedom: number, side: Side): Row | null {
  const worths = words.map(({ entry }, at) =>
    worthOf(entry, renderings[at]?.kind ?? "none", {
      unrendered: Math.log(GONE / freedom),
      repeated: REPEATED[side],
    }),
  );
  const { start, end, sum } = likeliestRow(worths);
  const [first, last] = [words[start], words[end - 1]];
  if (first === undefined || last === undefined) return null;
  const rest = renderings.filter((_, at) => at < start || at >= end);
  const rendered = rest.filter(({ kind }) => kind === "rendered").length;
  if (rendered < FEWEST_RENDERED || rendered < rest.length * SHARE_RENDERED) return null;
  const place = placeCovering(placeOfWord(first), placeOfWord(last));
  const isParted = arePartedBy(words[start - 1], first) && arePartedBy(last, words[end]);
  return { place, sum, isParted, free: rest.length - rendered };
}

function worthOf(
  entry: DictionaryEntry,
  rendering: Rendering["kind"],
  { unrendered, repeated }: { readonly unrendered: number; readonly repeated: number },
): number {
  if (rendering === "rendered") return isRecognisable(entry) ? RENDERED : RENDERED / 2;
  if (!isRecognisable(entry)) return UNKNOWN;
  return rendering === "none" ? unrendered : repeated;
}

/** The contiguous range with the greatest sum; empty if none is positive. */
function likeliestRow(worths: readonly number[]): {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
} {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [index, worth] of worths.entries()) {
    if (sum <= 0) start = index;
    sum = Math.max(0, sum) + worth;
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return best;
}
