import type { Both } from "../../../model/both.ts";
import { type Fact, type FactKind, familyOf, VALUE_KINDS } from "../../../model/fact.ts";
import { once, onceEach } from "../../../model/lookup/once.ts";
import { firstFrom } from "../../../model/lookup/search-sorted.ts";
import type { Document } from "../../../model/page/document.ts";
import { isWithin, type Place } from "../../../model/page/place.ts";
import type { Sentence, SentencePair } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { wordsWithin } from "../../../model/text/wording/known-words.ts";
import { negateDifferently } from "../contrasts/word-lists.ts";
import { vocabulariesOf } from "./content-words.ts";
import { takeTheirThingsAlong } from "./counted-things.ts";
import { type Couple, coupleValues, neighboursCrossed, startOf } from "./couple-values.ts";
import { sharedPoles } from "./shared-poles.ts";
import { type PlacedWord, placedWords, type SharedWord, sharedWords } from "./shared-words.ts";

/**
 * Finds two values of a text that were exchanged: `Anna scored 45 % and Bruno 67 %`, `Anna obtuvo un 67 % y
 * Bruno un 45 %`. Word order differs between languages and proves nothing by itself; unmoved words around the
 * values do, and so does the order of sentences.
 */
export function* swappedValues(
  context: RuleContext,
  kinds: ReadonlySet<FactKind>,
): Generator<Judgement> {
  for (const pair of alignedProse(context.alignment)) {
    const couples = coupleValues(pair, kinds, context);
    const crossed = neighboursCrossed(couples);
    if (crossed.length === 0) continue;
    const look = lookAt(pair, context);
    const reported = new Set<Couple>();
    for (const [first, second] of crossed) {
      if (reported.has(first) || reported.has(second) || !areSwapped(first, second, look)) continue;
      reported.add(first).add(second);
      yield judgementOf(first, second);
    }
  }
}

function judgementOf(first: Couple, second: Couple): Judgement {
  return {
    messageId: "swapped",
    data: { expected: first.target.surface, actual: second.target.surface },
    source: first.source.place,
    target: second.target.place,
  };
}

const ALL_VALUES: ReadonlySet<FactKind> = new Set(VALUE_KINDS);

/** The context of a pair of texts, computed on demand. */
interface Look {
  /** The sentence pair that contains a value on one side. */
  readonly stepOf: (side: keyof Couple, couple: Couple) => SentencePair | undefined;
  readonly words: () => Both<readonly PlacedWord[]>;
  /** The words shared by the sentences of a pair, and the opposite words among them. */
  readonly sharedIn: (step: SentencePair) => readonly SharedWord[];
  readonly polesIn: (step: SentencePair) => readonly SharedWord[];
  /** All values that occur once on both sides. */
  readonly couples: () => readonly Couple[];
  readonly context: RuleContext;
}

function lookAt(pair: ProsePair, context: RuleContext): Look {
  const vocabularies = vocabulariesOf(context.traits);
  const sentences = once(() => {
    const steps = context.sentencesOf(pair);
    return { source: placedSteps(steps, "source"), target: placedSteps(steps, "target") };
  });
  const words = once(() => ({
    source: placedWords(pair.source, vocabularies.source),
    target: placedWords(pair.target, vocabularies.target),
  }));
  return {
    stepOf: (side, couple) => stepAt(sentences()[side], startOf(couple[side])),
    words,
    sharedIn: onceEach((step) => sharedWords(...wordsOf(step, step, words()))),
    polesIn: onceEach((step) => sharedPoles(step, context)),
    couples: once(() => coupleValues(pair, ALL_VALUES, context)),
    context,
  };
}

/** Minimum confidence; less certain sentence pairs may merely have the same position. */
const SURE = 0.5;

function areSwapped(first: Couple, second: Couple, look: Look): boolean {
  if (takeTheirThingsAlong(first, second, look.context)) return false;
  const { stepOf } = look;
  const [here, there] = [stepOf("source", first), stepOf("source", second)];
  if (here === undefined || there === undefined) return false;
  if (stepOf("target", first) !== there || stepOf("target", second) !== here) return false;
  if (here === there)
    return wordsStayed(first, second, here, look) || sentencesStayed(first, second, here, look);
  // A sentence that moved takes its words along; words that both sentences contain do not count.
  const isMoved = (from: SentencePair, to: SentencePair) => {
    const atHome = new Set(look.sharedIn(from).map((word) => word.source));
    return sharedWords(...wordsOf(from, to, look.words())).some(
      (word) =>
        !atHome.has(word.source) && ![first, second].some((couple) => isPartOf(word, couple)),
    );
  };
  return (
    Math.min(here.confidence, there.confidence) >= SURE &&
    !isMoved(here, there) &&
    !isMoved(there, here)
  );
}

/** Whether a word is part of the value itself, as code and names contain words. */
function isPartOf(word: SharedWord, couple: Couple): boolean {
  const { start, end } = couple.source.place;
  return start.offset <= word.source && word.source < end.offset;
}

/** One sentence of a pair, for lookup by offset. */
interface PlacedStep {
  readonly place: Place;
  readonly step: SentencePair;
}

function placedSteps(steps: readonly SentencePair[], side: keyof Couple): readonly PlacedStep[] {
  return steps
    .flatMap((step) => step[side].map(({ place }) => ({ place, step })))
    .sort((a, b) => a.place.start.offset - b.place.start.offset);
}

