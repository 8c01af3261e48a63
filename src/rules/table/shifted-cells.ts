import type { BlockAlignment } from "../../model/alignment.ts";
import type { Cell, Row } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";
import { excerptOf } from "../../model/text/excerpt.ts";

/** Reports rows whose cell contents are in other columns: one finding per table, at the first such row. */
export function* shiftedCells({ children }: BlockAlignment): Generator<Judgement> {
  const shifted = children.flatMap(({ source, target }) => {
    const [from] = source;
    const [to] = target;
    return from?.kind === "row" && to?.kind === "row" && areShifted(from, to) ? [{ from, to }] : [];
  });
  const [first] = shifted;
  // If most rows are shifted, so are the columns: the table is intentionally reordered.
  if (first === undefined || (shifted.length > 1 && shifted.length * 2 >= children.length)) return;
  yield {
    messageId: "shifted",
    data: { label: excerptOf(first.to), count: shifted.length },
    source: first.from.place,
    target: first.to.place,
  };
}

function areShifted(from: Row, to: Row): boolean {
  if (from.children.length !== to.children.length) return false;
  const ours = from.children.map(showsOf);
  const theirs = to.children.map(showsOf);
  return ours.some(
    (shown, at) =>
      shown !== "" &&
      theirs[at] !== shown &&
      theirs.some((other, column) => other === shown && ours[column] !== shown),
  );
}

/** The invariant content of a cell: its code, its destinations and its digits; "" if there is none. */
function showsOf({ prose }: Cell): string {
  const shown = prose.spans.flatMap((span) => {
    if (span.kind === "code") return [span.value];
    return span.kind === "link" || span.kind === "image" ? [span.destination] : [];
  });
  const digits = prose.text.match(/\p{Nd}+/gu) ?? [];
  return shown.length + digits.length === 0 ? "" : JSON.stringify([shown, digits]);
}
