import type { Both } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import { enqueue, findIn, type Queues, queuesFor, type Sorting } from "./likes.ts";

/** How facts compare: handed in, so that balancing knows no kind. */
export interface FactComparison {
  /** What a fact can be looked up by: facts that agree share a key. */
  readonly keys: (fact: Fact) => readonly string[];
  /** Whether facts of these kinds and units may agree for a key that they share, whatever their values. */
  readonly mayAgreeBy: (key: string, source: Fact, target: Fact) => boolean;
  readonly agree: (source: Fact, target: Fact) => boolean;
  readonly sameButForUnit: (source: Fact, target: Fact) => boolean;
  /** 0 to 1; 0 means that the one can never be meant for the other. */
  readonly similarity: (source: Fact, target: Fact) => number;
}

/** What is left of two sides after everything that agrees was struck out. */
export type Balance = Both<readonly Fact[]>;

/** Facts of which kind a fact may meet, in turn; null where nobody: an article that looks like a number must not take what the ordinal beside it needs. */
const TURNS: readonly ((source: Fact) => ((target: Fact) => boolean) | null)[] = [
  // `37.1 °C (98.8 °F)`: what is told in two units agrees in its own before it does in the other.
  ({ unit, strength }) =>
    unit === null ? null : (target) => unit === target.unit && strength === target.strength,
  // `tray 2 of two ovens`: where one of them changed, the other agrees with what is written as it is.
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
 * Strikes out what agrees, each fact once: evidence meets evidence of its own strength first, then anything goes.
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

/** What two facts can be looked up by together: pairs that agree in both share a key. */
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

/** Whether two facts are the same but for the words of a link, which tell of nothing but whom it may have become. */
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

/** Facts that may meet the same others, by their words, in the order of the page. */
const ALIKE_TO_MEET: Sorting<Fact> = {
  isLike: meetsAlike,
  nameOf: ({ surface }) => surface,
  kindOf,
  rankOf: offsetOf,
};

/** Facts that are the same in all, by their words, in the order of the page. */
export const ALIKE: Sorting<Fact> = {
  ...ALIKE_TO_MEET,
  isLike: (a, b) => a.label === b.label && meetsAlike(a, b),
};

/** All that `TURNS` and `mayAgreeBy` look at. */
function kindOf({ kind, unit, strength, written, readings }: Fact): string {
  const relative = kind === "date" && readings[0] === "year" ? " relative" : "";
  return `${kind} ${unit} ${strength} ${written}${relative}`;
}

function offsetOf({ place }: Fact): number {
  return place.start.offset;
}

/** Two facts that were meant to agree. */
export type FactPair = readonly [source: Fact, target: Fact];

/** More leftovers than this on one side are not worth a full table: they are paired in order of place. */
const TABLE = 200;

/** What the same rank is worth where both sides have as many leftovers: less than digits that nearly agree. */
const SAME_RANK = 0.15;
/** What the same strength is worth: a name stands for a name before it does for a mere word with a capital. */
const SAME_STRENGTH = 0.2;

/** Pairs the most similar leftovers, best first; what comes near nothing stays alone. */
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

/** Splits facts of at least so many parts that found no counterpart into the simpler ones that say the same. */
export function takeApart(facts: readonly Fact[], least = 1): readonly Fact[] {
  return facts.flatMap((fact) => (fact.parts.length >= least ? fact.parts : [fact]));
}
