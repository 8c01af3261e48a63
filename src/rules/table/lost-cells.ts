import type { BlockAlignment } from "../../model/alignment.ts";
import type { Row } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";
import { excerptOf } from "../../model/text/excerpt.ts";

/**
 * Rows of a table with fewer cells than those of the source, or with more than it has columns, which nobody sees: one
 * finding a table, at the first such row.
 */
export function* lostCells({ children }: BlockAlignment, columns: number): Generator<Judgement> {
  const lacking = children.flatMap(({ source, target }) => {
    const [from] = source;
    const [to] = target;
    if (from?.kind !== "row" || to?.kind !== "row") return [];
    const [expected, actual] = [from.children.length, to.children.length];
    // Of cells that are there and empty rule `length` tells.
    const isLost = actual < expected && filledIn(to) < filledIn(from);
    const isHidden = actual > columns && expected <= columns;
    return isLost || isHidden ? [{ from, to, expected, actual }] : [];
  });
  const [first] = lacking;
  if (first === undefined) return;
  const { from, to, expected, actual } = first;
  yield {
    messageId: "cells",
    data: { label: excerptOf(to), expected, actual, count: lacking.length },
    source: from.place,
    target: to.place,
  };
}

/** How many cells show something: a row may be written without its last ones. */
function filledIn({ children }: Row): number {
  return children.filter(({ prose }) => prose.text.trim() !== "").length;
}
