import type { Document } from "../model/document.ts";
import type { Judgement, Rule } from "../model/rule.ts";

/** Pages that can't be read as their syntax promises. What could be read was still checked. */
export const syntax: Rule = {
  id: "syntax",
  category: "page",
  messages: {
    unreadable: { recommended: "error", strict: "error" },
  },
  *check({ source, target }) {
    yield* judgeProblems(source, "source");
    yield* judgeProblems(target, "target");
  },
};

function* judgeProblems(document: Document, side: "source" | "target"): Generator<Judgement> {
  for (const { problem, detail, place } of document.problems) {
    yield {
      messageId: "unreadable",
      data: { problem, detail },
      source: side === "source" ? place : null,
      target: side === "target" ? place : null,
    };
  }
}
