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
import { type FactsOf, gatherMeetings, type Meeting } from "./gather-meetings.ts";
import { keptVerbatim } from "./kept-verbatim.ts";
import { likeliestLostIn } from "./likeliest-lost.ts";
import { meantOtherwise } from "./meant-otherwise.ts";
import { stretchBetween } from "./stretch-between.ts";
import { strikeOutInParts } from "./strike-out-in-parts.ts";
import { heldBack, withoutEchoes } from "./swapped-facts.ts";
import { withoutToldTwice } from "./told-twice.ts";

/** Where something belongs on a page, given its place on the other and the two aligned stretches. */
type Counterpart = (place: Place, own: Place, other: Place) => Place;
/** Where a fact of the one page belongs on the source page, and on the target page. */
export type Counterparts = Both<Counterpart>;

/**
 * Balances the facts of two aligned pages. What finds no equal in the aligned block is looked for in the whole
 * aligned section, first as a whole, then in parts; only then does the most similar leftover of the same block
 * count as its changed counterpart.
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
    // A number may be mistaken here, and another one there; links that mirror each other were exchanged.
    differences.set(family, family === "link" ? withoutEchoes(found, comparison) : found);
  }
  return differences;
}

/** How the facts of one family are reconciled on two pages. */
interface Reckoning {
  readonly family: FactFamily;
  readonly comparison: FactComparison;
  readonly counterparts: Counterparts;
  /** What the pages state. */
  readonly stated: () => Stated;
}

function reconcileSection(meetings: readonly Meeting[], reckoning: Reckoning): Difference[] {
  if (meetings.length === 0) return [];
  const { comparison } = reckoning;
  const apart = withoutArticles(comparison);
  const inBlocks = meetings.map((meeting) => strikeOutInBlock(meeting, comparison, apart));
  const held = heldBack(meetings, inBlocks, comparison);
  const lends = (fact: Fact) => !held.has(fact);
  const inSection = strikeOutInParts(
    {
      source: inBlocks.flatMap((balance) => balance.source).filter(lends),
      target: inBlocks.flatMap((balance) => balance.target).filter(lends),
    },
    apart,
  );
  const unmet = new Set([...inSection.source, ...inSection.target, ...held]);
  if (unmet.size === 0) return [];
  const isOpen = (fact: Fact) => unmet.has(fact);
  const section = { ...reckoning, held, statedHere: statedOnPages(meetings) };
  const differences = meetings.flatMap((meeting, index) => {
    const { source = [], target = [] } = inBlocks[index] ?? {};
    const open = { source: source.filter(isOpen), target: target.filter(isOpen) };
    const left = withoutToldTwice(open, meeting);
    return meeting.judged && left.source.length + left.target.length > 0
      ? differencesOf(meeting, left, section)
      : [];
  });
  return withoutEchoes(differences, comparison);
}

/** Compares as before, but no number in digits with a word that may be an article. */
function withoutArticles(comparison: FactComparison): FactComparison {
  return {
    ...comparison,
    agree: (source, target) =>
      !isFigureAndArticle(source, target) && comparison.agree(source, target),
  };
}

/**
 * Strikes out what agrees in a block. A word that may be no number, `secondo` for `according to`, makes up for no digits
 * where just as many numbers in digits are left over on the other side: they became those.
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

/** A number in digits. */
function isFigure({ kind, strength, written }: Fact): boolean {
  return kind === "number" && strength === "strong" && written !== "words";
}

/** `1`, and a word of another text that may be an article: `una`, of which every text has some. */
function isFigureAndArticle(source: Fact, target: Fact): boolean {
  return isUnsureWord(target) && source.strength === "strong" && /\p{N}/u.test(source.surface);
}

/** `una`, `once`, `second`: a word that may be no number. */
function isUnsureWord({ strength, written }: Fact): boolean {
  return strength === "weak" && written === "words";
}

/** What the meetings of one section have in common. */
interface MeetingSection extends Reckoning {
  /** Facts that may not be met by what stands nearby. */
  readonly held: ReadonlySet<Fact>;
  /** What the section states. */
  readonly statedHere: Stated;
}

/** What one meeting comes to, given what of its facts neither it nor its section has an equal for. */
function differencesOf(meeting: Meeting, left: Balance, section: MeetingSection): Difference[] {
  const { family, held, statedHere } = section;
  const { similarity, sameButForUnit } = section.comparison;
  const units = pairLeftovers(left, (a, b) => (sameButForUnit(a, b) ? similarity(a, b) : 0));
  const isOther = meantOtherwise(meeting, statedHere.source, similarity);
  const changes = pairLeftovers(units.rest, (a, b) =>
    !held.has(a) && isOther(a, b) ? 0 : similarity(a, b),
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

/** That one side alone has a fact, and where the other would have it, inside the stretches that answer to each other. */
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

/** What each page states. */
type Stated = Both<ReadonlySet<string>>;

function statedOnPages(meetings: readonly Balance[]): Stated {
  const statements = (side: Side) =>
    new Set(
      allOf(meetings, (meeting) => allOf(meeting[side], (fact) => [fact, ...fact.parts]))
        // What an article may say does not make up for what the source says for sure.
        .filter((fact) => side === "source" || !isUnsureWord(fact))
        .flatMap(statementsOf),
    );
  return { source: statements("source"), target: statements("target") };
}

/** `1B` is no sure statement of a trillion, which it is in few countries; what no reader sees is none at all. */
function statementsOf(fact: Fact): readonly string[] {
  if (fact.unseen) return [];
  return (hasScaleSign(fact) ? likeliest(fact) : fact).readings.map((reading) =>
    said(fact, reading),
  );
}

/** A place in a row is no amount: `the first` says no 1. */
function said({ kind }: Fact, reading: string): string {
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
      fact.readings.some((reading) => scopes[scope][side].has(said(fact, reading))),
    ) ?? null
  );
}
