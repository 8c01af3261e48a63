import { type BlockAlignment, walkAllBlocks } from "../../model/alignment.ts";
import type { Both } from "../../model/both.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import type { Block } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { Judgement, RuleContext, WritingTraits } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { runningText, wordsOf } from "../../model/text/running-text.ts";
import { hasLabelWords } from "./label-words.ts";

/** Finds untranslated cells whose text is translated elsewhere in the table: one `Yes` among many `Sí`. */
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
    yield* leftInColumns(children, context);
  }
}

/** Minimum number of other cells with words in the column, including its head; all must be translated. */
const FEWEST_TRANSLATED = 3;

/** Finds the only untranslated cell of a column, if it has a function word or several plain words. */
function* leftInColumns(
  rows: readonly BlockAlignment[],
  { traits }: RuleContext,
): Generator<Judgement> {
  const width = rows[0]?.children.length ?? 0;
  if (rows.some(({ children }) => children.length !== width)) return;
  for (let column = 0; column < width; column++) {
    const cells = rows.flatMap(({ children }) => children.slice(column, column + 1));
    const [left, ...more] = cells.filter(({ source, target }) => isLeft(source[0], target[0]));
    const [from, to] = [left?.source[0], left?.target[0]];
    if (from === undefined || to === undefined || more.length > 0) continue;
    const text = textIn(from);
    const translated = cells.filter(({ source }) => /\p{L}{3}/u.test(textIn(source[0])));
    if (translated.length <= FEWEST_TRANSLATED || !isForeign(wordsIn(from), traits)) continue;
    const data = { text: shorten(text), language: traits.source.language };
    yield { messageId: "label", data, source: from.place, target: to.place };
  }
}

/** Whether a cell with words is the same on both pages. */
function isLeft(from: Block | undefined, to: Block | undefined): boolean {
  return /\p{L}{3}/u.test(textIn(from)) && textIn(from) === textIn(to);
}

function textIn(cell: Block | undefined): string {
  return cell?.kind === "cell" ? cell.prose.text.trim() : "";
}

/** The text of a cell without its code. */
function wordsIn(cell: Block): string {
  return cell.kind === "cell" ? runningText(cell.prose).trim() : "";
}

/** Minimum number of lower-case words that no name has. */
const MANY_PLAIN = 3;

/** Whether a text cannot be a name: it has source function words or many lower-case words. */
function isForeign(text: string, { source, target }: Both<WritingTraits>): boolean {
  if (!/^[\p{L}\p{M}\p{N}\s,.;’'-]+$/u.test(text)) return false;
  const words = wordsOf(text);
  const small = words.filter(({ word, start, end }) => text.slice(start, end) === word);
  const isOfSource = small.some(
    ({ word }) => source.functionWords.has(word) && !target.grammar.has(word),
  );
  const isOfTarget = words.some(
    ({ word }) => target.functionWords.has(word) && !source.grammar.has(word),
  );
  return !isOfTarget && words.length > 1 && (isOfSource || small.length >= MANY_PLAIN);
}

/** Column heads in label words of the source language, if another head is translated. */
function leftHeads(heads: readonly CellPair[], context: RuleContext): readonly Place[] {
  if (heads.every(({ from, to }) => from === to)) return [];
  return heads
    .filter(({ from, to }) => from === to && hasLabelWords(from, context))
    .map(({ target }) => target);
}

/** Counts the target texts of each source text. */
function countWordings(cells: readonly CellPair[]): ReadonlyMap<string, Wordings> {
  const wordings = new Map<string, Map<string, number>>();
  for (const { from, to } of cells) {
    const counts = wordings.get(from) ?? new Map<string, number>();
    countOne(counts, to);
    wordings.set(from, counts);
  }
  return wordings;
}

type Wordings = ReadonlyMap<string, number>;

/** Minimum number of cells with another wording, and their minimum ratio to the untranslated ones. */
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

/** The texts of a cell and its counterpart; empty unless both are plain words. */
function cellPairOf({ source, target }: BlockAlignment): CellPair[] {
  const [from, to] = [plainText(source[0]), plainText(target[0])];
  const [ours, theirs] = [source[0]?.place, target[0]?.place];
  if (from === null || to === null || ours === undefined || theirs === undefined) return [];
  return [{ from, to, source: ours, target: theirs }];
}

function plainText(cell: Block | undefined): string | null {
  if (cell?.kind !== "cell" || cell.prose.spans.length > 0) return null;
  const text = cell.prose.text.trim();
  return /^\p{L}[\p{L}\p{M} ]*$/u.test(text) ? text : null;
}
