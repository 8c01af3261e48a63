import type { BlockAlignment } from "../../model/alignment.ts";
import type { Block } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { Judgement } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldLetters } from "../../model/text/letters/letters.ts";

/** A cell and its counterpart. */
interface CellPair {
  readonly from: string;
  readonly to: string;
  readonly source: Place;
  readonly target: Place;
}

/**
 * Cells that hold what another value of their column became: `weekly` is `semanal` in the other rows, and here
 * `diario`, which is what `daily` becomes. Columns of few values, each said in one way, tell how; in a column of names, each
 * stays as it is.
 */
export function* oddCells({ children: rows }: BlockAlignment): Generator<Judgement> {
  if (rows.length <= FEWEST_ROWS) return;
  const width = rows[0]?.children.length ?? 0;
  if (rows.some(({ children }) => children.length !== width)) return;
  for (let index = 0; index < width; index++) {
    const cells = rows.slice(1).flatMap(({ children }) => cellPairOf(children[index]));
    const column = renderingsOf(cells);
    const keeps = keptBut(cells);
    const odd = cells.flatMap((cell) => {
      const expected = cell === keeps ? cell.from : expectedOf(cell, column);
      return expected === null ? [] : [{ cell, expected }];
    });
    const [only, ...more] = odd;
    if (only === undefined || more.length > 0) continue;
    const { cell, expected } = only;
    yield {
      messageId: "cell",
      data: { expected: shorten(expected), actual: shorten(cell.to) },
      source: cell.source,
      target: cell.target,
    };
  }
}

/** Rows that show how a column is said, its head left out. */
const FEWEST_ROWS = 3;

/** What each value of a column became, and what became each value of the other. */
interface Renderings {
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  readonly origins: ReadonlyMap<string, ReadonlySet<string>>;
}

function renderingsOf(cells: readonly CellPair[]): Renderings {
  const of = new Map<string, Set<string>>();
  const origins = new Map<string, Set<string>>();
  for (const { from, to } of cells) {
    of.set(from, (of.get(from) ?? new Set()).add(to));
    origins.set(to, (origins.get(to) ?? new Set()).add(from));
  }
  return { of, origins };
}

/** The only cell of a column of names that does not stay as it is, and holds the name of another row; null where there is none. */
function keptBut(cells: readonly CellPair[]): CellPair | null {
  const [changed, ...more] = cells.filter(({ from, to }) => from !== to);
  if (changed === undefined || more.length > 0 || cells.length <= FEWEST_ROWS) return null;
  return cells.some(({ from, to }) => from === to && to === changed.to) ? changed : null;
}

const NONE: ReadonlySet<string> = new Set();

/** What a cell should hold; null where it may hold what it does. */
function expectedOf({ from, to }: CellPair, { of, origins }: Renderings): string | null {
  const [ours, theirs] = [of.get(from) ?? NONE, origins.get(to) ?? NONE];
  // What both values may become tells nothing of either.
  if (ours.size !== 2 || theirs.size !== 2) return null;
  const [usual = to] = [...ours].filter((each) => each !== to);
  const [other = from] = [...theirs].filter((each) => each !== from);
  const isUsual = origins.get(usual)?.size === 1 && of.get(other)?.size === 1;
  return isUsual && !areForms(usual, to) ? usual : null;
}

/** Forms of one word agree with what they say something of: `diario`, `diarias`. */
function areForms(a: string, b: string): boolean {
  const [one, other] = [foldLetters(a), foldLetters(b)];
  const letters = Math.min(SHORTEST_STEM, one.length, other.length);
  return one.slice(0, letters) === other.slice(0, letters);
}

const SHORTEST_STEM = 4;

/** The words of a cell and of its counterpart; nothing where either shows more than words, or a value. */
function cellPairOf(pair: BlockAlignment | undefined): CellPair[] {
  const [ours, theirs] = [pair?.source[0], pair?.target[0]];
  const [from, to] = [wordsIn(ours), wordsIn(theirs)];
  if (from === null || to === null || ours === undefined || theirs === undefined) return [];
  return [{ from, to, source: ours.place, target: theirs.place }];
}

function wordsIn(cell: Block | undefined): string | null {
  if (cell?.kind !== "cell" || cell.prose.spans.length > 0) return null;
  const text = cell.prose.text.trim().toLowerCase();
  return text.length <= LONGEST && /\p{L}/u.test(text) && !/\p{N}/u.test(text) ? text : null;
}

/** A longer text is no value of a list. */
const LONGEST = 60;
