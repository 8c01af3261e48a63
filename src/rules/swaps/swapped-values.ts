import type { Both } from "../../model/both.ts";
import type { Document } from "../../model/document.ts";
import { type Fact, type FactKind, VALUE_KINDS } from "../../model/fact.ts";
import { firstFrom } from "../../model/lookup/first-from.ts";
import { once } from "../../model/lookup/once.ts";
import { isWithin, type Place } from "../../model/place.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../model/rule.ts";
import type { Sentence, SentencePair } from "../../model/sentence.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned-prose.ts";
import { foldLetters } from "../../model/text/letters.ts";
import { areUnlike } from "../opposite/word-lists.ts";
import { type Couple, coupleValues, neighboursCrossed, startOf } from "./couple-values.ts";
import { sharedPoles } from "./shared-poles.ts";
import {
  type PlacedWord,
  placedWords,
  type SharedWord,
  sharedWords,
  wordsWithin,
} from "./shared-words.ts";
import { isCognate } from "./telling-words.ts";

/**
 * Two values of a text that took each other's place: `Anna scored 45 % and Bruno 67 %`, `Anna obtuvo un 67 % y Bruno un
 * 45 %`. Languages order words in their own way, so order alone proves nothing: that the words beside them stayed where
 * they were does, and that sentences keep their order.
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
    const told = new Set<Couple>();
    for (const [first, second] of crossed) {
      if (told.has(first) || told.has(second) || !areSwapped(first, second, look)) continue;
      told.add(first).add(second);
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

/** What may have to be known of a text. */
interface Look {
  /** The pair of sentences that a value stands in. */
  readonly stepOf: (side: keyof Couple, couple: Couple) => SentencePair | undefined;
  readonly words: () => Both<readonly PlacedWord[]>;
  /** All values that can be told from all others. */
  readonly couples: () => readonly Couple[];
  readonly context: RuleContext;
}

function lookAt(pair: ProsePair, context: RuleContext): Look {
  const { source, target } = context.traits;
  const grammar = [source.functionWords, target.functionWords];
  const sentences = once(() => {
    const steps = context.sentencesOf(pair);
    return { source: placedSteps(steps, "source"), target: placedSteps(steps, "target") };
  });
  return {
    stepOf: (side, couple) => stepAt(sentences()[side], startOf(couple[side])),
    words: once(() => ({
      source: placedWords(pair.source, grammar),
      target: placedWords(pair.target, grammar),
    })),
    couples: once(() => coupleValues(pair, ALL_VALUES, context)),
    context,
  };
}

/** Sentences that belong together less surely may only stand in the same order. */
const SURE = 0.5;

function areSwapped(first: Couple, second: Couple, look: Look): boolean {
  if (takeTheirThingsAlong(first, second, look.context)) return false;
  const { stepOf } = look;
  const [here, there] = [stepOf("source", first), stepOf("source", second)];
  if (here === undefined || there === undefined) return false;
  if (stepOf("target", first) !== there || stepOf("target", second) !== here) return false;
  if (here === there) return wordsStayed(first, second, here, look);
  // A sentence that moved takes its words along.
  return (
    Math.min(here.confidence, there.confidence) >= SURE &&
    sharedWords(...wordsOf(here, there, look)).length === 0 &&
    sharedWords(...wordsOf(there, here, look)).length === 0
  );
}

/** A pair of sentences, by one sentence of it. */
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

/** The words of some sentences of the source and of some of the target. */
function wordsOf(
  { source }: SentencePair,
  { target }: SentencePair,
  { words }: Look,
): [readonly PlacedWord[], readonly PlacedWord[]] {
  const within = (all: readonly PlacedWord[], sentences: readonly Sentence[]) =>
    sentences.flatMap(({ place }) => wordsWithin(all, place));
  return [within(words().source, source), within(words().target, target)];
}

/** Whether what both sides have stands on both sides of a value still, as it does in the source, and nothing moved. */
function wordsStayed(first: Couple, second: Couple, step: SentencePair, look: Look): boolean {
  const anchors = anchorsOf(first, second, step, look);
  const gaps = anchors.map(({ source, target }) => [
    gapOf(source, first.source, second.source),
    gapOf(target, second.target, first.target),
  ]);
  const outside = gaps.filter(([gap]) => gap !== null);
  const stayed = (gap: Gap) => outside.some(([from, to]) => from === gap && to === gap);
  if (!outside.every(([from, to]) => from === to)) return false;
  if (stayed("between") && (stayed("before") || stayed("after"))) return true;
  return (
    !areUnlike(look.context.traits) &&
    anchors.some((anchor) => isLeftBeside(anchor, [first, second], look))
  );
}

