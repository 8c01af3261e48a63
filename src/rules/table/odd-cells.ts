import type { BlockAlignment } from "../../model/alignment.ts";
import type { Block } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { Judgement } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldLetters } from "../../model/text/letters/letters.ts";

/** The contents and places of a cell and its counterpart. */
interface CellPair {
  readonly from: string;
  readonly to: string;
  readonly source: Place;
  readonly target: Place;
}

/**
 * Reports cells that have the translation of another value of their column: `weekly` is `semanal` in the
 * other rows but here `diario`, the translation of `daily`. Judged in columns of few values with consistent
 * translations, and in columns of names, which are all kept.
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

/** The fewest body rows that establish how a column is translated. */
const FEWEST_ROWS = 3;

/** The translations of each source value of a column, and the source values of each translation. */
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

/** In a column of names, the only cell not kept, if it has the name of another row; else null. */
function keptBut(cells: readonly CellPair[]): CellPair | null {
  const [changed, ...more] = cells.filter(({ from, to }) => from !== to);
  if (changed === undefined || more.length > 0 || cells.length <= FEWEST_ROWS) return null;
  return cells.some(({ from, to }) => from === to && to === changed.to) ? changed : null;
}

const NONE: ReadonlySet<string> = new Set();

/** The expected content of a cell; null if its content is plausible. */
function expectedOf({ from, to }: CellPair, { of, origins }: Renderings): string | null {
  const [ours, theirs] = [of.get(from) ?? NONE, origins.get(to) ?? NONE];
  // An ambiguous translation is no evidence for either value.
  if (ours.size !== 2 || theirs.size !== 2) return null;
  const [usual = to] = [...ours].filter((each) => each !== to);
  const [other = from] = [...theirs].filter((each) => each !== from);
  const isUsual = origins.get(usual)?.size === 1 && of.get(other)?.size === 1;
  return isUsual && !areForms(usual, to) ? usual : null;
}

/** Whether two words may be inflected forms of one: `diario`, `diarias`. */
function areForms(a: string, b: string): boolean {
  const [one, other] = [foldLetters(a), foldLetters(b)];
  const letters = Math.min(SHORTEST_STEM, one.length, other.length);
  return one.slice(0, letters) === other.slice(0, letters);
}

/** Number of first letters that inflected forms share; all letters of a shorter word. */
const SHORTEST_STEM = 4;

/** The words of a cell and its counterpart; empty if either contains more than words, or a value. */
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

/** A longer text is not one of a set of values. */
const LONGEST = 60;
