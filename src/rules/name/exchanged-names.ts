import type { Both, Side } from "../../model/both.ts";
import type { SentencePair } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import type { KnownWord } from "../../model/text/wording/known-words.ts";
import { negateDifferently } from "../evidence/contrasts/word-lists.ts";
import { areSurelyPaired, lookAt, type WordLook } from "../evidence/word-look.ts";

/**
 * Finds two names of a sentence exchanged while the words beside them stayed: `Anthropic was founded by
 * OpenAI employees`, `OpenAI fue fundada por empleados de Anthropic`; `Google bought DeepMind`, `DeepMind
 * compró Google`. Word order differs between languages and proves nothing by itself.
 */
export function* exchangedNames(context: RuleContext): Generator<Judgement> {
  const { source, target } = context.traits;
  if (source.dictionary.isEmpty || target.dictionary.isEmpty || negateDifferently(context.traits))
    return;
  for (const pair of alignedProse(context.alignment)) {
    const words = context.wordsOf(pair);
    for (const step of context.sentencesOf(pair)) {
      if (!areSurelyPaired(step) || !mayHoldNames(step)) continue;
      const exchanged = exchangedIn(readSentences(lookAt(step, "source", words), context), context);
      if (exchanged !== null) yield judgeExchanged(exchanged, context);
    }
  }
}

/** A stretch of a page as offsets. */
interface Spot {
  readonly start: number;
  readonly end: number;
}

/** A name that occurs once in both sentences. */
type SharedName = Both<Spot>;

/** A content word with the index of the source word that it is or renders; null if unknown. */
interface Neighbour extends Spot {
  readonly key: number | null;
}

/** The shared names of two sentences and the words that may be beside them, in order. */
interface Sentences {
  readonly names: readonly SharedName[];
  readonly neighbours: Both<readonly Neighbour[]>;
}

const CAPITAL = /\p{Lu}/gu;

/** Whether both sentences have capitals for two names; a cheap precondition. */
function mayHoldNames({ source, target }: SentencePair): boolean {
  return [source, target].every(
    (sentences) =>
      sentences.reduce((sum, { text }) => sum + (text.match(CAPITAL)?.length ?? 0), 0) > 1,
  );
}

function readSentences(look: WordLook, context: RuleContext): Sentences {
  const named = new Set<KnownWord>();
  const keys = new Map<KnownWord, number>();
  const names: SharedName[] = [];
  for (const [at, word] of look.words.entries()) {
    const rendering = look.renderings[at];
    if (rendering?.kind !== "rendered" || !rendering.isOnly) continue;
    const other = look.others[rendering.by];
    if (other === undefined || other.entry.isGrammar) continue;
    if (isNameOn("source", word, context) && isNameOn("target", other, context)) {
      if (word.entry.folded !== other.entry.folded) continue;
      named.add(word).add(other);
      names.push({ source: spotOf(word), target: spotOf(other) });
    } else {
      keys.set(word, at).set(other, at);
    }
  }
  const neighbours = (words: readonly KnownWord[]) =>
    words
      .filter((word) => !named.has(word) && !word.entry.isGrammar)
      .map((word) => ({ ...spotOf(word), key: keys.get(word) ?? null }));
  return {
    names: joined(names, context),
    neighbours: { source: neighbours(look.words), target: neighbours(look.others) },
  };
}

function isNameOn(side: Side, { at }: KnownWord, pages: RuleContext): boolean {
  return /\p{Lu}/u.test(pages[side].page.text.charAt(at));
}

function spotOf({ at, start, end }: KnownWord): Spot {
  return { start: at, end: at + end - start };
}

