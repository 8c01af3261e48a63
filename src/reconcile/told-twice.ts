import { agreement } from "../model/agreement/agreement.ts";
import { isConverted } from "../model/agreement/conversion.ts";
import { isMeasuredOut } from "../model/agreement/kitchen.ts";
import type { Side } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import type { Balance } from "./balance-facts.ts";

/** A block with more leftovers differs too much; each is looked for among all that both sides state. */
const MOST_LOOKED_FOR = 40;

/**
 * What is left without the measures that their own page gives in another unit too, in which the other page has them:
 * `300 ft (90 m)` for `90 m`, `1 cup (120 g)` for `120 g`. One that the other page has changed stays, alone.
 */
export function withoutToldTwice(left: Balance, stated: Balance): Balance {
  if (left.source.length + left.target.length > MOST_LOOKED_FOR) return left;
  const isDue = (fact: Fact, own: Side, other: Side) =>
    left[other].some((changed) => isChangeOf(fact, changed)) ||
    (!isToldTwice(fact, inParts(stated[own]), inParts(stated[other])) &&
      !isToldByTwin(fact, left[own], left[other]));
  return {
    source: left.source.filter((fact) => isDue(fact, "source", "target")),
    target: left.target.filter((fact) => isDue(fact, "target", "source")),
  };
}

/** The ends of a range are told too. */
function inParts(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact) => [fact, ...fact.parts]);
}

function isToldTwice(fact: Fact, own: readonly Fact[], others: readonly Fact[]): boolean {
  if (fact.kind !== "quantity") return false;
  const isTwin = (twin: Fact) =>
    isConverted(fact, twin) || (isMeasuredOut(fact, twin) && areSideBySide(fact, twin));
  return own.some(
    (twin) => isTwin(twin) && others.some((other) => isInOtherUnit(fact, twin, other)),
  );
}

/** Whether the measure right beside it, which says the same, is the one that the other page has changed. */
function isToldByTwin(fact: Fact, own: readonly Fact[], others: readonly Fact[]): boolean {
  return own.some(
    (twin) =>
      isConverted(fact, twin) &&
      areSideBySide(fact, twin) &&
      others.some(({ unit }) => unit === twin.unit),
  );
}

/** What may stand between a measure and the same in another unit: a bracket, a slash, `or`. */
const WIDEST_GAP = 4;

/** A cup holds so many things that only what stands right beside it is sure to be the same. */
function areSideBySide(a: Fact, b: Fact): boolean {
  const [first, second] = a.place.start.offset < b.place.start.offset ? [a, b] : [b, a];
  const gap = second.place.start.offset - first.place.end.offset;
  return gap > 0 && gap <= WIDEST_GAP;
}

/** `93 m` agrees with `300 ft` as it is rounded, and is yet no `90 m`. */
function isInOtherUnit(fact: Fact, twin: Fact, other: Fact): boolean {
  return other.unit !== fact.unit && agreement(twin, other) === "same";
}

function isChangeOf(fact: Fact, changed: Fact): boolean {
  return (
    changed.unit === fact.unit || changed.readings.some((each) => fact.readings.includes(each))
  );
}