function stepAt(steps: readonly PlacedStep[], offset: number): SentencePair | undefined {
  const last = steps[firstFrom(steps, offset + 1, ({ place }) => place.start.offset) - 1];
  return last !== undefined && offset < last.place.end.offset ? last.step : undefined;
}

/** The words within the source sentences of one pair and the target sentences of another. */
function wordsOf(
  { source }: SentencePair,
  { target }: SentencePair,
  words: Both<readonly PlacedWord[]>,
): [readonly PlacedWord[], readonly PlacedWord[]] {
  const within = (all: readonly PlacedWord[], sentences: readonly Sentence[]) =>
    sentences.flatMap(({ place }) => wordsWithin(all, place));
  return [within(words.source, source), within(words.target, target)];
}

/** Whether the shared words around the values all kept their position and enclose a value in both texts. */
function wordsStayed(first: Couple, second: Couple, step: SentencePair, look: Look): boolean {
  // The position of code depends on grammar, so only opposite words on both sides of it are evidence.
  const isMarkup = familyOf(first.source.kind) !== "value" && first.source.kind !== "name";
  const anchors = isMarkup ? look.polesIn(step) : anchorsOf(first, second, step, look);
  const gaps = anchors.map(({ source, target }) => [
    gapOf(source, first.source, second.source),
    gapOf(target, second.target, first.target),
  ]);
  const outside = gaps.filter(([gap]) => gap !== null);
  const stayed = (gap: Gap) => outside.some(([from, to]) => from === gap && to === gap);
  if (!outside.every(([from, to]) => from === to)) return false;
  if (stayed("between") && (stayed("before") || stayed("after"))) return true;
  return (
    !isMarkup &&
    !negateDifferently(look.context.traits) &&
    anchors.some((anchor) => isLeftBeside(anchor, [first, second], look))
  );
}

/** Longer groups of sentences aligned as one may be in any order. */
const MOST_TOGETHER = 4;

/** Whether nothing else shared indicates that the sentences, which rarely move, changed order. */
function sentencesStayed(first: Couple, second: Couple, step: SentencePair, look: Look): boolean {
  const count = step.source.length;
  if (count < 2 || count > MOST_TOGETHER || count !== step.target.length) return false;
  const indexOf = (side: keyof Couple, at: number) =>
    step[side].findIndex(({ place }) => place.start.offset <= at && at < place.end.offset);
  const [early, late] = [first, second].map(({ source }) => indexOf("source", startOf(source)));
  if (early === late) return false;
  if (indexOf("target", startOf(first.target)) !== late) return false;
  if (indexOf("target", startOf(second.target)) !== early) return false;
  const anchors = anchorsOf(first, second, step, look).filter(
    (anchor) => ![first, second].some((couple) => isPartOf(anchor, couple)),
  );
  return anchors.every(
    ({ source, target }) => indexOf("source", source) === indexOf("target", target),
  );
}

/** What both sentences contain once: words, opposite words and other values. */
function anchorsOf(
  first: Couple,
  second: Couple,
  step: SentencePair,
  look: Look,
): readonly SharedWord[] {
  const within = (all: readonly Fact[], places: readonly Sentence[]) =>
    all.some((fact) => places.some(({ place }) => isWithin(fact.place, place)));
  if (negateDifferently(look.context.traits)) return look.sharedIn(step);
  const values = look.couples().filter((couple) => {
    const { source, target } = couple;
    if (source.kind === first.source.kind || target.kind === first.target.kind) return false;
    if ([first, second].some((each) => areOverlapping(each, couple))) return false;
    return within([source], step.source) && within([target], step.target);
  });
  return [
    ...look.sharedIn(step),
    ...values.map(({ source, target }) => ({ source: startOf(source), target: startOf(target) })),
    ...look.polesIn(step),
  ];
}

function areOverlapping(a: Couple, b: Couple): boolean {
  return (["source", "target"] as const).some((side) => {
    const [one, other] = [a[side].place, b[side].place];
    return one.start.offset < other.end.offset && other.start.offset < one.end.offset;
  });
}

/** Maximum distance in words; a word farther away may belong to something else. */
const MOST_WORDS_BETWEEN = 2;

/** Whether a word directly precedes one value in the source and the other value in the target. */
function isLeftBeside(anchor: SharedWord, couples: readonly [Couple, Couple], look: Look): boolean {
  const { source, target } = look.context;
  const { stood, stands } = besideOf(anchor, couples, { source, target });
  return stood !== null && stands !== null && stood !== stands;
}

function besideOf(
  anchor: SharedWord,
  couples: readonly [Couple, Couple],
  pages: Both<Document>,
): { readonly stood: Couple | null; readonly stands: Couple | null } {
  const rightBehind = (side: keyof Couple) =>
    couples.find(({ [side]: { place } }) => {
      const gap = pages[side].page.text.slice(anchor[side], place.start.offset);
      // `MusicGen (June 2023)`: a bracket right before the value does not separate.
      const isClose = anchor[side] < place.start.offset && !/[.,;:!?)\n]|\((?!$)/.test(gap);
      return isClose && (gap.match(/\S+/g)?.length ?? 0) - 1 <= MOST_WORDS_BETWEEN;
    }) ?? null;
  return { stood: rightBehind("source"), stands: rightBehind("target") };
}

type Gap = "before" | "between" | "after";

/** The position of a word relative to two values, the earlier one first; null inside a value. */
function gapOf(at: number, { place: early }: Fact, { place: late }: Fact): Gap | null {
  if (at < early.start.offset) return "before";
  if (at >= late.end.offset) return "after";
  return at >= early.end.offset && at < late.start.offset ? "between" : null;
}
