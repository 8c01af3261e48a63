import { agreement, agreementKeys } from "../../../model/agreement/agreement.ts";
import type { Both } from "../../../model/both.ts";
import { type Fact, type FactKind, familyOf } from "../../../model/fact.ts";
import { addTo } from "../../../model/lookup/add-to.ts";
import { allOf } from "../../../model/lookup/all-of.ts";
import { onceEach } from "../../../model/lookup/once.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";

/** The only statements of a value in a text and its translation. */
export type Couple = Both<Fact>;

/** Pairs the values of two texts that occur once on each side, in source order. */
export function coupleValues(
  pair: ProsePair,
  kinds: ReadonlySet<FactKind>,
  { factsOf }: RuleContext,
): readonly Couple[] {
  const families = familiesOf(kinds);
  const isRelated = ({ kind }: Fact) => families.has(familyOf(kind));
  const theirs = allOf(pair.targetBlocks, factsOf.target).filter(isRelated);
  if (theirs.length < 2) return [];
  const ours = allOf(pair.sourceBlocks, factsOf.source).filter(isRelated);
  const [sources, targets] = [byKey(ours), byKey(theirs)];
  return ours
    .filter(({ kind, strength, written }) => {
      // `one` and `a` may be articles.
      const isArticle = strength === "weak" && written === "words" && kind === "number";
      return kinds.has(kind) && !isArticle;
    })
    .flatMap((source) => {
      const keys = agreementKeys(source);
      const target = onlyUnder(keys, targets);
      if (target === null || onlyUnder(keys, sources) === null) return [];
      return agreement(source, target) === "same" ? [{ source, target }] : [];
    })
    .sort((a, b) => startOf(a.source) - startOf(b.source));
}

const familiesOf = onceEach((kinds: ReadonlySet<FactKind>) => new Set([...kinds].map(familyOf)));

function byKey(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const known = new Map<string, Fact[]>();
  for (const fact of facts) for (const key of agreementKeys(fact)) addTo(known, key, fact);
  return known;
}

/** The only fact under some keys, or null. Stops at the second, as a page may repeat a value often. */
function onlyUnder(
  keys: readonly string[],
  known: ReadonlyMap<string, readonly Fact[]>,
): Fact | null {
  let only: Fact | null = null;
  for (const key of keys) {
    for (const fact of known.get(key) ?? []) {
      if (only !== null && only !== fact) return null;
      only = fact;
    }
  }
  return only;
}

/** The offset on its page where a value begins. */
export function startOf({ place }: Fact): number {
  return place.start.offset;
}

/** Pairs of adjacent values of one kind whose order differs between the pages. */
export function neighboursCrossed(
  couples: readonly Couple[],
): readonly (readonly [Couple, Couple])[] {
  const kinds = new Map<string, Couple[]>();
  for (const couple of couples) {
    const [source, target] = [sortOf(couple.source), sortOf(couple.target)];
    if (source !== null && target !== null) addTo(kinds, `${source}\0${target}`, couple);
  }
  return allOf([...kinds.values()], (alike) => {
    const inTarget = [...alike].sort((a, b) => startOf(a.target) - startOf(b.target));
    const rank = new Map(inTarget.map((couple, index) => [couple, index]));
    return alike.flatMap((first, index): [Couple, Couple][] => {
      const second = alike[index + 1];
      if (second === undefined) return [];
      return rank.get(first) === (rank.get(second) ?? 0) + 1 ? [[first, second]] : [];
    });
  });
}

/** The key of values that can be mistaken for each other: kind and unit, or a versioned name. */
function sortOf({ kind, unit, readings: [reading = ""] }: Fact): string | null {
  if (kind !== "name") return `${kind} ${unit}`;
  return /^(.*[^\d.])[\d.]+$/.exec(reading)?.[1] ?? null;
}
