import type { Both } from "../../model/both.ts";
import type { Fact } from "../../model/fact.ts";
import { isWithin } from "../../model/page/place.ts";
import { placeInProse } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldLetters } from "../../model/text/letters/letters.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { needLikeRoom } from "./lost-clauses.ts";
import type { UsualLength } from "./usual-length.ts";

/**
 * Finds a remark in brackets, `Size (optional)`, that the translation lacks: it has no other brackets, commas
 * or dashes instead, and the length of the rest.
 */
export function lostAside(
  { source, target, targetPlace, sourceBlocks }: ProsePair,
  { usual }: UsualLength,
  context: RuleContext,
): Judgement | null {
  const [from, more] = source;
  const [to, others] = target;
  if (from === undefined || to === undefined || more !== undefined || others !== undefined)
    return null;
  const [ours, theirs] = [runningText(from), runningText(to)];
  const aside = unmatchedAside(ours, theirs, to.text);
  if (aside === null) return null;
  const text = ours.slice(aside.start, aside.end);
  const rest = ours.slice(0, aside.start) + ours.slice(aside.end);
  if (!isRemark(text) || pausesIn(theirs) > pausesIn(rest)) return null;
  if (isWorkedIn(text, rest, theirs, context.traits)) return null;
  const place = placeInProse(from, aside.start, aside.end);
  const isStated = sourceBlocks
    .flatMap(context.factsOf.source)
    .some((fact) => isWithin(fact.place, place) && isReportedAlone(fact, context));
  if (isStated || from.spans.some(({ start, end }) => start < aside.end && aside.start < end))
    return null;
  const stretch = (length: number) => Math.abs(Math.log(theirs.trim().length / length) - usual);
  const [without, whole] = [stretch(rest.trim().length), stretch(ours.trim().length)];
  if (without * (needLikeRoom(context.traits) ? 1 : CLEARLY) >= whole) return null;
  return { messageId: "aside", data: { text: shorten(text) }, source: place, target: targetPlace };
}

/** Whether the loss of a fact is reported by its own rule; not if the page has the name elsewhere. */
function isReportedAlone({ strength, kind, surface }: Fact, { target }: RuleContext): boolean {
  return strength === "strong" && !(kind === "name" && target.page.text.includes(surface));
}

/** The missing remark, by the relative positions of the others; null unless exactly one is missing. */
function unmatchedAside(ours: string, theirs: string, written: string): Stretch | null {
  const asides = asidesIn(ours);
  if (asides.length === 0 || asides.length > MOST) return null;
  const kept = asidesIn(theirs);
  const brackets = written.match(BRACKETS)?.length ?? 0;
  if (kept.length !== asides.length - 1 || brackets !== 2 * kept.length) return null;
  const places = asides.map(({ start }) => start / ours.length);
  const found = kept.map(({ start }) => start / theirs.length);
  const shifts = asides.map((_, index) =>
    places
      .toSpliced(index, 1)
      .reduce((sum, place, at) => sum + Math.abs(place - (found[at] ?? 0)), 0),
  );
  const least = shifts.reduce((a, b) => Math.min(a, b));
  return asides[shifts.indexOf(least)] ?? null;
}

/** Maximum number of remarks; with more it is uncertain which is missing. */
const MOST = 3;

/** Factor by which the rest must fit better in languages of unlike length: words may replace brackets. */
const CLEARLY = 1.5;

const BRACKETS = /[()（）[\]【】〔〕{}]/g;

function asidesIn(text: string): readonly Stretch[] {
  return [...text.matchAll(/(?<=\s)\([^()]{1,200}\)(?!\p{L})/gu)].map(({ 0: aside, index }) => ({
    start: index,
    end: index + aside.length,
  }));
}

/** Whether an aside has words in lower case; acronyms, names and symbols may be left out. */
function isRemark(aside: string): boolean {
  const words = wordsOf(aside);
  return (
    /^\([\p{L}\p{M}\s,.;:’'-]+\)$/u.test(aside) &&
    words.some(({ word, start, end }) => word.length > 2 && aside.slice(start, end) === word)
  );
}

/**
 * Whether the translation expresses the remark's words without brackets, by themselves, cognates or
 * translations: `(text)`, `en formato texto`; `the (short) tale`, `el breve cuento`.
 */
function isWorkedIn(
  aside: string,
  rest: string,
  theirs: string,
  { source, target }: Both<WritingTraits>,
): boolean {
  const others = foldedWords(theirs);
  const said = foldedWords(rest);
  const words = foldedWords(aside).filter((word) => word.length > 2);
  return words.every((word) => {
    const stem = word.slice(0, Math.max(KIN, word.length - 3));
    const count = (list: readonly string[]) => list.filter((each) => each.startsWith(stem)).length;
    if (count(others) > count(said)) return true;
    const meant = new Set(source.dictionary.entryOf(word).senses);
    const rendering = (list: readonly string[], { dictionary }: WritingTraits) =>
      list.filter((each) => dictionary.entryOf(each).senses.some((sense) => meant.has(sense)));
    return rendering(others, target).length > rendering(said, source).length;
  });
}

/** Number of initial letters by which cognates are recognized. */
const KIN = 4;

function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => foldLetters(word));
}

/** Counts punctuation that may replace brackets. */
function pausesIn(text: string): number {
  return text.match(/[,;:，；：、…—–]|\s-\s|["“”«»「」]/g)?.length ?? 0;
}
