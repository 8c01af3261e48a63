import { walkAllBlocks } from "../model/alignment.ts";
import type { Difference } from "../model/difference.ts";
import type { Fact } from "../model/fact.ts";
import type { FindingData } from "../model/finding.ts";
import { type Block, type Document, titleOf } from "../model/page/document.ts";
import type { Place } from "../model/page/place.ts";
import { placeOfProse } from "../model/page/prose.ts";
import { type Judgement, judge, type Rule, type RuleContext } from "../model/rule.ts";
import { shorten, shortenApart } from "../model/text/excerpt.ts";
import { foldText } from "../model/text/running-text.ts";
import { changedModules } from "./insert/changed-modules.ts";
import { sayParameter } from "./insert/changed-parameter.ts";
import { lostMarks } from "./insert/lost-marks.ts";
import { lostTexts } from "./insert/lost-texts.ts";

/** Shortcodes, components, directives and template tags: changed in name or in an invariant parameter, dropped, added. */
export const insert: Rule = {
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
    const told = new Set<string>();
    for (const difference of differences("insert")) {
      const { change, source, target } = difference;
      if (change === "unit") continue;
      if (change === "changed" && source !== null && target !== null && isCode(source, target)) {
        const [expected, actual] = shortenApart(source.surface, target.surface);
        yield judge(difference, "expression", { expected, actual });
        continue;
      }
      const isParameter = change === "changed" && source?.surface === target?.surface;
      // The same change of a parameter throughout is one slip.
      const key = `${source?.readings[0]} ${target?.readings[0]}`;
      if (isParameter && told.has(key)) continue;
      told.add(key);
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
};

/** Components that are two are told apart by name; one that is missing or added is told with its parameters. */
function dataOf({ change, source, target }: Difference, isParameter: boolean): FindingData {
  if (change === "changed" && !isParameter) return {};
  const expected = source === null ? null : (source.readings[0] ?? source.surface);
  const actual = target === null ? null : (target.readings[0] ?? target.surface);
  if (isParameter && expected !== null && actual !== null) return sayParameter(expected, actual);
  return {
    expected: expected === null ? null : shorten(expected),
    actual: actual === null ? null : shorten(actual),
  };
}

/** The longest tag that is searched for a parameter. */
const LONGEST_TAG = 2000;

/** Where the parameter stands that differs, in a tag of several lines; null where that is not plain. */
function placeOfParameter({ source, target }: Difference, { page, lines }: Document): Place | null {
  const ours = new Set(source?.readings[0]?.split(" "));
  const changed = target?.readings[0]?.split(" ").find((each) => !ours.has(each));
  const [name, value] = changed?.split("=", 2) ?? [];
  if (target === null || !name || value === undefined) return null;
  const { offset, line, column } = target.place.start;
  const tag = page.text.slice(offset, offset + LONGEST_TAG);
  // As an attribute, or as a line of options.
  const margin = `\n${" ".repeat(column - 1)}`;
  const written = [`${name}=`, `:${name}:`, `${margin}${name}:`].find((each) => tag.includes(each));
  if (written === undefined) return null;
  const from = offset + tag.indexOf(written) + written.indexOf(name);
  const place = lines.placeOf(from, from + name.length);
  return place.start.line === line ? null : place;
}

/** The surface of a component is its name, and that of an expression its code. */
function isCode(...facts: readonly Fact[]): boolean {
  return facts.every(({ surface }) => surface.startsWith("{"));
}

/** The title of a box or a tab is prose, and no parameter. What the site puts there itself may be left to it. */
function* lostTitles({ alignment, traits }: RuleContext): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const [from] = source;
    const [to] = target;
    const name = boxOf(from);
    if (from === undefined || to === undefined || name === null || name !== boxOf(to)) continue;
    const title = titleOf(from);
    if (title === null || titleOf(to) !== null) continue;
    if (traits.source.boxTitles.has(foldText(title.text.trim()))) continue;
    const data = { expected: shorten(title.text) };
    const { place } = to;
    yield {
      messageId: "title-lost",
      data,
      source: placeOfProse(title),
      target: place,
    };
  }
}

/** What box it is: of a container its name, of a quote its alert; null where it is none. */
function boxOf(block: Block | undefined): string | null {
  if (block?.kind === "container") return block.name;
  return block?.kind === "quote" ? block.alert : null;
}
