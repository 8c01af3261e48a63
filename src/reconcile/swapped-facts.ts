import type { Difference } from "../model/difference.ts";
import type { Fact } from "../model/fact.ts";
import { ALIKE, type Balance, type FactComparison, keysOfPair } from "./balance-facts.ts";
import type { Meeting } from "./gather-meetings.ts";
import { enqueue, findIn, type Queues, queuesFor, type Sorting } from "./likes.ts";

/** A leftover of each side in one meeting. Two meetings that mirror each other swapped these facts. */
interface Exchange {
  readonly index: number;
  readonly source: Fact;
  readonly target: Fact;
}

/** A block with more leftovers on a side differs too much to identify a swap. */
const FEW = 4;

/**
 * The facts that nearby facts must not match although their own block has no equal: all facts of cells, facts
 * that two items swapped, and links that two texts swapped. Linear in the leftovers.
 */
export function factsBoundToBlock(
  meetings: readonly Meeting[],
  left: readonly Balance[],
  { keys }: FactComparison,
): ReadonlySet<Fact> {
  const bound = new Set<Fact>();
  const known = new Map<string, Exchange>();
  const keyOf = (fact: Fact) => keys(fact)[0] ?? "";
  meetings.forEach(({ scope, judged }, index) => {
    const { source = [], target = [] } = left[index] ?? {};
    if (scope === "cell") for (const fact of [...source, ...target]) bound.add(fact);
    if (scope === "cell" || !judged || source.length > FEW || target.length > FEW) return;
    const isBound = scope === "item" ? isBoundToItem : isBoundToText;
    for (const from of source.filter(isBound)) {
      for (const to of target.filter(isBound)) {
        const mirror = known.get(`${keyOf(to)}\0${keyOf(from)}`);
        if (mirror === undefined) {
          known.set(`${keyOf(from)}\0${keyOf(to)}`, { index, source: from, target: to });
        } else if (mirror.index !== index) {
          for (const fact of [from, to, mirror.source, mirror.target]) bound.add(fact);
        }
      }
    }
  });
  return bound;
}

/** Names are excluded: a pronoun may replace a name in one item, and a name a pronoun in the other. */
function isBoundToItem({ kind, strength }: Fact): boolean {
  return strength === "strong" && kind !== "name";
}

/** Sentences take their numbers along when they move; a link or an image belongs to its own text. */
function isBoundToText({ kind }: Fact): boolean {
  return kind === "link" || kind === "image";
}

/**
 * Drops each change that mirrors an earlier one: a swap of two facts is one mistake. Near-linear: changes are
 * looked up by key.
 */
export function withoutEchoes(
  differences: readonly Difference[],
  { agree, keys, mayAgreeBy }: FactComparison,
): Difference[] {
  const rank = new Map<Difference, number>();
  const sorting = { ...ALIKE_CHANGES, rankOf: (change: Change) => rank.get(change) ?? 0 };
  const earlier = new Map<string, Queues<Change>>();
  const mirrored = new Set<Change>();
  const echoes = new Set<Difference>();
  for (const difference of differences) {
    if (!isChange(difference)) continue;
    rank.set(difference, rank.size);
    const { source, target } = difference;
    const mirror = findIn(
      queuesFor(keysOfPair(target, source, keys), earlier, (change, key) => {
        const [first = "", second = ""] = key.split("\0");
        return (
          mayAgreeBy(first, change.source, target) && mayAgreeBy(second, source, change.target)
        );
      }),
      mirrored,
      sorting.rankOf,
      { isOfKind: () => true, passes: (change) => mirrors(change, difference, agree) },
    );
    if (mirror === undefined) {
      for (const key of keysOfPair(source, target, keys))
        enqueue(earlier, key, difference, sorting);
    } else {
      mirrored.add(mirror);
      echoes.add(difference);
    }
  }
  return withoutExchanges(differences.filter((difference) => !echoes.has(difference)));
}

/**
 * Reports two values of a line that exchanged their numbers (`€35 million or 7 %` for `€7 million or 35 %`)
 * or their units once, at the first of them. Linear: values are looked up by line and by the exchanged part.
 */
function withoutExchanges(differences: readonly Difference[]): Difference[] {
  const earlier = new Set<string>();
  return differences.filter((difference) => {
    const { change, source, target } = difference;
    if (source === null || target === null || difference.family !== "value") return true;
    if (change !== "changed" && change !== "unit") return true;
    const [from, to] = [source, target].map((fact) => exchangedOf(change, fact));
    if (from === undefined || to === undefined || from === "" || to === "") return true;
    if (from === to) return true;
    const line = `${change} ${source.place.start.line} ${target.place.start.line}`;
    if (earlier.delete(`${line}\0${to}\0${from}`)) return false;
    earlier.add(`${line}\0${from}\0${to}`);
    return true;
  });
}

/** The part of a value that can be exchanged: its digits, or its unit. */
function exchangedOf(change: "changed" | "unit", { surface, unit }: Fact): string {
  return change === "unit" ? (unit ?? "") : (surface.match(/\p{Nd}/gu)?.join("") ?? "");
}

/** Groups changes between equal facts, by the surfaces of both. */
const ALIKE_CHANGES: Omit<Sorting<Change>, "rankOf"> = {
  isLike: (one, other) =>
    ALIKE.isLike(one.source, other.source) && ALIKE.isLike(one.target, other.target),
  nameOf: ({ source, target }) => `${source.surface}\0${target.surface}`,
  kindOf: ({ source, target }) => `${ALIKE.kindOf(source)}\0${ALIKE.kindOf(target)}`,
};

function mirrors(one: Change, other: Change, agree: FactComparison["agree"]): boolean {
  return agree(one.source, other.target) && agree(other.source, one.target);
}

type Change = Difference & { readonly source: Fact; readonly target: Fact };

function isChange(difference: Difference): difference is Change {
  const { change, source, target } = difference;
  return change === "changed" && source !== null && target !== null;
}
