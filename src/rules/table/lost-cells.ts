import type { BlockAlignment } from "../../model/alignment.ts";
import type { Row } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";
import { excerptOf } from "../../model/text/excerpt.ts";

/**
 * Reports rows with fewer cells than the source's, or with more cells than the table has columns, which are
 * not shown. One finding per table, at the first such row.
 */
export function* lostCells({ children }: BlockAlignment, columns: number): Generator<Judgement> {
  const lacking = children.flatMap(({ source, target }) => {
    const [from] = source;
    const [to] = target;
    if (from?.kind !== "row" || to?.kind !== "row") return [];
    const [expected, actual] = [from.children.length, to.children.length];
    // Cells that exist but are empty are reported by the rule `length`.
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

/** The number of non-empty cells: a row may omit trailing cells. */
function filledIn({ children }: Row): number {
  return children.filter(({ prose }) => prose.text.trim() !== "").length;
}
