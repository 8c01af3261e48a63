import type { Side } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import type { Place } from "../model/page/place.ts";
import { ALIKE } from "./balance-facts.ts";
import type { Meeting } from "./gather-meetings.ts";
import { enqueue, likesOf, type Queues } from "./likes.ts";

/** Larger groups of equal facts are not examined. */
const MOST_ALIKE = 8;

/**
 * If the translation has one fewer of several equal facts, picks the lost one: the one without which the
 * others fit the positions of their counterparts best. Near-linear: equal facts are grouped once, since a
 * text can lack the same fact ten thousand times.
 */
export function likeliestLostIn(meeting: Meeting): (fact: Fact) => Fact {
  const { sourcePlace, targetPlace } = meeting;
  const alike = {
    source: once(() => gatherAlike(meeting.source)),
    target: once(() => gatherAlike(meeting.target)),
  };
  const likes = (fact: Fact, side: Side) => likesOf(alike[side]().get(fact.kind), fact, ALIKE);
  return (fact) => {
    const ours = likes(fact, "source");
    if (ours.length < 2 || ours.length > MOST_ALIKE) return fact;
    const theirs = likes(fact, "target");
    if (ours.length !== theirs.length + 1) return fact;
    const there = theirs.map((other) => shareOf(other, targetPlace));
    const misfits = ours.map((lost) =>
      ours
        .filter((other) => other !== lost)
        .reduce(
          (sum, other, at) => sum + Math.abs(shareOf(other, sourcePlace) - (there[at] ?? 0)),
          0,
        ),
    );
    const least = misfits.reduce((best, misfit) => Math.min(best, misfit), Infinity);
    return ours[misfits.lastIndexOf(least)] ?? fact;
  };
}

/** Groups of equal facts, by kind. */
function gatherAlike(facts: readonly Fact[]): ReadonlyMap<string, Queues<Fact>> {
  const index = new Map<string, Queues<Fact>>();
  for (const fact of facts) enqueue(index, fact.kind, fact, ALIKE);
  return index;
}

/** The relative position of a fact in a stretch, 0 to 1. */
function shareOf({ place }: Fact, { start, end }: Place): number {
  return (place.start.offset - start.offset) / Math.max(1, end.offset - start.offset);
}