/** What both sentences have once: words, what excludes another word, and other values. */
function anchorsOf(
  first: Couple,
  second: Couple,
  step: SentencePair,
  look: Look,
): readonly SharedWord[] {
  const within = (all: readonly Fact[], places: readonly Sentence[]) =>
    all.some((fact) => places.some(({ place }) => isWithin(fact.place, place)));
  if (areUnlike(look.context.traits)) return sharedWords(...wordsOf(step, step, look));
  const values = look.couples().filter((couple) => {
    const { source, target } = couple;
    if (source.kind === first.source.kind || target.kind === first.target.kind) return false;
    if ([first, second].some((each) => areOverlapping(each, couple))) return false;
    return within([source], step.source) && within([target], step.target);
  });
  return [
    ...sharedWords(...wordsOf(step, step, look)),
    ...values.map(({ source, target }) => ({ source: startOf(source), target: startOf(target) })),
    ...sharedPoles(step, look.context),
  ];
}

function areOverlapping(a: Couple, b: Couple): boolean {
  return (["source", "target"] as const).some((side) => {
    const [one, other] = [a[side].place, b[side].place];
    return one.start.offset < other.end.offset && other.start.offset < one.end.offset;
  });
}

/** Farther away a word may belong to something else. */
const MOST_WORDS_BETWEEN = 2;

/** Whether a word stands right before a value of the source, and right before the other one in the translation. */
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
      // `MusicGen (June 2023)`: a bracket that opens right before a value belongs to it.
      const isClose = anchor[side] < place.start.offset && !/[.,;:!?)\n]|\((?!$)/.test(gap);
      return isClose && (gap.match(/\S+/g)?.length ?? 0) - 1 <= MOST_WORDS_BETWEEN;
    }) ?? null;
  return { stood: rightBehind("source"), stands: rightBehind("target") };
}

type Gap = "before" | "between" | "after";

/** Where a word stands beside two values, the earlier one first; null inside one. */
function gapOf(at: number, { place: early }: Fact, { place: late }: Fact): Gap | null {
  if (at < early.start.offset) return "before";
  if (at >= late.end.offset) return "after";
  return at >= early.end.offset && at < late.start.offset ? "between" : null;
}

/** Whether each value stands before a thing of its own that it counts: those change places with their numbers. */
function takeTheirThingsAlong(
  first: Couple,
  second: Couple,
  { source, target, traits }: RuleContext,
): boolean {
  const pages = { source, target };
  const thing = (side: keyof Couple, { [side]: fact }: Couple) =>
    thingBehind(fact, pages[side], traits[side]);
  // `three copies, two media`, `dos copias, tres soportes`: the one that has its name on both pages stayed.
  if (areAlike(thing("source", first), thing("target", second))) return false;
  if (areAlike(thing("source", second), thing("target", first))) return false;
  const takesAlong = (side: keyof Couple) => {
    const [one, other] = [thing(side, first), thing(side, second)];
    return one !== null && other !== null && one !== other;
  };
  // Where only one page names things behind its numbers, other words must tell; unlike languages share too few.
  const sides = ["source", "target"] as const;
  return areUnlike(traits) ? sides.some(takesAlong) : sides.every(takesAlong);
}

function areAlike(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && isCognate(one, other);
}

const LETTERS_BEHIND = /^[\s\u00A0\u202F]{0,3}(\p{L}[\p{L}\p{M}]{0,40})/u;

/** The word that a plain number stands before; null for a word of grammar, and behind a value that says of what it is. */
function thingBehind(
  { kind, unit, place }: Fact,
  { page }: Document,
  { functionWords }: WritingTraits,
): string | null {
  if (unit !== null || kind !== "number") return null;
  const behind = page.text.slice(place.end.offset, place.end.offset + 44);
  const word = LETTERS_BEHIND.exec(behind)?.[1]?.toLowerCase() ?? null;
  return word === null || functionWords.has(word) ? null : foldLetters(word);
}
