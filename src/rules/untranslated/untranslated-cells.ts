import { type BlockAlignment, walkAllBlocks } from "../../model/alignment.ts";
import type { Block } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { hasLabelWords } from "./label-words.ts";

/** A cell left as it is where others of its table say the same in the translation's words: one `Yes` among many `Sí`. */
export function* untranslatedCells(context: RuleContext): Generator<Judgement> {
  const { alignment, traits } = context;
  for (const { source, target, children } of walkAllBlocks(alignment)) {
    if (source[0]?.kind !== "table" || target[0]?.kind !== "table") continue;
    const cells = children.flatMap((row) => row.children.flatMap(cellPairOf));
    const wordings = countWordings(cells);
    const heads = new Set(leftHeads(children[0]?.children.flatMap(cellPairOf) ?? [], context));
    for (const cell of cells) {
      if (cell.from !== cell.to) continue;
      if (!heads.has(cell.target) && !isOddOne(cell.from, wordings.get(cell.from))) continue;
      const data = { text: shorten(cell.from), language: traits.source.language };
      yield { messageId: "label", data, source: cell.source, target: cell.target };
    }
  }
}

/** Heads of columns in words that the source's language calls things by, where another head is translated. */
function leftHeads(heads: readonly CellPair[], context: RuleContext): readonly Place[] {
  if (heads.every(({ from, to }) => from === to)) return [];
  return heads
    .filter(({ from, to }) => from === to && hasLabelWords(from, context))
    .map(({ target }) => target);
}

/** How often each text of the source has become which. */
function countWordings(cells: readonly CellPair[]): ReadonlyMap<string, Wordings> {
  const wordings = new Map<string, Map<string, number>>();
  for (const { from, to } of cells) {
    const counts = wordings.get(from) ?? new Map<string, number>();
    wordings.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
  }
  return wordings;
}

type Wordings = ReadonlyMap<string, number>;

/** So many cells, and so many times those that were left, must agree on another wording. */
const SEVERAL = 2;

function isOddOne(text: string, wordings: Wordings = new Map()): boolean {
  let usual = 0;
  for (const [to, count] of wordings) if (to !== text) usual = Math.max(usual, count);
  return usual >= SEVERAL && usual >= (wordings.get(text) ?? 0) * SEVERAL;
}

interface CellPair {
  readonly from: string;
  readonly to: string;
  readonly source: Place;
  readonly target: Place;
}

/** The words of a cell and of its counterpart; nothing where either has none, or holds more than words. */
function cellPairOf({ source, target }: BlockAlignment): CellPair[] {
  const [from, to] = [wordsOf(source[0]), wordsOf(target[0])];
  const [ours, theirs] = [source[0]?.place, target[0]?.place];
  if (from === null || to === null || ours === undefined || theirs === undefined) return [];
  return [{ from, to, source: ours, target: theirs }];
}

function wordsOf(cell: Block | undefined): string | null {
  if (cell?.kind !== "cell" || cell.prose.spans.length > 0) return null;
  const text = cell.prose.text.trim();
  return /^\p{L}[\p{L}\p{M} ]*$/u.test(text) ? text : null;
}