/** Merges adjacent words into one name: `Ada Lovelace`. */
function joined(words: readonly SharedName[], pages: RuleContext): readonly SharedName[] {
  const names: SharedName[] = [];
  for (const word of words) {
    const last = names.at(-1);
    const isOne =
      last !== undefined &&
      (["source", "target"] as const).every((side) =>
        /^[ \u00A0]$/.test(between(side, last[side], word[side], pages)),
      );
    if (!isOne) names.push(word);
    else
      names[names.length - 1] = {
        source: { start: last.source.start, end: word.source.end },
        target: { start: last.target.start, end: word.target.end },
      };
  }
  return names;
}

function between(side: Side, { end }: Spot, { start }: Spot, pages: RuleContext): string {
  return pages[side].page.text.slice(end, start);
}

/** Maximum number of names; sentences with more are skipped. */
const MOST_NAMES = 8;

/** The first two names in each other's place. */
function exchangedIn(
  sentences: Sentences,
  context: RuleContext,
): readonly [SharedName, SharedName] | null {
  const { names } = sentences;
  if (names.length < 2 || names.length > MOST_NAMES) return null;
  const [ours, theirs] = [
    companiesOn("source", sentences, context),
    companiesOn("target", sentences, context),
  ];
  const isKept = (at: number) => shareAny(ours[at], theirs[at]);
  for (const [at, first] of names.entries()) {
    for (const [behind, second] of names.slice(at + 1).entries()) {
      const other = at + 1 + behind;
      if (isKept(at) || isKept(other) || areOne(first, second, sentences)) continue;
      if (shareAny(ours[at], theirs[other]) && shareAny(ours[other], theirs[at]))
        return [first, second];
      if (isTurned(first, second, sentences, context)) return [first, second];
    }
  }
  return null;
}

/** Whether no word separates two names on a page, which then share neighbours: `the UI of Starlight`. */
function areOne(first: SharedName, second: SharedName, { neighbours }: Sentences): boolean {
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

/** For each name, the known words beside it and beside no other name. */
function companiesOn(
  side: Side,
  { names, neighbours }: Sentences,
  pages: RuleContext,
): readonly ReadonlySet<number>[] {
  const spots = names.map((name) => name[side]);
  const beside = spots.map((spot) => {
    const isClose = (one: Spot, other: Spot) => {
      const isNameBetween = spots.some(({ start }) => start >= one.end && start < other.start);
      return !isNameBetween && !PAUSE.test(between(side, one, other, pages));
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
  first: SharedName,
  second: SharedName,
  { neighbours }: Sentences,
  context: RuleContext,
): boolean {
  const verbOn = (side: Side, doer: Spot, done: Spot): number | null => {
    const inside = neighbours[side].filter(
      ({ start, end }) => start >= doer.end && end <= done.start,
    );
    const [verb, ...others] = inside;
    const { object } = context.traits[side].frames;
    if (verb === undefined || others.length > 0 || object === undefined) return null;
    if (!opensClause(context[side].page.text, doer.start)) return null;
    if (!/^[ \u00A0]$/.test(between(side, doer, verb, context))) return null;
    const gap = between(side, verb, done, context).trim().toLowerCase();
    const words = gap === "" ? [] : gap.split(/\s+/);
    return words.every((word) => object.includes(word)) ? verb.key : null;
  };
  const key = verbOn("source", first.source, second.source);
  return key !== null && verbOn("target", second.target, first.target) === key;
}

/** Whether a sentence or clause begins at an offset. */
function opensClause(text: string, at: number): boolean {
  return /(?:^|[.,;:!?(]\s{1,3}|\n)[*_"“«]{0,3}$/.test(text.slice(Math.max(0, at - 8), at));
}

function judgeExchanged(
  [first, second]: readonly [SharedName, SharedName],
  { source, target }: RuleContext,
): Judgement {
  const text = ({ start, end }: Spot) => target.page.text.slice(start, end);
  return {
    messageId: "swapped",
    data: { expected: text(first.target), actual: text(second.target) },
    source: source.lines.placeOf(first.source.start, first.source.end),
    target: target.lines.placeOf(second.target.start, second.target.end),
  };
}
