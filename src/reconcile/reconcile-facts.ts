import { hasScaleSign, likeliest } from "../model/agreement/agreement.ts";
import { type SectionAlignment, walkSectionAlignments } from "../model/alignment.ts";
import { type Both, otherSide, type Side } from "../model/both.ts";
import type { Difference } from "../model/difference.ts";
import type { Fact, FactFamily } from "../model/fact.ts";
import { allOf } from "../model/lookup/all-of.ts";
import { once } from "../model/lookup/once.ts";
import type { Place } from "../model/page/place.ts";
import {
  type Balance,
  type FactComparison,
  type FactPair,
  pairLeftovers,
} from "./balance-facts.ts";
import { withoutEquivalents } from "./equivalent-measures.ts";
import { type FactsOf, gatherMeetings, type Meeting } from "./gather-meetings.ts";
import { keptVerbatim } from "./kept-verbatim.ts";
import { likeliestLostIn } from "./likeliest-lost.ts";
import { stretchBetween } from "./stretch-between.ts";
import { strikeOutInParts } from "./strike-out-in-parts.ts";
import { factsBoundToBlock, withoutEchoes } from "./swapped-facts.ts";
import { unrelatedCode } from "./unrelated-code.ts";

/** Maps a place on one page to where it belongs on the other, given the two aligned stretches. */
type Counterpart = (place: Place, own: Place, other: Place) => Place;
/** For each page, where a fact of the other page belongs on it. */
export type Counterparts = Both<Counterpart>;

/**
 * Balances the facts of two aligned pages. A fact without an equal in its aligned block is looked up in the
 * whole aligned section, first as a whole, then in parts. Only then is the most similar leftover of the same
 * block paired with it as its changed counterpart.
 */
export function reconcileFacts(
  alignment: SectionAlignment,
  factsOf: FactsOf,
  comparison: FactComparison,
  counterparts: Counterparts,
): ReadonlyMap<FactFamily, readonly Difference[]> {
  const sections = [...walkSectionAlignments(alignment)].map((section) =>
    gatherMeetings(section, factsOf),
  );
  const families = new Set(sections.flatMap((section) => [...section.keys()]));
  const differences = new Map<FactFamily, readonly Difference[]>();
  for (const family of families) {
    const bySection = sections.map((section) => section.get(family) ?? []);
    const stated = once(() => statedOnPages(bySection.flat()));
    const reckoning = { family, comparison, counterparts, stated };
    const found = bySection.flatMap((meetings) => reconcileSection(meetings, reckoning));
    // Numbers may change independently, but two changed links that mirror each other were exchanged.
    differences.set(family, family === "link" ? withoutEchoes(found, comparison) : found);
  }
  return differences;
}

/** The context for reconciling one family of facts. */
interface Reckoning {
  readonly family: FactFamily;
  readonly comparison: FactComparison;
  readonly counterparts: Counterparts;
  /** The readings stated on each page. */
  readonly stated: () => Stated;
}

function reconcileSection(meetings: readonly Meeting[], reckoning: Reckoning): Difference[] {
  if (meetings.length === 0) return [];
  const { comparison } = reckoning;
  const apart = withoutArticles(comparison);
  const inBlocks = meetings.map((meeting) => strikeOutInBlock(meeting, comparison, apart));
  const bound = factsBoundToBlock(meetings, inBlocks, comparison);
  const isFree = (fact: Fact) => !bound.has(fact);
  const inSection = strikeOutInParts(
    {
      source: inBlocks.flatMap((balance) => balance.source).filter(isFree),
      target: inBlocks.flatMap((balance) => balance.target).filter(isFree),
    },
    apart,
  );
  const unmet = new Set([...inSection.source, ...inSection.target, ...bound]);
  if (unmet.size === 0) return [];
  const isOpen = (fact: Fact) => unmet.has(fact);
  const section = { ...reckoning, bound, statedHere: statedOnPages(meetings) };
  const differences = meetings.flatMap((meeting, index) => {
    const { source = [], target = [] } = inBlocks[index] ?? {};
    const open = { source: source.filter(isOpen), target: target.filter(isOpen) };
    const left = withoutEquivalents(open, meeting);
    return meeting.judged && left.source.length + left.target.length > 0
      ? differencesOf(meeting, left, section)
      : [];
  });
  return withoutEchoes(differences, comparison);
}

/** The same comparison, except that a number in digits never agrees with a word that may be an article. */
function withoutArticles(comparison: FactComparison): FactComparison {
  return {
    ...comparison,
    agree: (source, target) =>
      !isFigureAndArticle(source, target) && comparison.agree(source, target),
  };
}

/**
 * Strikes out the facts that agree in a block. A word that may not be a number, such as `secondo` for
 * `according to`, does not match digits if equally many numbers in digits are left over on both sides: those
 * are the changed pairs.
 */
function strikeOutInBlock(
  meeting: Meeting,
  comparison: FactComparison,
  apart: FactComparison,
): Balance {
  const whole = strikeOutInParts(meeting, comparison);
  if (!whole.target.some(isFigure) || !meeting.target.some(isUnsureWord)) return whole;
  const sure = strikeOutInParts(meeting, apart);
  const [ours, theirs] = [sure.source.filter(isFigure), sure.target.filter(isFigure)];
  return ours.length === theirs.length && ours.length > whole.source.filter(isFigure).length
    ? { source: sure.source, target: sure.target.filter((fact) => !isUnsureWord(fact)) }
    : whole;
}

