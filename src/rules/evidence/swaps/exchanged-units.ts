import type { Fact, FactKind } from "../../../model/fact.ts";
import { addTo } from "../../../model/lookup/add-to.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import { alignedProse } from "../../../model/text/aligned/aligned-prose.ts";

/** The kinds compared here: plain numbers, and quantities such as time spans or lengths. */
const KINDS: ReadonlySet<FactKind> = new Set(["number", "quantity"]);

/**
 * Finds a number with a unit and one without that were exchanged: `six days on two cards`, `dos días en seis
 * tarjetas`. A plain comparison would match each with its equal and ignore the unit.
 */
export function* exchangedUnits({ alignment, factsOf }: RuleContext): Generator<Judgement> {
  for (const { sourceBlocks, targetBlocks } of alignedProse(alignment)) {
    const theirs = onlyValues(targetBlocks.flatMap(factsOf.target));
    if (theirs.size < 2) continue;
    const ours = onlyValues(sourceBlocks.flatMap(factsOf.source));
    const gainers = unitGainers(ours, theirs);
    for (const [number, fact] of ours) {
      const kept = theirs.get(number);
      if (fact.unit === null || kept?.unit !== null) continue;
      const [exchanged] = gainers.get(fact.unit) ?? [];
      if (exchanged === undefined || isLeftOut(fact, exchanged.plain, kept, exchanged.gained))
        continue;
      const data = { expected: fact.surface, actual: exchanged.gained.surface };
      yield { messageId: "swapped", data, source: fact.place, target: exchanged.gained.place };
    }
  }
}

/** A plain number whose counterpart has a unit. */
interface Gainer {
  readonly plain: Fact;
  readonly gained: Fact;
}

/** Indexed by the unit gained. */
function unitGainers(
  ours: ReadonlyMap<string, Fact>,
  theirs: ReadonlyMap<string, Fact>,
): ReadonlyMap<string, readonly Gainer[]> {
  const gainers = new Map<string, Gainer[]>();
  for (const [number, plain] of ours) {
    const gained = theirs.get(number);
    if (plain.unit === null && gained !== undefined && gained.unit !== null)
      addTo(gainers, gained.unit, { plain, gained });
  }
  return gainers;
}

/** Units that may apply to either of two numbers. */
const SPANS: ReadonlySet<string | null> = new Set(["month", "year"]);

/** One span can serve both: `a los doce años … los dos primeros`, `at twelve … the first two years`. */
function isLeftOut(span: Fact, plain: Fact, kept: Fact, gained: Fact): boolean {
  if (!SPANS.has(span.unit)) return false;
  const isBefore = (one: Fact, other: Fact) => one.place.start.offset < other.place.start.offset;
  return isBefore(span, plain) === isBefore(kept, gained);
}

/** The certain values by their number, if that number occurs once. */
function onlyValues(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const byNumber = new Map<string, Fact[]>();
  for (const fact of facts) addTo(byNumber, fact.readings[0] ?? "", fact);
  return new Map(
    [...byNumber].flatMap(([number, [fact, ...more]]) => {
      if (fact === undefined || more.length > 0 || fact.strength === "weak") return [];
      return KINDS.has(fact.kind) ? [[number, fact] as const] : [];
    }),
  );
}
