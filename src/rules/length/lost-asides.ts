import { placeInProse } from "../../model/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { Stretch } from "../../model/stretch.ts";
import type { ProsePair } from "../../model/text/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { areAlike } from "./lost-clauses.ts";
import type { UsualLength } from "./missing-sentences.ts";

/**
 * The only remark in brackets of a text whose translation has none: `Size (optional)`. It has nothing else in its place,
 * neither brackets nor commas or dashes more, and the length of the rest.
 */
export function lostAside(
  { source, target, targetPlace, sourceBlocks }: ProsePair,
  { usual }: UsualLength,
  { factsOf, traits }: RuleContext,
): Judgement | null {
  const [from, more] = source;
  const [to, others] = target;
  if (from === undefined || to === undefined || more !== undefined || others !== undefined)
    return null;
  const [ours, theirs] = [runningText(from), runningText(to)];
  const [aside, ...further] = asidesIn(ours);
  if (aside === undefined || further.length > 0 || BRACKET.test(to.text)) return null;
  const text = ours.slice(aside.start, aside.end);
  const rest = ours.slice(0, aside.start) + ours.slice(aside.end);
  if (!isRemark(text) || pausesIn(theirs) > pausesIn(rest)) return null;
  const place = placeInProse(from, aside.start, aside.end);
  const isStated = sourceBlocks
    .flatMap(factsOf.source)
    .some(
      ({ strength, place: { start } }) =>
        strength === "strong" &&
        place.start.offset <= start.offset &&
        start.offset < place.end.offset,
    );
  if (isStated || from.spans.some(({ start, end }) => start < aside.end && aside.start < end))
    return null;
  const stretch = (length: number) => Math.abs(Math.log(theirs.trim().length / length) - usual);
  const falls = stretch(rest.trim().length) * CLEARLY < stretch(ours.trim().length);
  if (!falls && !areAlike(traits)) return null;
  return { messageId: "aside", data: { text: shorten(text) }, source: place, target: targetPlace };
}

/** Where languages need unlike room, words may stand for brackets and commas: the length must be the rest's by far. */
const CLEARLY = 1.5;

const BRACKET = /[()（）[\]【】〔〕{}]/;

function asidesIn(text: string): readonly Stretch[] {
  return [...text.matchAll(/(?<=\s)\([^()]{1,200}\)/g)].map(({ 0: aside, index }) => ({
    start: index,
    end: index + aside.length,
  }));
}

/** Words in small letters; a short form, a name or a sign may be left out. */
function isRemark(aside: string): boolean {
  const words = wordsOf(aside);
  return (
    /^\([\p{L}\p{M}\s,.;:’'-]+\)$/u.test(aside) &&
    words.some(({ word, start, end }) => word.length > 2 && aside.slice(start, end) === word)
  );
}

/** What a remark may be set off by instead. */
function pausesIn(text: string): number {
  return text.match(/[,;:，；：、…—–]|\s-\s|["“”«»「」]/g)?.length ?? 0;
}
