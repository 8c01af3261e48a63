import { GUESS, type SectionAlignment, walkSectionAlignments } from "../../model/alignment.ts";
import type { Both } from "../../model/both.ts";
import type { Fact } from "../../model/fact.ts";
import { headingsByAnchor } from "../../model/links/anchors.ts";
import { once } from "../../model/lookup/once.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldText } from "../../model/text/running-text.ts";
import { anchorNameOf, pointsIntoPage } from "./own-anchors.ts";

/** The sections that stand on both pages, by the anchors of their headings on each. */
type Sections = Both<ReadonlyMap<string, SectionAlignment>>;

/**
 * Links to a section of the page where the source's lead to the counterpart of another one. A link that says the heading
 * it leads to is right, wherever it stands: lists of contents are sorted anew.
 */
export function* otherSections(context: RuleContext): Generator<Judgement> {
  const { alignment, factsOf } = context;
  const sections = once(() => sectionsByAnchor(context));
  for (const pair of alignedProse(alignment)) {
    const theirs = pair.targetBlocks.flatMap(factsOf.target).filter(pointsIntoPage);
    if (theirs.length === 0) continue;
    const ours = pair.sourceBlocks.flatMap(factsOf.source).filter(pointsIntoPage);
    const meant = ours.map((link) => sections().source.get(anchorNameOf(link)));
    const reached = theirs.map((link) => sections().target.get(anchorNameOf(link)));
    // What leads to no section of both pages may be the counterpart of anything.
    if (meant.includes(undefined) || reached.includes(undefined)) continue;
    const lost = ours.findIndex((_, index) => !reached.includes(meant[index]));
    const strange = theirs.findIndex(
      (link, index) =>
        !meant.includes(reached[index]) &&
        !ours.some(({ surface }) => surface === link.surface) &&
        !saysHeading(link, reached[index]),
    );
    const [from, to] = [ours[lost], theirs[strange]];
    if (from === undefined || to === undefined) continue;
    yield {
      messageId: "elsewhere",
      data: { actual: to.surface, expected: shorten(headingOf(meant[lost])) },
      source: from.place,
      target: to.place,
    };
  }
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

function saysHeading({ label = "" }: Fact, section: SectionAlignment | undefined): boolean {
  return foldText(label) === foldText(headingOf(section));
}

/** The heading of a section on the translation. */
function headingOf(section: SectionAlignment | undefined): string {
  return section?.target[0]?.heading?.prose.text ?? "";
}
