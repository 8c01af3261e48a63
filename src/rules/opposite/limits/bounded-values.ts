import { otherSide, type Side } from "../../../model/both.ts";
import { type Fact, familyOf } from "../../../model/fact.ts";
import { isWithin, type Place } from "../../../model/page/place.ts";
import type { SentencePair } from "../../../model/page/sentence.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import type { PlacedWord } from "../../../model/text/running-text.ts";
import type { TextOf } from "../../evidence/contrasts/word-lists.ts";

/** A sentence pair in which `side` states a limit. */
export interface Setting {
  readonly side: Side;
  readonly step: SentencePair;
  readonly pair: ProsePair;
  readonly context: RuleContext;
}

/** The reading of a number that may be an article. */
const ONE = "1";

/** Whether no value of the other side equals the one containing a word, `5 working days`. */
export function isMeasureLost(place: Place, { side, step, pair, context }: Setting): boolean {
  const other = otherSide(side);
  const measure = valuesIn(pair, side, context).find((fact) => isWithin(place, fact.place));
  return (
    measure !== undefined &&
    !valuesIn(pair, other, context).some(
      ({ place: there, readings, unit }) =>
        step[other].some((sentence) => isWithin(there, sentence.place)) &&
        unit === measure.unit &&
        readings.some((reading) => measure.readings.includes(reading)),
    )
  );
}

/** The values in the blocks of one side. */
function valuesIn(
  { sourceBlocks, targetBlocks }: ProsePair,
  side: Side,
  { factsOf }: RuleContext,
): readonly Fact[] {
  return (side === "source" ? sourceBlocks : targetBlocks)
    .flatMap(factsOf[side])
    .filter(({ kind }) => familyOf(kind) === "value");
}

/** The value that a word bounds: the next one, or the one right before it, `16 or older`. */
function valueBoundBy({ start, end }: Place, { side, pair, context }: Setting): Fact | undefined {
  const values = valuesIn(pair, side, context);
  const text = context[side].page.text;
  const isBeside = (from: number, to: number) =>
    from <= to && /^[\s\p{P}\p{S}]{0,4}$/u.test(text.slice(from, to));
  const before = values.find(({ place }) => isBeside(place.end.offset, start.offset));
  if (before !== undefined && !values.some(({ place }) => isBeside(end.offset, place.start.offset)))
    return before;
  const first = (a: Fact | undefined, b: Fact) =>
    b.place.start.offset < end.offset ||
    (a !== undefined && a.place.start.offset <= b.place.start.offset)
      ? a
      : b;
  return values.reduce<Fact | undefined>(first, undefined);
}

/** The values of the other side's sentence that share a reading with a value. */
function counterparts(value: Fact | undefined, { side, step, pair, context }: Setting) {
  const other = otherSide(side);
  return valuesIn(pair, other, context).filter(
    (fact) =>
      step[other].some((sentence) => isWithin(fact.place, sentence.place)) &&
      fact.readings.some((reading) => value?.readings.includes(reading)),
  );
}

/** Whether the other side's sentence has the bounded value; a changed value is reported by its own rule. */
export function isValueKept(place: Place, setting: Setting): boolean {
  const value = valueBoundBy(place, setting);
  // The one of `up to a node` may be an article.
  if (value?.readings.includes(ONE) === true) return false;
  return counterparts(value, setting).length > 0;
}

/** Maximum distance in characters, some three words, of an ambiguous word before its value. */
const NEAREST = 24;

/** Tests whether a word refers to the bounded value; an ambiguous word does so only right before it. */
export type SpeaksOfValue = (word: PlacedWord, hasManyUses: boolean) => boolean;

/** Returns a predicate for words that refer to the bounded value; always true if that is not found. */
export function nearItsValue(place: Place, { text }: TextOf, setting: Setting): SpeaksOfValue {
  const surfaces = counterparts(valueBoundBy(place, setting), setting).map(
    ({ surface }) => surface,
  );
  const spots = [...new Set(surfaces)].flatMap((surface) => {
    const found: PlacedWord[] = [];
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
      found.push({ word: surface, start: at, end: at + surface.length });
    return found;
  });
  if (spots.length === 0) return () => true;
  return ({ start, end }, hasManyUses) =>
    spots.some((spot) => {
      if (start >= spot.start && end <= spot.end) return true;
      const before = text.slice(end, spot.start);
      if (hasManyUses)
        return end <= spot.start && before.length <= NEAREST && !/[,:(]/.test(before);
      const gap = end <= spot.start ? before : text.slice(spot.end, start);
      return !/[;.!?] |\d/.test(gap);
    });
}
