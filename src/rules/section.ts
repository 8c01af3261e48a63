import { type SectionAlignment, walkSectionAlignments } from "../model/alignment.ts";
import type { Side } from "../model/both.ts";
import { countOne } from "../model/lookup/count-one.ts";
import { once } from "../model/lookup/once.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import { excerptOf } from "../model/text/excerpt.ts";
import { areSortedAnew } from "./evidence/sorted-anew.ts";

/** Reports sections that the translation lacks, adds, moves or puts at another depth. */
export const section = {
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
    for (const run of lonePassages(context.alignment)) yield* judgeRun(run);
    yield* judgeSections(context.alignment, shift, shift, context);
  },
} as const satisfies Rule;

/** `above` is the depth shift of the parent: a section that only follows its parent did not change itself. */
function* judgeSections(
  parent: SectionAlignment,
  shift: number,
  above: number,
  context: RuleContext,
): Generator<Judgement> {
  const sorted = once(() =>
    areSortedAnew(parent.source[0]?.sections ?? [], parent.target[0]?.sections ?? [], context),
  );
  for (const alignment of parent.sections) {
    const [source] = alignment.source;
    const [target] = alignment.target;
    const places = headingPlaces(alignment);
    if (source === undefined || target === undefined) continue;
    const deeper = target.depth - source.depth;
    const expected = Math.max(1, source.depth + shift);
    // A section that moved with its parent did not move itself.
    if (alignment.relation === "moved" && parent.relation !== "moved") {
      if (!sorted()) yield { messageId: "moved", data: { title: excerptOf(source) }, ...places };
    } else if (alignment.relation !== "moved" && target.depth !== expected && deeper !== above) {
      yield {
        messageId: "depth",
        data: { title: excerptOf(target), expected, actual: target.depth },
        ...places,
      };
    }
    yield* judgeSections(alignment, shift, deeper, context);
  }
}

/** Runs of consecutive sections on one page only, at any depth: one passage was dropped or added. */
function lonePassages(root: SectionAlignment): SectionAlignment[][] {
  const runs: SectionAlignment[][] = [];
  let last: SectionAlignment | null = null;
  for (const section of sharedAndLone(root)) {
    if (isLone(section)) {
      if (last?.relation === section.relation) runs.at(-1)?.push(section);
      else runs.push([section]);
    }
    last = section;
  }
  return runs;
}

/** The sections in page order, without those inside a section that only one page has. */
function* sharedAndLone({ sections }: SectionAlignment): Generator<SectionAlignment> {
  for (const section of sections) {
    yield section;
    if (!isLone(section)) yield* sharedAndLone(section);
  }
}

function isLone({ relation }: SectionAlignment): boolean {
  return relation === "source-only" || relation === "target-only";
}

function* judgeRun(run: readonly SectionAlignment[]): Generator<Judgement> {
  const [first] = run;
  const [node] = first === undefined ? [] : [...first.source, ...first.target];
  if (first === undefined || node === undefined) return;
  yield {
    messageId: first.relation === "source-only" ? "missing" : "extra",
    data: { title: excerptOf(node), count: run.length },
    ...headingPlaces(first),
  };
}

/**
 * The depth shift of the majority of headings, since a site may print the title itself; 0 without a majority.
 */
function usualShift(root: SectionAlignment): number {
  const tally = new Map<number, number>();
  let all = 0;
  for (const { source, target } of walkSectionAlignments(root)) {
    const [from] = source;
    const [to] = target;
    if (from === undefined || to === undefined || from.depth === 0) continue;
    const shift = to.depth - from.depth;
    all++;
    countOne(tally, shift);
  }
  return [...tally].find(([, count]) => count * 2 > all)?.[0] ?? 0;
}

function headingPlaces(alignment: SectionAlignment) {
  return {
    source: headingPlace(alignment, "source"),
    target: headingPlace(alignment, "target"),
  };
}

/** A section is reported at its heading, not over its whole extent. */
function headingPlace(alignment: SectionAlignment, side: Side) {
  const [node] = alignment[side];
  const place = side === "source" ? alignment.sourcePlace : alignment.targetPlace;
  return node?.heading?.place ?? place;
}
