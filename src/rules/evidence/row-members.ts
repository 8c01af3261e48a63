import type { Both } from "../../model/both.ts";
import { type Fact, type FactFamily, familyOf } from "../../model/fact.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/** The facts that are a surplus member of a series on one side. */
export type RowMembers = Both<ReadonlySet<Fact>>;

/** Minimum length of a series: `405B, 70B and 8B`. */
const FEWEST = 3;

/**
 * The facts of one family that a series of three or more has on one side only, while its others are on both:
 * `8B, 70B and 405B`, `8B and 405B`. A mention elsewhere does not make up for it.
 */
export function rowMembers(context: RuleContext, family: FactFamily): RowMembers {
  const members = { source: new Set<Fact>(), target: new Set<Fact>() };
  for (const pair of alignedProse(context.alignment)) {
    const [source, target] = (["source", "target"] as const).map((side) =>
      pair[`${side}Blocks`]
        .flatMap(context.factsOf[side])
        .filter(({ kind, unseen }) => familyOf(kind) === family && unseen !== true)
        .sort((a, b) => a.place.start.offset - b.place.start.offset),
    );
    if (source === undefined || target === undefined) continue;
    for (const fact of aloneInRows(source, target, context.source.page.text))
      members.source.add(fact);
    for (const fact of aloneInRows(target, source, context.target.page.text))
      members.target.add(fact);
  }
  return members;
}

function aloneInRows(facts: readonly Fact[], others: readonly Fact[], text: string): Fact[] {
  if (facts.length < FEWEST) return [];
  const said = new Set(others.flatMap(({ readings }) => readings));
  return rowsOf(facts, text).flatMap((row) => {
    if (row.length < FEWEST) return [];
    const alone = row.filter(({ readings }) => !readings.some((reading) => said.has(reading)));
    return alone.length === 1 ? alone : [];
  });
}

/** Splits facts into series, `8B, 70B and 405B`. A range and its ends begin at one place: one member. */
function rowsOf(facts: readonly Fact[], text: string): Fact[][] {
  const rows: Fact[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const fact of facts) {
    const { start } = fact.place;
    const row = rows.at(-1);
    const isNext = start.offset > end && start.offset - end <= WIDEST_GAP;
    const isInRange = start.offset === row?.at(-1)?.place.start.offset;
    if (isInRange || (isNext && BETWEEN.test(text.slice(end, start.offset)))) row?.push(fact);
    else if (start.offset >= end) rows.push([fact]);
    end = Math.max(end, fact.place.end.offset);
  }
  return rows;
}

/** Maximum gap in characters between two members: punctuation, a short word and markup. */
const WIDEST_GAP = 12;
const BETWEEN = /^[\s*_`]*(?:[,;/&+·–、，-][\s*_`]*(?:\p{L}{1,3}[\s*_`]+)?|\p{L}{1,3}[\s*_`]+)$/u;
