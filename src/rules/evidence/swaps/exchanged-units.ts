import type { Fact, FactKind } from "../../../model/fact.ts";
import { addTo } from "../../../model/lookup/add-to.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import { alignedProse } from "../../../model/text/aligned/aligned-prose.ts";

/** A plain number and a span, a length and the like: what one of them counts has a unit of its own. */
const KINDS: ReadonlySet<FactKind> = new Set(["number", "quantity"]);

/**
 * A number with a unit and one without that took each other's place: `six days on two cards`, `dos días en seis
 * tarjetas`. Each of them would meet its equal with the unit left out.
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

/** A number without a unit that has one on the other side. */
interface Gainer {
  readonly plain: Fact;
  readonly gained: Fact;
}

/** By the unit that they gained. */
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

/** Units that may be said of either of two numbers. */
const SPANS: ReadonlySet<string | null> = new Set(["month", "year"]);

/** `a los doce años … los dos primeros`, `at twelve … the first two years`: in one order, a span is said once. */
function isLeftOut(span: Fact, plain: Fact, kept: Fact, gained: Fact): boolean {
  if (!SPANS.has(span.unit)) return false;
  const isBefore = (one: Fact, other: Fact) => one.place.start.offset < other.place.start.offset;
  return isBefore(span, plain) === isBefore(kept, gained);
}

/** Sure values by number, those left out whose number stands more than once. */
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
