import { GUESS, type SectionAlignment, walkSectionAlignments } from "../../model/alignment.ts";
import type { Both } from "../../model/both.ts";
import type { Fact } from "../../model/fact.ts";
import { headingsByAnchor } from "../../model/links/anchors.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { once } from "../../model/lookup/once.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldText } from "../../model/text/running-text.ts";
import { anchorNameOf, pointsIntoPage } from "./own-anchors.ts";

/** A section that both pages have; undefined if there is none. */
type Section = SectionAlignment | undefined;

/** The sections that both pages have, by the anchors of their headings on each side. */
type Sections = Both<ReadonlyMap<string, SectionAlignment>>;

/**
 * Reports links to a section whose counterpart no link of the source leads to. A link whose text is the
 * heading that it leads to is correct in any position, since a table of contents may be sorted anew.
 */
export function* otherSections(context: RuleContext): Generator<Judgement> {
  const { alignment, factsOf } = context;
  const sections = once(() => sectionsByAnchor(context));
  for (const pair of alignedProse(alignment)) {
    const theirs = pair.targetBlocks.flatMap(factsOf.target).filter(pointsIntoPage);
    if (theirs.length === 0) continue;
    const ours = pair.sourceBlocks.flatMap(factsOf.source).filter(pointsIntoPage);
    const meant = ours.map((link) => sections().source.get(anchorNameOf(link)));
    const kept = new Map(ours.map(({ surface }, at) => [surface, meant[at]]));
    // A link kept from the source leads to the same section, even if the heading generates another id now.
    const reached = theirs.map(
      (link) => sections().target.get(anchorNameOf(link)) ?? kept.get(link.surface),
    );
    // A link without a section that both pages have may be the counterpart of any other.
    if (meant.includes(undefined) || reached.includes(undefined)) continue;
    const named = namedOtherwise(ours, theirs, meant, reached);
    yield* named;
    if (named.length > 0) continue;
    const [often, oftenReached] = [countsOf(meant), countsOf(reached)];
    const from = ours.find((_, at) => countIn(often, meant[at]) > countIn(oftenReached, meant[at]));
    const to = theirs.find(
      (link, at) =>
        countIn(oftenReached, reached[at]) > countIn(often, reached[at]) &&
        !kept.has(link.surface) &&
        !namesHeading(link, reached[at]),
    );
    if (from === undefined || to === undefined) continue;
    yield judgeLink(from, to, meant[ours.indexOf(from)]);
  }
}

/** Reports links whose text is the heading of another section that the source links to. */
function namedOtherwise(
  ours: readonly Fact[],
  theirs: readonly Fact[],
  meant: readonly Section[],
  reached: readonly Section[],
): readonly Judgement[] {
  const byHeading = new Map(meant.map((section, at) => [foldText(headingOf(section)), at]));
  return theirs.flatMap((link, index) => {
    const label = foldText(link.label ?? "");
    const at = label === "" ? undefined : byHeading.get(label);
    const from = at === undefined ? undefined : ours[at];
    if (at === undefined || from === undefined || namesHeading(link, reached[index])) return [];
    return [judgeLink(from, link, meant[at])];
  });
}

function judgeLink(from: Fact, to: Fact, section: Section): Judgement {
  return {
    messageId: "elsewhere",
    data: { actual: to.surface, expected: shorten(headingOf(section)) },
    source: from.place,
    target: to.place,
  };
}

type Counts = ReadonlyMap<Section, number>;

function countsOf(sections: readonly Section[]): Counts {
  const counts = new Map<Section, number>();
  for (const section of sections) countOne(counts, section);
  return counts;
}

function countIn(counts: Counts, section: Section): number {
  return counts.get(section) ?? 0;
}

function sectionsByAnchor({ source, target, alignment }: RuleContext): Sections {
  const sections = [...walkSectionAlignments(alignment)].filter(
    ({ confidence, source: [from], target: [to] }) =>
      confidence >= GUESS && from?.heading != null && to?.heading != null,
  );
  const bySide = (side: keyof Sections) => {
    const own = new Map(sections.map((section) => [section[side][0]?.heading, section]));
    const headings = headingsByAnchor(side === "source" ? source : target);
    return new Map(
      [...headings].flatMap(([anchor, heading]) => {
        const section = heading === null ? undefined : own.get(heading);
        return section === undefined ? [] : [[anchor, section] as const];
      }),
    );
  };
  return { source: bySide("source"), target: bySide("target") };
}

function namesHeading({ label = "" }: Fact, section: Section): boolean {
  return foldText(label) === foldText(headingOf(section));
}

/** The heading of a section in the translation. */
function headingOf(section: Section): string {
  return section?.target[0]?.heading?.prose.text ?? "";
}
