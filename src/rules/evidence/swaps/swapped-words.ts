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
import { areSurelyPaired, lookAt, type Words } from "../word-look.ts";
import { type Couple, coupleValues } from "./couple-values.ts";

/**
 * Two words of a sentence that took each other's place while all others stayed: `Ana goes to a bank, Leo to a school`,
 * `Leo va a un banco, Ana a una escuela`. Languages order the words of a clause in their own ways, so the two must stand in
 * clauses of their own, with a word beside one of them that stayed. Where but a word like `and` parts them they must be two
 * names, or two things of one kind.
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
      const swapped =
        swappedIn(anchors) ?? onlyAlike(swappedIn(all.map(anchoredIn(byJoints))), context);
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

/** Where something stands, and in which clause of its text. */
interface Spot {
  readonly place: Place;
  readonly clause: number;
}

/** A word or a value that both sentences have once, and the kind of things of which the word names one. */
interface Anchor extends Both<Spot> {
  readonly kind: number | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Two clauses and what stands beside either take so many. */
const FEWEST_ANCHORS = 4;
/** Sentences of more are looked through by nobody. */
const MOST_ANCHORS = 80;

/** Where both sentences have one word or value. */
interface Shared extends Both<Place> {
  readonly kind: number | null;
}

/** Asks of a place in which clause of its text it is. */
type ClauseOf = (place: Place) => number;

/** Both texts in clauses, which are looked for when they are first asked for. */
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

/** The words that say something by themselves and that both sentences have once. */
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

/** Whether any two stand in another order, so that a closer look is worth it. */
function areCrossed(anchors: readonly Both<Place>[]): boolean {
  const offsets = [...anchors]
    .sort((a, b) => a.source.start.offset - b.source.start.offset)
    .map(({ target }) => target.start.offset);
  return offsets.some((offset, at) => offset < (offsets[at - 1] ?? offset));
}

/**
 * In which clause of a text a place is: clauses are what punctuation parts, and some words that join; a bracket opens beside
 * what it is about.
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

/** Whether punctuation or a word that joins parts either text: most need no closer look. */
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

/** Two names, two languages or peoples, or two things of one kind. */
function onlyAlike(
  swapped: readonly [Anchor, Anchor] | null,
  pages: RuleContext,
): readonly [Anchor, Anchor] | null {
  if (swapped === null) return null;
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

/** What a language calls peoples and what they speak. */
const peoplesIn = onceEach(
  ({ opposites }: WritingTraits): ReadonlySet<string> =>
    new Set(Object.values(opposites.people ?? {}).flat()),
);

/** The two anchors that stand in each other's place, where all others are in order; null where there are none. */
function swappedIn(unordered: readonly Anchor[]): readonly [Anchor, Anchor] | null {
  if (unordered.length < FEWEST_ANCHORS || unordered.length > MOST_ANCHORS) return null;
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

/** Whether what changed places may be members of one row in another order. */
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

/** Whether a word that stayed stands in the member of a row in which either thing was: `are open, but`. */
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

/** Whether two things are members of one row, which may stand in any order: `apples, pears and plums`. */
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
/** Words of a member of a row, at most. */
const LONGEST_MEMBER = 2;

/** Anchors in the order of the target, but for those of one clause of both, which languages order in their own ways. */
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
