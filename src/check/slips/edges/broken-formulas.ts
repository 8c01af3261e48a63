import type { Slip } from "../../../markdown/slip.ts";
import type { LinedPage, PageLine } from "../../page-lines.ts";

const MARK = "$$";

/**
 * Finds display formulas that lack one of their `$$` marks: an odd number would turn all following text into
 * a formula. The counterpart must contain the same formula.
 */
export function brokenFormulas(page: LinedPage, other: LinedPage): Slip[] {
  const ours = marksOf(page);
  const theirs = marksOf(other);
  if (ours.length % 2 === 0 || theirs.length % 2 === 1) return [];
  for (let index = 0; index < theirs.length; index += 2) {
    const [opens, closes] = [theirs[index], theirs[index + 1]];
    if (opens === undefined || closes === undefined) break;
    const formula = other.lines.slice(opens.at + 1, closes.at).map(({ content }) => content);
    const first = placeOf(formula, page);
    if (first === null) continue;
    const [before, behind] = [page.lines[first - 1], page.lines[first + formula.length]];
    const [start, last] = [page.lines[first], page.lines[first + formula.length - 1]];
    if (start === undefined || last === undefined) continue;
    if (before?.content !== MARK) return [slipAt(start.start, `${MARK}\n`, "begins", start)];
    if (behind?.content !== MARK) return [slipAt(last.end, `\n${MARK}`, "ends", last)];
  }
  return [];
}

function slipAt(at: number, text: string, deed: string, line: PageLine): Slip {
  return {
    start: at,
    end: at,
    text,
    said: { detail: `no "${MARK}" ${deed} the formula`, at: line },
  };
}

function marksOf({ open }: LinedPage): readonly PageLine[] {
  return open.filter(({ content }) => content === MARK);
}

/** The 0-based number of the line at which a formula begins on a page; null if the page does not have it. */
function placeOf(formula: readonly string[], { open, lines }: LinedPage): number | null {
  const [first] = formula;
  if (first === undefined) return null;
  const found = open.find(
    ({ content, at }) =>
      content === first && formula.every((line, index) => lines[at + index]?.content === line),
  );
  return found?.at ?? null;
}
