import type { Fact } from "../model/fact.ts";
import { type Balance, type FactComparison, strikeOut, takeApart } from "./balance-facts.ts";
import { reversedIn } from "./reversed-ends.ts";

/**
 * Strikes out whole facts, then facts whose parts are all stated on the other side, unless the ends are
 * reversed. Last, strikes out alternative readings by their parts alone: `90 seconds` as a bare 90.
 */
export function strikeOutInParts(sides: Balance, comparison: FactComparison): Balance {
  const whole = strikeOut(sides.source, sides.target, comparison);
  const compound = [...whole.source, ...whole.target].some((fact) => fact.parts.length > 0);
  if (!compound || whole.source.length === 0 || whole.target.length === 0) return whole;
  const isReversed = reversedIn(whole, comparison);
  const inOrder = (facts: readonly Fact[]) => facts.filter((fact) => !isReversed(fact));
  const inSeveral = strikeOut(
    takeApart(inOrder(whole.source), 2),
    takeApart(inOrder(whole.target), 2),
    comparison,
  );
  const parts = strikeOutOtherwiseRead(inSeveral, comparison);
  const left = new Set([...parts.source, ...parts.target]);
  const remains = (fact: Fact): boolean =>
    isReversed(fact) || left.has(fact) || fact.parts.some(remains);
  const still = (facts: readonly Fact[]) => facts.filter((fact) => remains(fact));
  const remnants = { source: still(whole.source), target: still(whole.target) };
  const endOf = (fact: Fact) => (isReversed(fact) ? fact : endAlone(fact, remains));
  return {
    source: areEnds(remnants.target) ? remnants.source.map(endOf) : remnants.source,
    target: areEnds(remnants.source) ? remnants.target.map(endOf) : remnants.target,
  };
}

/** Whether leftovers can be ends of a range: one is strong and none is a range, the changed one. */
function areEnds(facts: readonly Fact[]): boolean {
  return facts.some(({ strength }) => strength === "strong") && !facts.some(isRange);
}

function isRange({ kind }: Fact): boolean {
  return kind === "range";
}

/** Reduces a range to its end if only one end is left over: the page states the other end elsewhere. */
function endAlone(fact: Fact, remains: (part: Fact) => boolean): Fact {
  const [end, ...more] = isRange(fact) ? fact.parts.filter(remains) : [];
  return end !== undefined && more.length === 0 ? end : fact;
}

/**
 * Strikes out facts that agree in an alternative reading: first with one side taken apart (`300s` as a bare
 * 300, or a bare 300 after it as seconds), then with both.
 */
function strikeOutOtherwiseRead(sides: Balance, comparison: FactComparison): Balance {
  if (![sides.source, sides.target].every((facts) => facts.some(isCompound)))
    return strikeOut(takeApart(sides.source), takeApart(sides.target), comparison);
  const first = strikeOut(sides.source, takeApart(sides.target), comparison);
  const target = stillOpen(sides.target, first.target);
  const second = strikeOut(takeApart(first.source), target, comparison);
  const source = stillOpen(first.source, second.source);
  return strikeOut(takeApart(source), takeApart(second.target), comparison);
}

function isCompound({ parts }: Fact): boolean {
  return parts.length > 0;
}

/** The facts that have at least one part left over. */
function stillOpen(facts: readonly Fact[], parts: readonly Fact[]): readonly Fact[] {
  const left = new Set(parts);
  return facts.filter((fact) => takeApart([fact]).some((part) => left.has(part)));
}
