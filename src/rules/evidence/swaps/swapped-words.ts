import type { Both } from "../../../model/both.ts";
import { type FactKind, VALUE_KINDS } from "../../../model/fact.ts";
import { once, onceEach } from "../../../model/lookup/once.ts";
import { firstFrom } from "../../../model/lookup/search-sorted.ts";
import { isWithin, type Place } from "../../../model/page/place.ts";
import { offsetInProse, type Prose, placeInProse } from "../../../model/page/prose.ts";
import type { SentencePair } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import { placeOfWord } from "../../../model/text/wording/known-words.ts";
import { polesIn } from "../contrasts/poles-in.ts";
import { areSurelyPaired, lookAt, type Words } from "../word-look.ts";
import { type Couple, coupleValues } from "./couple-values.ts";

/**
 * Finds two words of a sentence that were exchanged while all others stayed: `Ana goes to a bank, Leo to a
 * school`, `Leo va a un banco, Ana a una escuela`. Word order within a clause differs between languages, so
 * the two must be in different clauses, one of them beside a word that stayed. If the clauses are separated
 * only by a word like `and`, both must be names or things of one kind.
 */
export function* swappedWords(context: RuleContext): Generator<Judgement> {
  const { source, target } = context.traits;
  if (source.dictionary.isEmpty || target.dictionary.isEmpty) return;
  for (const pair of alignedProse(context.alignment)) {
    if (!areParted(pair, context)) continue;
    const words = context.wordsOf(pair);
    const values = once(() => coupleValues(pair, VALUES, context));
    const [byPauses, byJoints] = [
      clausesOf(pair, { source: NONE, target: NONE }),
      clausesOf(pair, { source: source.joiningWords, target: target.joiningWords }),
    ];
    for (const step of context.sentencesOf(pair)) {
      if (!areSurelyPaired(step) || !areParted(step, context)) continue;
      const shared = sharedWords(step, words);
      if (!areCrossed(shared)) continue;
      const all = [...shared, ...valuesWithin(step, values())];
      const anchors = all.map(anchoredIn(byPauses));
      const swapped = swappedIn(anchors) ?? swappedAlike(all.map(anchoredIn(byJoints)), context);
      if (swapped === null || areOfOneRow(swapped, anchors, context)) continue;
      yield judgeSwapped(swapped, context);
    }
  }
}

function judgeSwapped(
  [first, second]: readonly [Anchor, Anchor],
  { target }: RuleContext,
): Judgement {
  const text = ({ place: { start, end } }: Spot) =>
    target.page.text.slice(start.offset, end.offset);
  return {
    messageId: "swapped",
    data: { expected: text(first.target), actual: text(second.target) },
    source: first.source.place,
    target: second.target.place,
  };
}

const VALUES: ReadonlySet<FactKind> = new Set(VALUE_KINDS);

/** A place and the index of its clause in the text. */
interface Spot {
  readonly place: Place;
  readonly clause: number;
}

