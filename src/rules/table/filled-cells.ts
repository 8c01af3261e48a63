import type { BlockAlignment } from "../../model/alignment.ts";
import type { Cell } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";
import { excerptOf } from "../../model/text/excerpt.ts";

/** Reports cells with content where the source's are empty, in body rows with as many cells. */
export function* filledCells({ children: rows }: BlockAlignment): Generator<Judgement> {
  for (const { source, target } of rows.slice(1)) {
    const [from] = source;
    const [to] = target;
    if (from?.kind !== "row" || to?.kind !== "row") continue;
    if (from.children.length !== to.children.length) continue;
    // With as many empty cells, the content moved to another column.
    if (from.children.filter(isEmpty).length <= to.children.filter(isEmpty).length) continue;
    for (const [index, cell] of from.children.entries()) {
      const other = to.children[index];
      if (other === undefined || !isEmpty(cell) || isEmpty(other)) continue;
      const data = { actual: excerptOf(other) };
      yield { messageId: "filled", data, source: cell.place, target: other.place };
    }
  }
}

function isEmpty({ prose }: Cell): boolean {
  return prose.text.trim() === "" && prose.spans.length === 0;
}
