import { agreement } from "../model/agreement/agreement.ts";
import { isConverted } from "../model/agreement/conversion.ts";
import type { Fact } from "../model/fact.ts";
import type { Balance } from "./balance-facts.ts";

/** A block with more leftovers differs too much; each is looked for among all that both sides state. */
const MOST_LOOKED_FOR = 40;

/**
 * What is left without the measures that their own page gives in another unit too, in which the other page has them:
 * `300 ft (90 m)` for `90 m`. One that the other page has changed stays.
 */
export function withoutToldTwice(left: Balance, stated: Balance): Balance {
  if (left.source.length + left.target.length > MOST_LOOKED_FOR) return left;
  const isDue = (fact: Fact, own: "source" | "target", other: "source" | "target") =>
    !isToldTwice(fact, inParts(stated[own]), inParts(stated[other])) ||
    left[other].some((changed) => isChangeOf(fact, changed));
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
  return own.some(
    (twin) => isConverted(fact, twin) && others.some((other) => isInOtherUnit(fact, twin, other)),
  );
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
