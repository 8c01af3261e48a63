import type { Both, Side } from "../../../model/both.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../../model/rule.ts";
import { wordsOf } from "../../../model/text/running-text.ts";
import type { KnownWord } from "../../../model/text/wording/known-words.ts";
import type { WordLook } from "../word-look.ts";

/** Something that occurs once in both sentences, such as a name. */
export type SharedThing = Both<Stretch>;

/** A content word with the index of the source word that it is or renders; null if unknown. */
interface Neighbour extends Stretch {
  readonly key: number | null;
}

/** What two sentences share and the words that may be beside it, in order. */
export interface Sentences {
  readonly things: readonly SharedThing[];
  readonly neighbours: Both<readonly Neighbour[]>;
}

/** The page offsets of a word. */
export function spotOf({ at, start, end }: KnownWord): Stretch {
  return { start: at, end: at + end - start };
}

/** The content words of two sentences, except those to leave out, each with the source word that it renders. */
export function neighboursIn(
  { words, others, renderings }: WordLook,
  isLeftOut: (side: Side, word: KnownWord) => boolean,
): Both<readonly Neighbour[]> {
  const keys = new Map<KnownWord, number>();
  for (const [at, word] of words.entries()) {
    const rendering = renderings[at];
    if (rendering?.kind !== "rendered" || !rendering.isOnly) continue;
    const other = others[rendering.by];
    if (other === undefined || other.entry.isGrammar) continue;
    keys.set(word, at).set(other, at);
  }
  const on = (side: Side, all: readonly KnownWord[]) =>
    all
      .filter((word) => !word.entry.isGrammar && !isLeftOut(side, word))
      .map((word) => ({ ...spotOf(word), key: keys.get(word) ?? null }));
  return { source: on("source", words), target: on("target", others) };
}

/** The text between two stretches of a page. */
export function between(
  side: Side,
  { end }: Stretch,
  { start }: Stretch,
  pages: RuleContext,
): string {
  return pages[side].page.text.slice(end, start);
}

/** Maximum number of things; sentences with more are skipped. */
const MOST_THINGS = 8;

/** The first two things in each other's place. */
export function exchangedIn(
  sentences: Sentences,
  context: RuleContext,
): readonly [SharedThing, SharedThing] | null {
  const { things } = sentences;
  if (things.length < 2 || things.length > MOST_THINGS) return null;
  const [ours, theirs] = [
    companiesOn("source", sentences, context),
    companiesOn("target", sentences, context),
  ];
  const isKept = (at: number) => shareAny(ours[at], theirs[at]);
  for (const [at, first] of things.entries()) {
    for (const [behind, second] of things.slice(at + 1).entries()) {
      const other = at + 1 + behind;
      if (isKept(at) || isKept(other) || areOne(first, second, sentences)) continue;
      if (shareAny(ours[at], theirs[other]) && shareAny(ours[other], theirs[at]))
        return [first, second];
      if (isTurned(first, second, sentences, context)) return [first, second];
    }
  }
  return null;
}

/** Whether no word separates two things on a page, which then share neighbours: `the UI of Starlight`. */
function areOne(first: SharedThing, second: SharedThing, { neighbours }: Sentences): boolean {
  return (["source", "target"] as const).some((side) => {
    const [start, end] = [first[side].end, second[side].start].sort((a, b) => a - b);
    return !neighbours[side].some((word) => word.start >= (start ?? 0) && word.end <= (end ?? 0));
  });
}

function shareAny(some: ReadonlySet<number> = NOBODY, others: ReadonlySet<number> = NOBODY) {
  return [...some].some((key) => others.has(key));
}

const NOBODY: ReadonlySet<number> = new Set();

/** Separators of words that do not belong together. */
const PAUSE = /[.,;:!?()[\]—–\n]/;

/** Whether a text between two words separates their clauses. */
function areParted(text: string, { joiningWords }: WritingTraits): boolean {
  return PAUSE.test(text) || wordsOf(text).some(({ word }) => joiningWords.has(word));
}