/** Whether a fact is a number in digits. */
function isFigure({ kind, strength, written }: Fact): boolean {
  return kind === "number" && strength === "strong" && written !== "words";
}

/** Whether a source number such as `1` faces a target word that may be an article, such as `una`. */
function isFigureAndArticle(source: Fact, target: Fact): boolean {
  return isUnsureWord(target) && source.strength === "strong" && /\p{N}/u.test(source.surface);
}

/** Whether a fact is a word that may not be a number: `una`, `once`, `second`. */
function isUnsureWord({ strength, written }: Fact): boolean {
  return strength === "weak" && written === "words";
}

/** The context shared by the meetings of one section. */
interface MeetingSection extends Reckoning {
  /** Facts that nearby facts must not match. */
  readonly bound: ReadonlySet<Fact>;
  /** The readings stated in the section. */
  readonly statedHere: Stated;
}

/** The differences of one meeting, given its facts that have no equal in the block or section. */
function differencesOf(meeting: Meeting, left: Balance, section: MeetingSection): Difference[] {
  const { family, bound, statedHere } = section;
  const { similarity, sameButForUnit } = section.comparison;
  const units = pairLeftovers(left, (a, b) => (sameButForUnit(a, b) ? similarity(a, b) : 0));
  const isUnrelated = unrelatedCode(meeting, statedHere.source, similarity);
  const changes = pairLeftovers(units.rest, (a, b) =>
    !bound.has(a) && isUnrelated(a, b) ? 0 : similarity(a, b),
  );
  const scopes = { block: statedOnPages([meeting]), section: statedHere, page: section.stated() };
  const changed = [...units.pairs, ...changes.pairs];
  const alone = (side: Side, fact: Fact): Difference => ({
    ...lackOf(
      side,
      fact,
      stretchBetween(side, fact, meeting, changed, section.comparison),
      section,
    ),
    elsewhere: nearestScope(fact, otherSide(side), scopes),
  });
  const likeliestLost = likeliestLostIn(meeting);
  const found: Difference[] = [
    ...units.pairs.map((pair) => changeOf(family, "unit", pair)),
    ...changes.pairs.map((pair): Difference => {
      const isSure = pair[1].strength === "strong" && family !== "name";
      const elsewhere = isSure ? null : nearestScope(pair[0], "target", scopes);
      return { ...changeOf(family, "changed", pair), elsewhere };
    }),
    ...changes.rest.source.map((fact) => alone("source", likeliestLost(fact))),
    ...changes.rest.target.map((fact) => alone("target", fact)),
  ];
  const isKept = keptVerbatim(meeting);
  return found.filter((difference) => !isKept(difference));
}

/** The difference for a fact without a counterpart, with its place within the other stretch. */
function lackOf(
  side: Side,
  fact: Fact,
  stretch: Both<Place>,
  { family, counterparts }: Reckoning,
): Omit<Difference, "elsewhere"> {
  const { place } = fact;
  return side === "source"
    ? {
        family,
        change: "missing",
        source: fact,
        target: null,
        sourcePlace: place,
        targetPlace: counterparts.target(place, stretch.source, stretch.target),
      }
    : {
        family,
        change: "added",
        source: null,
        target: fact,
        sourcePlace: counterparts.source(place, stretch.target, stretch.source),
        targetPlace: place,
      };
}

function changeOf(
  family: FactFamily,
  change: "unit" | "changed",
  [source, target]: FactPair,
): Difference {
  const places = { sourcePlace: source.place, targetPlace: target.place };
  return { family, change, source, target, ...places, elsewhere: null };
}

/** The readings stated on each page. */
type Stated = Both<ReadonlySet<string>>;

function statedOnPages(meetings: readonly Balance[]): Stated {
  const statements = (side: Side) =>
    new Set(
      allOf(meetings, (meeting) => allOf(meeting[side], (fact) => [fact, ...fact.parts]))
        // A target word that may be an article does not state the number that the source has.
        .filter((fact) => side === "source" || !isUnsureWord(fact))
        .flatMap(statementsOf),
    );
  return { source: statements("source"), target: statements("target") };
}

/**
 * A scale sign states its likeliest reading only: `1B` is a trillion in few countries. An invisible fact
 * states nothing.
 */
function statementsOf(fact: Fact): readonly string[] {
  if (fact.unseen) return [];
  return (hasScaleSign(fact) ? likeliest(fact) : fact).readings.map((reading) =>
    keyOfReading(fact, reading),
  );
}

/** Ordinals are kept apart from amounts: `the first` does not state 1. */
function keyOfReading({ kind }: Fact, reading: string): string {
  return kind === "ordinal" ? `ordinal ${reading}` : reading;
}

function nearestScope(
  fact: Fact,
  side: Side,
  scopes: { readonly block: Stated; readonly section: Stated; readonly page: Stated },
): Difference["elsewhere"] {
  const order = ["block", "section", "page"] as const;
  return (
    order.find((scope) =>
      fact.readings.some((reading) => scopes[scope][side].has(keyOfReading(fact, reading))),
    ) ?? null
  );
}
