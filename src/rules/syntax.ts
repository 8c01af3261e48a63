import type { Side } from "../model/both.ts";
import { fenceLine } from "../model/code/fence-line.ts";
import type { Document } from "../model/page/document.ts";
import { walkPage } from "../model/page/walk-page.ts";
import type { Judgement, Rule } from "../model/rule.ts";
import { disguisedLetters } from "./syntax/disguised-letters.ts";
import { garbledText } from "./syntax/garbled-text.ts";
import { wrappedPage } from "./syntax/wrapped-page.ts";

/** Reports pages that violate their syntax or encoding. Whatever could be parsed is still checked. */
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
 * If neither page parses as its dialect for the same reason, the site evidently uses another dialect. Returns
 * the pair of the source's and the translation's problem.
 */
function problemsAlike(
  source: Document,
  target: Document,
): ReadonlyArray<readonly [from: Problem, to: Problem]> {
  const from = source.problems.find(({ problem }) => problem === UNPARSED);
  const to = target.problems.find(({ problem }) => problem === UNPARSED);
  return from !== undefined && to !== undefined && from.detail === to.detail ? [[from, to]] : [];
}

/** The problem of a page that is parsed as plain Markdown because it is invalid in its declared dialect. */
const UNPARSED = "dialect-invalid";

function* judgeProblems(
  document: Document,
  side: Side,
  alike: ReadonlyArray<readonly [from: Problem, to: Problem]>,
): Generator<Judgement> {
  const paired = new Set(alike.flat());
  for (const each of document.problems) {
    if (paired.has(each)) continue;
    const { problem, detail, place } = each;
    yield {
      messageId: "unreadable",
      data: { problem, detail },
      source: side === "source" ? place : null,
      target: side === "target" ? place : null,
    };
  }
}

/** Reports lost fences on the source page. Those of a translation are reported by the rule `code-block`. */
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
