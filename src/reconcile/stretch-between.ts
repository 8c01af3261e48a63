import { type Both, otherSide, type Side } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/page/place.ts";
import type { FactComparison, FactPair } from "./balance-facts.ts";
import type { Meeting } from "./gather-meetings.ts";

/** With more facts, the relative position in the text is precise enough. */
const MOST = 200;

/**
 * Narrows the stretches of both pages to where a fact is present and where it is missing, by the neighbouring
 * facts that both sides have: what follows a link on one page belongs after that link on the other. Returns
 * the whole stretches of the meeting if no neighbour has a counterpart or the order differs.
 *
 * @param changed pairs of facts that are changed counterparts of each other
 */
export function stretchBetween(
  side: Side,
  fact: Fact,
  meeting: Meeting,
  changed: readonly FactPair[],
  { agree }: Pick<FactComparison, "agree">,
): Both<Place> {
  const whole = { source: meeting.sourcePlace, target: meeting.targetPlace };
  const other = otherSide(side);
  const [own, others] = [meeting[side], meeting[other]];
  if (own.length > MOST || others.length > MOST) return whole;
  const { start, end } = fact.place;
  const partnerOf = (neighbour: Fact | undefined): FactPair | undefined => {
    if (neighbour === undefined) return undefined;
    const isOwn = (pair: FactPair): boolean => pair[side === "source" ? 0 : 1] === neighbour;
    const met = others.find((each) =>
      side === "source" ? agree(neighbour, each) : agree(each, neighbour),
    );
    if (met === undefined) return changed.find(isOwn);
    return side === "source" ? [neighbour, met] : [met, neighbour];
  };
  const before = partnerOf(own.findLast(({ place }) => place.end.offset <= start.offset));
  const behind = partnerOf(own.find(({ place }) => place.start.offset >= end.offset));
  const between = {
    source: narrowed(whole.source, before?.[0], behind?.[0]),
    target: narrowed(whole.target, before?.[1], behind?.[1]),
  };
  return between[other].start.offset <= between[other].end.offset ? between : whole;
}

function narrowed(whole: Place, before: Fact | undefined, behind: Fact | undefined): Place {
  return {
    path: whole.path,
    start: before?.place.end ?? whole.start,
    end: behind?.place.start ?? whole.end,
  };
}
