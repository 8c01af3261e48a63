import { agreement } from "../model/agreement/agreement.ts";
import { isConverted, isConvertedRoughly } from "../model/agreement/conversion.ts";
import { isMeasuredOut } from "../model/agreement/kitchen.ts";
import type { Side } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import { type Balance, MOST_LOOKED_UP } from "./balance-facts.ts";

/**
 * Drops leftover measures that their own page also gives in another unit, if the other page has them in that
 * unit: `300 ft (90 m)` for `90 m`, `1 cup (120 g)` for `120 g`. A measure that the other page changed is
 * kept.
 */
export function withoutEquivalents(left: Balance, stated: Balance): Balance {
  if (left.source.length + left.target.length > MOST_LOOKED_UP) return left;
  const isDue = (fact: Fact, own: Side, other: Side) =>
    left[other].some((changed) => isChangeOf(fact, changed)) ||
    (!hasEquivalent(fact, inParts(stated[own]), inParts(stated[other])) &&
      !isReportedByTwin(fact, left[own], left[other]));
  return {
    source: left.source.filter((fact) => isDue(fact, "source", "target")),
    target: left.target.filter((fact) => isDue(fact, "target", "source")),
  };
}

/** The facts together with their parts, such as the ends of a range. */
function inParts(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact) => [fact, ...fact.parts]);
}

function hasEquivalent(fact: Fact, own: readonly Fact[], others: readonly Fact[]): boolean {
  if (fact.kind !== "quantity") return false;
  const isTwin = (twin: Fact) =>
    isConverted(fact, twin) ||
    (isMeasuredOut(fact, twin) && areSideBySide(fact, twin)) ||
    (isConvertedRoughly(fact, twin) && areSideBySide(fact, twin, WIDEST_ROUGH_GAP));
  return own.some(
    (twin) => isTwin(twin) && others.some((other) => isInOtherUnit(fact, twin, other)),
  );
}

/** Whether the equivalent measure right next to this one is the one that the other page changed. */
function isReportedByTwin(fact: Fact, own: readonly Fact[], others: readonly Fact[]): boolean {
  return own.some(
    (twin) =>
      isConverted(fact, twin) &&
      areSideBySide(fact, twin) &&
      others.some(({ unit }) => unit === twin.unit),
  );
}

/** The widest gap between a measure and its equivalent, in characters: a bracket, a slash, `or`. */
const WIDEST_GAP = 4;
/** The same with a word for `about`. */
const WIDEST_ROUGH_GAP = 18;

/** Cups hold different weights of different foods, so only adjacent measures are known to be equivalent. */
function areSideBySide(a: Fact, b: Fact, widest = WIDEST_GAP): boolean {
  const [first, second] = a.place.start.offset < b.place.start.offset ? [a, b] : [b, a];
  const gap = second.place.start.offset - first.place.end.offset;
  return gap > 0 && gap <= widest;
}

/** Rounding lets `93 m` agree with `300 ft`, but not with `90 m`: only another unit counts. */
function isInOtherUnit(fact: Fact, twin: Fact, other: Fact): boolean {
  return other.unit !== fact.unit && agreement(twin, other) === "same";
}

function isChangeOf(fact: Fact, changed: Fact): boolean {
  return (
    changed.unit === fact.unit || changed.readings.some((each) => fact.readings.includes(each))
  );
}
