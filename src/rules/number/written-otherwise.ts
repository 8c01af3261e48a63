import { isWithin, type Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/**
 * Reports numbers that keep their digits but change in meaning: a ratio with exchanged ends, `2:1` for `1:2`,
 * and a tolerance without its sign, `50 g` for `±50 g`.
 */
export function* writtenOtherwise({ alignment, differences }: RuleContext): Generator<Judgement> {
  // A ratio that is also read as a value, such as the time of day `1:10`, is reported as that value.
  const reported = differences("value").map(({ targetPlace }) => targetPlace);
  for (const pair of alignedProse(alignment)) {
    yield* turnedRatios(pair, reported);
    yield* lostTolerances(pair);
  }
}

/** Matches two integers joined by a colon, except in times, verse references and ports. */
const RATIO = /(?<![\p{L}\p{N}.,:/])(\d{1,3}):(\d{1,3})(?![\p{L}\p{N}:/]|[.,]\d)/gu;

function* turnedRatios(
  { source, target }: ProsePair,
  reported: readonly Place[],
): Generator<Judgement> {
  const ours = source.flatMap((prose) => matchesIn(prose, RATIO));
  if (ours.length === 0) return;
  const theirs = target.flatMap((prose) => matchesIn(prose, RATIO));
  const have = (found: readonly Match[], text: string) => found.some((each) => each.text === text);
  for (const own of ours) {
    const [first = "", second = ""] = own.text.split(":");
    const turned = `${second}:${first}`;
    const other = theirs.find(({ text }) => text === turned);
    if (first === second || other === undefined) continue;
    if (have(theirs, own.text) || have(ours, turned)) continue;
    if (reported.some((place) => isWithin(place, other.place))) continue;
    yield {
      messageId: "changed",
      data: { expected: own.text, actual: other.text },
      source: own.place,
      target: other.place,
    };
  }
}

const TOLERANCE = /(?:±|\+\/-)\s?(\d+(?:[.,]\d+)*)/gu;

/** Other ways to express `±`: in words, or with both signs. */
const OTHERWISE =
  /[±∓]|\+\s?\/?\s?[-–−]|\p{L}+ (?:o|or|ou|oder|u) (?:menos|less|minus|moins|meno|weniger)/u;

function* lostTolerances({ source, target }: ProsePair): Generator<Judgement> {
  const ours = source.flatMap((prose) => matchesIn(prose, TOLERANCE));
  if (ours.length === 0 || target.some(({ text }) => OTHERWISE.test(text))) return;
  for (const own of ours) {
    const figures = own.text.replace(/^\D+/, "").replaceAll(/[.,]/g, "[.,]");
    const number = new RegExp(`(?<![\\p{N}.,])${figures}(?![\\p{N}])`, "gu");
    const other = target.flatMap((prose) => matchesIn(prose, number))[0];
    if (other === undefined) continue;
    yield {
      messageId: "changed",
      data: { expected: own.text, actual: other.text },
      source: own.place,
      target: other.place,
    };
  }
}

interface Match {
  readonly text: string;
  readonly place: Place;
}

function matchesIn(prose: Prose, pattern: RegExp): readonly Match[] {
  return [...runningText(prose).matchAll(pattern)].map(({ 0: text, index }) => ({
    text,
    place: placeInProse(prose, index, index + text.length),
  }));
}
