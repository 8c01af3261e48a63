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
    wrapped: { recommended: "error", strict: "error" },
    garbled: { recommended: "error", strict: "error" },
    "look-alike": { recommended: "error", strict: "error" },
    hidden: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    yield* judgeProblems(context.source, "source");
    yield* judgeLostFences(context.source);
    yield* judgeProblems(context.target, "target");
    yield* wrappedPage(context);
    yield* garbledText(context);
    yield* disguisedLetters(context);
  },
} as const satisfies Rule;

function* judgeProblems(document: Document, side: Side): Generator<Judgement> {
  for (const { problem, detail, place } of document.problems) {
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
