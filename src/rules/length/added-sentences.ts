import { type Fact, type FactFamily, familyOf } from "../../model/fact.ts";
import { firstFrom } from "../../model/lookup/first-from.ts";
import { type Place, placeAfter, placeBefore } from "../../model/place.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { countStops } from "./missing-sentences.ts";

/**
 * Sentences that only the translation has, told as one thing and not as each thing in them. Translators split sentences,
 * so one more proves nothing; that it states several things, and nothing of what the source states, does.
 */
export function* addedSentences(context: RuleContext): Generator<Judgement> {
  const { source, target } = context.traits;
  if (!source.stops || !target.stops) return;
  const added = placesOfAdded(context);
  if (added.length < SEVERAL) return;
  for (const pair of alignedProse(context.alignment)) {
    if (countWithin(added, pair.targetPlace) < SEVERAL) continue;
    if (countStops(pair.target) > countStops(pair.source)) yield* judgeText(pair, added, context);
  }
}

/** One thing more is told by itself. */
const SEVERAL = 2;

/** Families whose facts no translator brings in to say the same in other words. */
const TELLING = ["value", "link", "image"] as const satisfies readonly FactFamily[];

function placesOfAdded({ differences }: RuleContext): readonly number[] {
  return TELLING.flatMap((family) => differences(family))
    .filter(
      ({ change, target, elsewhere }) =>
        change === "added" && elsewhere === null && target?.strength === "strong",
    )
    .map(({ targetPlace }) => targetPlace.start.offset)
    .sort((a, b) => a - b);
}

function countWithin(offsets: readonly number[], { start, end }: Place): number {
  const from = (offset: number) => firstFrom(offsets, offset, (each) => each);
  return from(end.offset) - from(start.offset);
}

function* judgeText(
  pair: ProsePair,
  added: readonly number[],
  { sentencesOf, factsOf }: RuleContext,
): Generator<Judgement> {
  const stated = pair.targetBlocks
    .flatMap(factsOf.target)
    .filter(isTelling)
    .map(({ place }) => place.start.offset)
    .sort((a, b) => a - b);
  let source = placeBefore(pair.sourcePlace);
  for (const step of sentencesOf(pair)) {
    const [before] = step.source;
    if (before !== undefined) source = placeBefore(before.place);
    for (const { text, place } of step.target) {
      const count = countWithin(added, place);
      if (count < SEVERAL || count < countWithin(stated, place)) continue;
      yield { messageId: "sentence-added", data: { text: shorten(text) }, source, target: place };
    }
    const after = step.source.at(-1);
    if (after !== undefined) source = placeAfter(after.place);
  }
}

function isTelling({ kind, strength }: Fact): boolean {
  return strength === "strong" && TELLING.some((family) => family === familyOf(kind));
}
