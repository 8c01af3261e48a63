import { type SectionAlignment, walkSectionAlignments } from "../model/alignment.ts";
import { once } from "../model/lookup/once.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import { excerptOf } from "../model/text/excerpt.ts";
import { areSortedAnew } from "./alphabetical.ts";

/** Sections that the translation lacks, adds, puts elsewhere or at another depth. */
export const section: Rule = {
  id: "section",
  category: "structure",
  messages: {
    missing: { recommended: "error", strict: "error" },
    extra: { recommended: "warning", strict: "error" },
    moved: { recommended: "warning", strict: "warning" },
    depth: { recommended: "warning", strict: "warning" },
  },
  *check(context) {
    const shift = usualShift(context.alignment);
    yield* judgeSections(context.alignment, shift, shift, context);
  },
};

/** `above` is by how much the parent is deeper: what only followed its parent was not changed itself. */
function* judgeSections(
  parent: SectionAlignment,
  shift: number,
  above: number,
  context: RuleContext,
): Generator<Judgement> {
  const sorted = once(() =>
    areSortedAnew(parent.source[0]?.sections ?? [], parent.target[0]?.sections ?? [], context),
  );
  yield* loneSections(parent.sections);
  for (const alignment of parent.sections) {
    const [source] = alignment.source;
    const [target] = alignment.target;
    const places = headingPlaces(alignment);
    if (source === undefined || target === undefined) continue;
    const deeper = target.depth - source.depth;
    // What moved along with its parent did not move itself.
    if (alignment.relation === "moved" && parent.relation !== "moved") {
      if (!sorted()) yield { messageId: "moved", data: { title: excerptOf(source) }, ...places };
    } else if (alignment.relation !== "moved" && deeper !== shift && deeper !== above) {
      yield {
        messageId: "depth",
        data: { title: excerptOf(target), expected: source.depth + shift, actual: target.depth },
        ...places,
      };
    }
    yield* judgeSections(alignment, shift, deeper, context);
  }
}

/** Sections in a row that stand on one page alone are one finding: one part was dropped or added. */
function* loneSections(sections: readonly SectionAlignment[]): Generator<Judgement> {
  for (let at = 0; at < sections.length; ) {
    const first = sections[at];
    const count = first === undefined ? 0 : loneRun(sections, at, first.relation);
    const [node] = [...(first?.source ?? []), ...(first?.target ?? [])];
    if (first !== undefined && node !== undefined && count > 0) {
      const messageId = first.relation === "source-only" ? "missing" : "extra";
      yield { messageId, data: { title: excerptOf(node), count }, ...headingPlaces(first) };
    }
    at += Math.max(1, count);
  }
}

function loneRun(
  sections: readonly SectionAlignment[],
  at: number,
  relation: SectionAlignment["relation"],
): number {
  if (relation !== "source-only" && relation !== "target-only") return 0;
  let end = at;
  while (sections[end]?.relation === relation) end++;
  return end - at;
}

/** By how much deeper most of the target's headings are: a site may print the title itself. 0 where most share nothing. */
function usualShift(root: SectionAlignment): number {
  const tally = new Map<number, number>();
  let all = 0;
  for (const { source, target } of walkSectionAlignments(root)) {
    const [from] = source;
    const [to] = target;
    if (from === undefined || to === undefined || from.depth === 0) continue;
    const shift = to.depth - from.depth;
    all++;
    tally.set(shift, (tally.get(shift) ?? 0) + 1);
  }
  return [...tally].find(([, count]) => count * 2 > all)?.[0] ?? 0;
}

function headingPlaces(alignment: SectionAlignment) {
  return {
    source: headingPlace(alignment, "source"),
    target: headingPlace(alignment, "target"),
  };
}

/** A section is shown at its heading, not over all that stands in it. */
function headingPlace(alignment: SectionAlignment, side: "source" | "target") {
  const [node] = alignment[side];
  const place = side === "source" ? alignment.sourcePlace : alignment.targetPlace;
  return node?.heading?.place ?? place;
}
