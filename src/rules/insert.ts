import type { Difference } from "../model/difference.ts";
import type { Fact } from "../model/fact.ts";
import type { FindingData } from "../model/finding.ts";
import { judge, type Rule, type RuleContext } from "../model/rule.ts";
import { shorten, shortenApart } from "../model/text/excerpt.ts";
import { changedModules } from "./insert/changed-modules.ts";
import { parameterData, placeOfParameter } from "./insert/changed-parameter.ts";
import { lostMarks } from "./insert/lost-marks.ts";
import { lostTexts } from "./insert/lost-texts.ts";
import { lostTitles } from "./insert/lost-titles.ts";

/**
 * Reports shortcodes, components, directives and template tags that were dropped or added, or whose name or
 * an invariant parameter changed.
 */
export const insert = {
  id: "insert",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    parameter: { recommended: "warning", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
    "title-lost": { recommended: "warning", strict: "warning" },
    expression: { recommended: "warning", strict: "error" },
    "mark-lost": { recommended: "warning", strict: "error" },
    "module-missing": { recommended: "error", strict: "error" },
    "module-changed": { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { differences } = context;
    const reported = new Set<string>();
    for (const difference of differences("insert")) {
      const { change, source, target } = difference;
      if (change === "unit" || isOfAddedImage(difference, context)) continue;
      if (change === "changed" && source !== null && target !== null && isCode(source, target)) {
        const [expected, actual] = shortenApart(source.surface, target.surface);
        yield judge(difference, "expression", { expected, actual });
        continue;
      }
      const isParameter = change === "changed" && source?.surface === target?.surface;
      // The same change of a parameter throughout is reported once.
      const key = `${source?.readings[0]} ${target?.readings[0]}`;
      if (isParameter && reported.has(key)) continue;
      reported.add(key);
      const judgement = judge(
        difference,
        isParameter ? "parameter" : change,
        dataOf(difference, isParameter),
      );
      const place = isParameter ? placeOfParameter(difference, context.target) : null;
      yield place === null ? judgement : { ...judgement, target: place };
    }
    yield* lostTitles(context);
    yield* lostTexts(context);
    yield* changedModules(context);
    yield* lostMarks(context);
  },
} as const satisfies Rule;

/** Whether added attributes belong to an added image, `![…](a.png){.wide}`, and its finding covers them. */
function isOfAddedImage({ change, target }: Difference, { differences }: RuleContext): boolean {
  if (change !== "added" || target === null) return false;
  const { offset } = target.place.start;
  return differences("image").some(
    (image) => image.change === "added" && image.target?.place.end.offset === offset,
  );
}

/**
 * The data of a finding: two different components are told apart by name, a missing or added one is given
 * with its parameters.
 */
function dataOf({ change, source, target }: Difference, isParameter: boolean): FindingData {
  if (change === "changed" && !isParameter) return {};
  if (isParameter && source !== null && target !== null)
    return parameterData(readingOf(source), readingOf(target));
  return {
    expected: source === null ? null : shorten(wholeOf(source)),
    actual: target === null ? null : shorten(wholeOf(target)),
  };
}

function readingOf({ readings: [reading], surface }: Fact): string {
  return reading ?? surface;
}

/** A component with its parameters. If its reading is verbatim, the name is part of it: `toc {{< toc >}}`. */
function wholeOf(fact: Fact): string {
  const reading = readingOf(fact);
  const written = reading.slice(fact.surface.length).trimStart();
  return /^\W/.test(written) && written.includes(fact.surface) ? written : reading;
}

/** Whether the facts are expressions, whose surface is their code; the surface of a component is its name. */
function isCode(...facts: readonly Fact[]): boolean {
  return facts.every(({ surface }) => surface.startsWith("{"));
}