/** A word or value that occurs once in both sentences, with the dictionary's kind of thing for the word. */
interface Anchor extends Both<Spot> {
  readonly kind: number | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Minimum number of anchors: two in each of two clauses; for opposites, one that stayed beside them is enough. */
const FEWEST_ANCHORS = 4;
const FEWEST_BESIDE_OPPOSITES = 3;
/** Maximum number of anchors; longer sentences are skipped. */
const MOST_ANCHORS = 80;

/** The places of a word or value that occurs once in both sentences. */
interface Shared extends Both<Place> {
  readonly kind: number | null;
}

/** Returns the index of the clause that contains a place. */
type ClauseOf = (place: Place) => number;

/** The clauses of both texts, computed on demand. */
function clausesOf(pair: ProsePair, joining: Both<ReadonlySet<string>>): Both<() => ClauseOf> {
  return {
    source: once(() => clauses(pair.source, joining.source)),
    target: once(() => clauses(pair.target, joining.target)),
  };
}

function anchoredIn(clauseOf: Both<() => ClauseOf>): (shared: Shared) => Anchor {
  return ({ source, target, kind }) => ({
    source: { place: source, clause: clauseOf.source()(source) },
    target: { place: target, clause: clauseOf.target()(target) },
    kind,
  });
}

/** The content words that occur once in both sentences. */
function sharedWords(step: SentencePair, words: Words): readonly Shared[] {
  const { words: ours, others, renderings } = lookAt(step, "source", words);
  return ours.flatMap((word, at) => {
    const rendering = renderings[at];
    if (rendering?.kind !== "rendered" || !rendering.isOnly) return [];
    const other = others[rendering.by];
    if (other === undefined || other.entry.isGrammar) return [];
    const { kind } = word.entry;
    return [{ source: placeOfWord(word), target: placeOfWord(other), kind }];
  });
}

function valuesWithin(step: SentencePair, couples: readonly Couple[]): readonly Shared[] {
  const from = (offset: number) => firstFrom(couples, offset, ({ source }) => startOf(source));
  return step.source
    .flatMap(({ place: { start, end } }) => couples.slice(from(start.offset), from(end.offset)))
    .filter(({ target }) => step.target.some(({ place }) => isWithin(target.place, place)))
    .map(({ source, target }) => ({ source: source.place, target: target.place, kind: null }));
}

/** Whether any two anchors are in a different order; a cheap precondition. */
function areCrossed(anchors: readonly Both<Place>[]): boolean {
  const offsets = [...anchors]
    .sort((a, b) => a.source.start.offset - b.source.start.offset)
    .map(({ target }) => target.start.offset);
  return offsets.some((offset, at) => offset < (offsets[at - 1] ?? offset));
}

/**
 * Splits a text into clauses at punctuation and joining words. An opening bracket does not start a clause, as
 * its content belongs to the words before it.
 */
function clauses(proses: readonly Prose[], joining: ReadonlySet<string>): ClauseOf {
  const ends = proses.flatMap((prose) => {
    const pauses = [...prose.text.matchAll(PAUSES)].map(({ index }) => index);
    const joints = wordsOf(prose.text).flatMap(({ word, start }) =>
      joining.has(word) ? [start] : [],
    );
    const parting = [...pauses, ...joints].sort((a, b) => a - b);
    return [
      placeInProse(prose, 0, 0).start.offset,
      ...parting.map((index) => offsetInProse(prose, index)),
    ];
  });
  return ({ start }) => firstFrom(ends, start.offset + 1, (end) => end);
}

const PAUSES = /[,;:)\]—–]/g;

/** Whether punctuation or a joining word divides both texts; a cheap precondition. */
function areParted(
  texts: Both<readonly { readonly text: string }[]>,
  { traits }: RuleContext,
): boolean {
  const isParted = (text: string, { joiningWords }: WritingTraits) =>
    text.search(PAUSES) >= 0 || wordsOf(text).some(({ word }) => joiningWords.has(word));
  return (["source", "target"] as const).every((side) =>
    texts[side].some(({ text }) => isParted(text, traits[side])),
  );
}

/** As `swappedIn`, but only for two names, two languages or peoples, two opposites, or two things of one kind. */
function swappedAlike(
  anchors: readonly Anchor[],
  pages: RuleContext,
): readonly [Anchor, Anchor] | null {
  const swapped = swappedIn(anchors, FEWEST_BESIDE_OPPOSITES);
  if (swapped === null || areOpposites(swapped, pages)) return swapped;
  if (anchors.length < FEWEST_ANCHORS) return null;
  const isName = (anchor: Anchor) =>
    (["source", "target"] as const).every((side) =>
      /\p{Lu}/u.test(pages[side].page.text.charAt(anchor[side].place.start.offset)),
    );
  const [one, other] = swapped;
  const areOfKind = one.kind !== null && one.kind === other.kind;
  const peoples = peoplesIn(pages.traits.source);
  const isOfPeople = ({ source: { place } }: Anchor) =>
    peoples.has(pages.source.page.text.slice(place.start.offset, place.end.offset));
  return areOfKind || swapped.every(isName) || swapped.every(isOfPeople) ? swapped : null;
}

/** Whether two words are poles of one scale: `opens`, `closes`. */
function areOpposites(
  swapped: readonly [Anchor, Anchor],
  { source, traits }: RuleContext,
): boolean {
  const [ours, theirs] = swapped.map(({ source: { place } }) =>
    polesIn(source.page.text.slice(place.start.offset, place.end.offset), traits.source),
  );
  return (ours ?? []).some(({ scale, pole }) =>
    theirs?.some((other) => other.scale === scale && other.pole !== pole),
  );
}

