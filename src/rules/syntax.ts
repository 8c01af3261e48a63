import type { Side } from "../model/both.ts";
import { fenceLine } from "../model/code/fence-line.ts";
import type { Document } from "../model/page/document.ts";
import { walkPage } from "../model/page/walk-page.ts";
import type { Judgement, Rule } from "../model/rule.ts";
import { disguisedLetters } from "./syntax/disguised-letters.ts";
import { garbledText } from "./syntax/garbled-text.ts";
import { wrappedPage } from "./syntax/wrapped-page.ts";

/** Pages that can't be read as their syntax or their encoding promises. What could be read was still checked. */
export const syntax = {
  id: "syntax",
  category: "page",
  messages: {
    unreadable: { recommended: "error", strict: "error" },
    "unreadable-alike": { recommended: "info", strict: "warning" },
    wrapped: { recommended: "error", strict: "error" },
    garbled: { recommended: "error", strict: "error" },
    "look-alike": { recommended: "error", strict: "error" },
    hidden: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const alike = problemsAlike(context.source, context.target);
    yield* judgeProblems(context.source, "source", alike);
    yield* judgeLostFences(context.source);
    yield* judgeProblems(context.target, "target", alike);
    for (const [from, to] of alike)
      yield {
        messageId: "unreadable-alike",
        data: { problem: to.problem, detail: to.detail },
        source: from.place,
        target: to.place,
      };
    yield* wrappedPage(context);
    yield* garbledText(context);
    yield* disguisedLetters(context);
  },
} as const satisfies Rule;

type Problem = Document["problems"][number];

/**
 * Where neither page parses as its dialect, for the same reason: the site reads it in another way, and the translation
 * does as its source. Pairs of the source's problem and the translation's.
 */
function problemsAlike(
  source: Document,
  target: Document,
): ReadonlyArray<readonly [from: Problem, to: Problem]> {
  const from = source.problems.find(({ problem }) => problem === UNPARSED);
  const to = target.problems.find(({ problem }) => problem === UNPARSED);
  return from !== undefined && to !== undefined && from.detail === to.detail ? [[from, to]] : [];
}

/** A page that is read as plain Markdown because it does not parse as what it is named. */
const UNPARSED = "dialect-invalid";

function* judgeProblems(
  document: Document,
  side: Side,
  alike: ReadonlyArray<readonly [from: Problem, to: Problem]>,
): Generator<Judgement> {
  const told = new Set(alike.flat());
  for (const each of document.problems) {
    if (told.has(each)) continue;
    const { problem, detail, place } = each;
    yield {
      messageId: "unreadable",
      data: { problem, detail },
      source: side === "source" ? place : null,
      target: side === "target" ? place : null,
    };
  }
}

/** Of a translation the rule code-block tells, beside the source's fence. */
function* judgeLostFences(source: Document): Generator<Judgement> {
  for (const block of walkPage(source)) {
    if (block.kind !== "code" || block.lacks === null) continue;
    const isOpen = block.lacks === "closing";
    yield {
      messageId: "unreadable",
      data: { problem: "slip", detail: `nothing ${isOpen ? "closes" : "opens"} the block of code` },
      source: fenceLine(block, isOpen ? "first" : "last", source.lines),
      target: null,
    };
  }
}
