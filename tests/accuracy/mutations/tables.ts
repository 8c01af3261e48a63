import { editIn, type MutationClass, removal, type Site, sitesIn } from "../mutation.ts";
import { linesIn, type RawLine } from "../raw-page.ts";
import type { Twin, TwinPair } from "../twins.ts";

/** A cell's text in its row, without the bars and the space around. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of a row that begins and ends with a bar. Bars in code and escaped bars are no borders. */
function cellsOf({ text, start }: RawLine): readonly CellRange[] {
  if (!/^\s*\|.*\|\s*$/.test(text)) return [];
  const bars = [...text.replace(/\\.|`[^`]*`/g, (held) => "x".repeat(held.length)).matchAll(/\|/g)];
  return bars.slice(0, -1).map(({ index }, column) => {
    const from = index + 1;
    const to = bars[column + 1]?.index ?? text.length;
    return { start: start + from, end: start + to, text: text.slice(from, to).trim() };
  });
}

/** The tables whose rows are all fenced by bars, with as many cells in each. */
export function tablesOf(
  pair: TwinPair,
  sitesOf: (
    rows: readonly (readonly CellRange[])[],
    lines: readonly RawLine[],
    twin: Twin,
  ) => Site[],
): readonly Site[] {
  return sitesIn(pair, ["table"], (twin) => {
    const lines = linesIn(twin.target.text, twin.target.start);
    const rows = lines.map(cellsOf);
    const width = rows[0]?.length ?? 0;
    if (width === 0 || !rows.every(({ length }) => length === width)) return [];
    return sitesOf(rows, lines, twin);
  });
}

const dropRow: MutationClass = {
  id: "drop-table-row",
  expected: ["block"],
  least: "warning",
  sites: (pair) =>
    tablesOf(pair, (_rows, lines) =>
      lines.slice(lines.length > 3 ? 2 : lines.length).map(({ start, end, text }) => () => ({
        edits: [removal(pair.target.text, start, end)],
        done: `dropped row ${text.trim()}`,
      })),
    ),
};

const dropColumn: MutationClass = {
  id: "drop-table-column",
  expected: ["table", "block"],
  least: "warning",
  sites: (pair) =>
    tablesOf(pair, (rows) => {
      const width = rows[0]?.length ?? 0;
      if (width < 2) return [];
      return [
        (random) => {
          const column = Math.floor(random() * width);
          const edits = rows.flatMap((row) => {
            const cell = row[column];
            return cell === undefined ? [] : [{ start: cell.start, end: cell.end + 1, text: "" }];
          });
          return { edits, done: `dropped column ${column + 1} of ${width}` };
        },
      ];
    }),
};

const emptyCell: MutationClass = {
  id: "empty-table-cell",
  expected: [
    "length",
    "block",
    "number",
    "date",
    "version",
    "name",
    "link",
    "inline-code",
    "image",
  ],
  least: "warning",
  sites: (pair) =>
    tablesOf(pair, (rows, _lines, twin) =>
      rows
        .slice(2)
        .flat()
        .filter(({ text }) => /[\p{L}\p{N}]{3}/u.test(text))
        .map(({ start, end, text }) => () => ({
          edits: [editIn(twin, start - twin.target.start, end - twin.target.start, " ")],
          done: `emptied cell ${text}`,
        })),
    ),
};

/** Defects of tables. */
export const TABLE_MUTATIONS: readonly MutationClass[] = [dropRow, dropColumn, emptyCell];
