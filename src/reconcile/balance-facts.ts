import type { Fact } from "../model/fact.ts";

/** How two facts compare, and how near they come: handed in, so that balancing knows no kind. */
export interface Comparison {
  readonly agree: (source: Fact, target: Fact) => boolean;
  /** 0 to 1; 0 means that the one can never be meant for the other. */
  readonly similarity: (source: Fact, target: Fact) => number;
}

/** What is left of two sides after everything that agrees was struck out. */
export interface Balance {
  readonly source: readonly Fact[];
  readonly target: readonly Fact[];
}

/**
 * Strikes out what agrees, each fact once: strong evidence meets strong evidence first, then anything goes.
 * Near-linear: facts are looked up by reading.
 */
export function strikeOut(
  source: readonly Fact[],
  target: readonly Fact[],
  { agree }: Comparison,
): Balance {
  if (source.length === 0 || target.length === 0) return { source, target };
  const byReading = indexByReading(target);
  const struckSource = new Set<Fact>();
  const struckTarget = new Set<Fact>();
  for (const strongOnly of [true, false]) {
    for (const fact of source) {
      if (struckSource.has(fact)) continue;
      const partner = candidates(fact, byReading).find(
        (other) =>
          !struckTarget.has(other) &&
          (!strongOnly || (fact.strength === "strong" && other.strength === "strong")) &&
          agree(fact, other),
      );
      if (partner === undefined) continue;
      struckSource.add(fact);
      struckTarget.add(partner);
    }
  }
  return {
    source: source.filter((fact) => !struckSource.has(fact)),
    target: target.filter((fact) => !struckTarget.has(fact)),
  };
}

function indexByReading(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const reading of fact.readings) {
      const list = index.get(reading);
      if (list === undefined) index.set(reading, [fact]);
      else list.push(fact);
    }
  }
  return index;
}

function candidates(fact: Fact, index: ReadonlyMap<string, readonly Fact[]>): readonly Fact[] {
  return fact.readings.length === 1
    ? (index.get(fact.readings[0] ?? "") ?? [])
    : fact.readings.flatMap((reading) => index.get(reading) ?? []);
}

/** Two facts that were meant to agree. */
export type FactPair = readonly [source: Fact, target: Fact];

/** More leftovers than this on one side are not worth a full table: they are paired in order of place. */
const TABLE = 200;

/** Pairs the most similar leftovers, best first; what comes near nothing stays alone. */
export function pairLeftovers(
  { source, target }: Balance,
  { similarity }: Comparison,
): { readonly pairs: readonly FactPair[]; readonly rest: Balance } {
  const scored: { readonly pair: FactPair; readonly score: number }[] = [];
  for (const [i, fact] of source.entries()) {
    const others = target.length > TABLE ? target.slice(i, i + 1) : target;
    for (const other of others) {
      const score = similarity(fact, other);
      if (score > 0) scored.push({ pair: [fact, other], score });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const taken = new Set<Fact>();
  const pairs = scored.flatMap(({ pair }) => {
    if (taken.has(pair[0]) || taken.has(pair[1])) return [];
    taken.add(pair[0]);
    taken.add(pair[1]);
    return [pair];
  });
  const free = (fact: Fact) => !taken.has(fact);
  return { pairs, rest: { source: source.filter(free), target: target.filter(free) } };
}

/** Splits compound facts that found no counterpart into the simpler ones that say the same. */
export function takeApart(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact) => (fact.parts.length > 0 ? fact.parts : [fact]));
}
