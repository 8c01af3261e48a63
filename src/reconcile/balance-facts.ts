import type { Both } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import { enqueue, findIn, type Queues, queuesFor, type Sorting } from "./likes.ts";

/** How facts are compared. Passed in, so that balancing stays independent of the kinds of facts. */
export interface FactComparison {
  /** The lookup keys of a fact; facts that agree share at least one. */
  readonly keys: (fact: Fact) => readonly string[];
  /** Whether facts of these kinds and units can agree through a shared key, regardless of their values. */
  readonly mayAgreeBy: (key: string, source: Fact, target: Fact) => boolean;
  readonly agree: (source: Fact, target: Fact) => boolean;
  readonly sameButForUnit: (source: Fact, target: Fact) => boolean;
  /** 0 to 1; 0 rules out that one fact is the counterpart of the other. */
  readonly similarity: (source: Fact, target: Fact) => number;
}

/** The facts of both sides that remain after those that agree are struck out. */
export type Balance = Both<readonly Fact[]>;

/**
 * Maximum number of leftovers looked up among all facts or in whole texts, which keeps the work linear. With
 * more of them, two stretches differ too much to explain each one.
 */
export const MOST_LOOKED_UP = 40;

/**
 * The matching passes, in order. Each maps a source fact to a predicate over target facts, or to null if the
 * fact sits the pass out. The order keeps an article that looks like a number from taking the counterpart of
 * an ordinal next to it.
 */
const TURNS: readonly ((source: Fact) => ((target: Fact) => boolean) | null)[] = [
  // `37.1 °C (98.8 °F)`: a value given in two units matches in its own unit first.
  ({ unit, strength }) =>
    unit === null ? null : (target) => unit === target.unit && strength === target.strength,
  // `tray 2 of two ovens`: if one of them changed, the other matches the number written the same way.
  ({ strength, written }) =>
    strength === "strong"
      ? (target) => target.strength === "strong" && written === target.written
      : null,
  ({ strength }) => (strength === "strong" ? (target) => target.strength === "strong" : null),
  ({ strength, kind }) =>
    strength === "weak" ? (target) => target.strength === "weak" && kind === target.kind : null,
  ({ strength }) =>
    (target) =>
      strength === "strong" || target.strength === "strong",
  () => () => true,
];

/**
 * Strikes out the facts that agree, each at most once. Facts of equal strength are matched first, then any.
 * Near-linear: facts are looked up by key.
 */
export function strikeOut(
  source: readonly Fact[],
  target: readonly Fact[],
  { agree, keys, mayAgreeBy }: FactComparison,
): Balance {
  if (source.length === 0 || target.length === 0) return { source, target };
  const byKey = indexByKey(target, keys);
  const open = source.map((fact) => ({
    fact,
    queues: queuesFor(keys(fact), byKey, (other, key) => mayAgreeBy(key, fact, other)),
  }));
  const struck = new Set<Fact>();
  for (const turnOf of TURNS) {
    for (const { fact, queues } of open) {
      if (struck.has(fact)) continue;
      const isOfKind = turnOf(fact);
      if (isOfKind === null) continue;
      const passes = (other: Fact) => agree(fact, other);
      const partner = findIn(queues, struck, offsetOf, { isOfKind, passes });
      if (partner === undefined) continue;
      struck.add(fact);
      struck.add(partner);
    }
  }
  if (struck.size === 0) return { source, target };
  const isLeft = (fact: Fact) => !struck.has(fact);
  return { source: source.filter(isLeft), target: target.filter(isLeft) };
}

/** The lookup keys of a pair of facts: pairs that agree in both members share a key. */
export function keysOfPair(
  first: Fact,
  second: Fact,
  keys: FactComparison["keys"],
): readonly string[] {
  const others = keys(second);
  return keys(first).flatMap((key) => others.map((other) => `${key}\0${other}`));
}

function indexByKey(
  facts: readonly Fact[],
  keys: FactComparison["keys"],
): ReadonlyMap<string, Queues<Fact>> {
  const index = new Map<string, Queues<Fact>>();
  for (const fact of facts) for (const key of keys(fact)) enqueue(index, key, fact, ALIKE_TO_MEET);
  return index;
}

/** Whether two facts match the same counterparts. Labels are ignored: they only pair leftovers. */
function meetsAlike(a: Fact, b: Fact): boolean {
  return (
    a.surface === b.surface &&
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.strength === b.strength &&
    a.written === b.written &&
    a.open === b.open &&
    a.spellable === b.spellable &&
    a.unseen === b.unseen &&
    a.readings.length === b.readings.length &&
    a.readings.every((reading, at) => reading === b.readings[at])
  );
}

/** Groups facts that match the same counterparts, by surface, in page order. */
const ALIKE_TO_MEET: Sorting<Fact> = {
  isLike: meetsAlike,
  nameOf: ({ surface }) => surface,
  kindOf,
  rankOf: offsetOf,
};

/** Groups facts that are equal in every respect, labels included, by surface, in page order. */
export const ALIKE: Sorting<Fact> = {
  ...ALIKE_TO_MEET,
  isLike: (a, b) => a.label === b.label && meetsAlike(a, b),
};

/** Everything that `TURNS` and `mayAgreeBy` depend on. */
function kindOf({ kind, unit, strength, written, readings }: Fact): string {
  const relative = kind === "date" && readings[0] === "year" ? " relative" : "";
  return `${kind} ${unit} ${strength} ${written}${relative}`;
}

function offsetOf({ place }: Fact): number {
  return place.start.offset;
}

/** Two facts that are counterparts of each other. */
export type FactPair = readonly [source: Fact, target: Fact];

/** The most leftovers on a side that are scored all against all; beyond it they are paired by position. */
const TABLE = 200;

/** Bonus for equal rank if both sides have as many leftovers: less than digits that nearly agree. */
const SAME_RANK = 0.15;
/** Bonus for equal strength: a name is paired with a name rather than with a merely capitalized word. */
const SAME_STRENGTH = 0.2;

/**
 * Pairs the most similar leftovers greedily, best score first; facts without any similarity stay unpaired.
 */
export function pairLeftovers(
  { source, target }: Balance,
  similarity: FactComparison["similarity"],
): { readonly pairs: readonly FactPair[]; readonly rest: Balance } {
  const scored: { readonly pair: FactPair; readonly score: number }[] = [];
  const inOrder = source.length === target.length ? SAME_RANK : 0;
  for (const [i, fact] of source.entries()) {
    const others = target.length > TABLE ? target.slice(i, i + 1) : target;
    for (const other of others) {
      const score = similarity(fact, other);
      const strength = fact.strength === other.strength ? SAME_STRENGTH : 0;
      const bonus = strength + (other === target[i] ? inOrder : 0);
      if (score > 0) scored.push({ pair: [fact, other], score: score + bonus });
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

/** Replaces each fact that has at least `least` parts by those parts. */
export function takeApart(facts: readonly Fact[], least = 1): readonly Fact[] {
  return facts.flatMap((fact) => (fact.parts.length >= least ? fact.parts : [fact]));
}