/** The words of a language for peoples and languages. */
const peoplesIn = onceEach(
  ({ opposites }: WritingTraits): ReadonlySet<string> =>
    new Set(Object.values(opposites.people ?? {}).flat()),
);

/** The two anchors that are in each other's place while all others are in order; null if there are none. */
function swappedIn(
  unordered: readonly Anchor[],
  fewest = FEWEST_ANCHORS,
): readonly [Anchor, Anchor] | null {
  if (unordered.length < fewest || unordered.length > MOST_ANCHORS) return null;
  const anchors = [...unordered].sort((a, b) => startOf(a.source) - startOf(b.source));
  const inTarget = ordered(anchors);
  const moved = anchors.flatMap((anchor, at) => (inTarget[at] === anchor ? [] : [at]));
  const [first, second, ...more] = moved;
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [one, other] = [anchors[first], anchors[second]];
  if (one === undefined || other === undefined || second - first < 2) return null;
  const stayedBeside = ({ source }: Anchor, { target }: Anchor) =>
    anchors.some(
      (anchor) =>
        anchor !== one &&
        anchor !== other &&
        anchor.source.clause === source.clause &&
        anchor.target.clause === target.clause,
    );
  return stayedBeside(one, other) || stayedBeside(other, one) ? [one, other] : null;
}

/** Whether the swapped things may be members of one enumeration in a different order. */
function areOfOneRow(
  swapped: readonly [Anchor, Anchor],
  anchors: readonly Anchor[],
  context: RuleContext,
): boolean {
  const [first, second] = swapped;
  return (
    areListed(first.source.place, second.source.place, context) &&
    !haveCompany(swapped, anchors, context)
  );
}

/** Whether each swapped thing has an unmoved word beside it in its member of the enumeration. */
function haveCompany(
  [one, other]: readonly [Anchor, Anchor],
  anchors: readonly Anchor[],
  { source, traits }: RuleContext,
): boolean {
  const inOneMember = (a: Place, b: Place) => {
    const [first, second] = a.start.offset < b.start.offset ? [a, b] : [b, a];
    const between = source.page.text.slice(first.end.offset, second.start.offset);
    return !(between.match(WORD_OR_PAUSE) ?? []).some(
      (word) => PAUSE.test(word) || traits.source.joiningWords.has(word.toLowerCase()),
    );
  };
  const stayed = anchors.filter(
    ({ source: { place } }) => place !== one.source.place && place !== other.source.place,
  );
  return [one, other].every((moved) =>
    stayed.some((anchor) => inOneMember(moved.source.place, anchor.source.place)),
  );
}

/** Whether two things are members of one enumeration, whose order is free: `apples, pears and plums`. */
function areListed(first: Place, second: Place, { source, traits }: RuleContext): boolean {
  const between = source.page.text.slice(first.end.offset, second.start.offset);
  if (BRACKET.test(between)) return false;
  const { joiningWords } = traits.source;
  let since = 0;
  for (const word of between.match(WORD_OR_PAUSE) ?? []) {
    since = PAUSE.test(word) || joiningWords.has(word.toLowerCase()) ? 0 : since + 1;
    if (since > LONGEST_MEMBER) return false;
  }
  return true;
}

const BRACKET = /[()]/;
const PAUSE = /[,;]/;
const WORD_OR_PAUSE = /[,;]|[\p{L}\p{N}’'-]+/gu;
/** Maximum number of words between two separators of an enumeration. */
const LONGEST_MEMBER = 2;

/** Sorts anchors by target place; those that share a clause on both sides keep their source order. */
function ordered(anchors: readonly Anchor[]): readonly Anchor[] {
  const inTarget = [...anchors].sort((a, b) => startOf(a.target) - startOf(b.target));
  const areOfOneClause = (a: Anchor, b: Anchor) =>
    a.source.clause === b.source.clause && a.target.clause === b.target.clause;
  for (let at = 1; at < inTarget.length; at++) {
    for (let back = at; back > 0; back--) {
      const [before, here] = [inTarget[back - 1], inTarget[back]];
      if (before === undefined || here === undefined) break;
      if (startOf(before.source) < startOf(here.source) || !areOfOneClause(before, here)) break;
      inTarget[back - 1] = here;
      inTarget[back] = before;
    }
  }
  return inTarget;
}

function startOf({ place }: { readonly place: Place }): number {
  return place.start.offset;
}