/** For each thing, the known words beside it and beside no other. */
function companiesOn(
  side: Side,
  { things, neighbours }: Sentences,
  pages: RuleContext,
): readonly ReadonlySet<number>[] {
  const spots = things.map((thing) => thing[side]);
  const beside = spots.map((spot) => {
    const isClose = (one: Stretch, other: Stretch) => {
      const isThingBetween = spots.some(({ start }) => start >= one.end && start < other.start);
      return !isThingBetween && !areParted(between(side, one, other, pages), pages.traits[side]);
    };
    const before = neighbours[side].findLast(({ end }) => end <= spot.start);
    const behind = neighbours[side].find(({ start }) => start >= spot.end);
    return [
      ...(before !== undefined && isClose(before, spot) ? [before] : []),
      ...(behind !== undefined && isClose(spot, behind) ? [behind] : []),
    ].flatMap(({ key }) => key ?? []);
  });
  return beside.map(
    (keys, at) =>
      new Set(
        keys.filter((key) => beside.every((some, other) => other === at || !some.includes(key))),
      ),
  );
}

/** Whether subject and object of a verb are exchanged: `Google bought DeepMind`, `DeepMind compró Google`. */
function isTurned(
  first: SharedThing,
  second: SharedThing,
  { neighbours }: Sentences,
  context: RuleContext,
): boolean {
  const verbOn = (side: Side, doer: Stretch, done: Stretch): number | null => {
    const inside = neighbours[side].filter(
      ({ start, end }) => start >= doer.end && end <= done.start,
    );
    const [verb, ...others] = inside;
    const { object } = context.traits[side].frames;
    if (verb === undefined || others.length > 0 || object === undefined) return null;
    if (keyBehindSubject(side, doer, neighbours, context) !== verb.key) return null;
    const gap = between(side, verb, done, context).trim().toLowerCase();
    const words = gap === "" ? [] : gap.split(/\s+/);
    return words.every((word) => object.includes(word)) ? verb.key : null;
  };
  const key = verbOn("source", first.source, second.source);
  return key !== null && verbOn("target", second.target, first.target) === key;
}

/** Whether the first of two exchanged things is the subject of a word in the source, and the second in the target. */
export function areSubjectsOfOneWord(
  [first, second]: readonly [SharedThing, SharedThing],
  { neighbours }: Sentences,
  context: RuleContext,
): boolean {
  const key = keyBehindSubject("source", first.source, neighbours, context);
  return key !== null && keyBehindSubject("target", second.target, neighbours, context) === key;
}

/** The key of the word right after a thing that opens its clause; null if there is none. */
function keyBehindSubject(
  side: Side,
  thing: Stretch,
  neighbours: Both<readonly Neighbour[]>,
  context: RuleContext,
): number | null {
  const { subject = [] } = context.traits[side].frames;
  if (!opensClause(context[side].page.text, thing.start, subject)) return null;
  const word = neighbours[side].find(({ start }) => start >= thing.end);
  if (word === undefined || !/^[ \u00A0]$/.test(between(side, thing, word, context))) return null;
  return word.key;
}

/** Whether a sentence or clause begins at an offset, or with a word that may precede its subject before it. */
function opensClause(text: string, at: number, subject: readonly string[]): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_OPENING), at);
  const [, word = null] = /(?<!\p{L})(\p{L}+)[ \u00A0]$/u.exec(before) ?? [];
  const isSubject = word !== null && subject.includes(word.toLowerCase());
  const opening = isSubject ? before.slice(0, -word.length - 1) : before;
  return /(?:^|[.,;:!?(]\s{1,3}|\n)[*_"“«]{0,3}$/.test(opening);
}

/** Number of characters before a subject that are examined: an article, a stop and marks of emphasis. */
const LONGEST_OPENING = 14;

/** The finding for two exchanged things. */
export function judgeExchanged(
  [first, second]: readonly [SharedThing, SharedThing],
  { source, target }: RuleContext,
): Judgement {
  const text = ({ start, end }: Stretch) => target.page.text.slice(start, end);
  return {
    messageId: "swapped",
    data: { expected: text(first.target), actual: text(second.target) },
    source: source.lines.placeOf(first.source.start, first.source.end),
    target: target.lines.placeOf(second.target.start, second.target.end),
  };
}
