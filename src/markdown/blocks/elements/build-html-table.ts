import type { Cell, Row, Table } from "../../../model/page/document.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import { type HtmlToken, htmlTokens } from "../../html/html-tokens.ts";
import { finishDraft, startDraft } from "../../prose/prose-draft.ts";
import { placeOf, type Reading } from "../../reading.ts";
import { placeIn, type Source, trimmedEnd } from "../../source.ts";
import { rawSource } from "../raw-lines.ts";
import { readMarkup } from "./build-html.ts";

type TagToken = HtmlToken & { readonly kind: "tag" };

/** A cell as parsed: its tag, its content, and its closing tag if there is one. */
interface RawCell {
  readonly tag: TagToken;
  readonly tokens: HtmlToken[];
  close: TagToken | null;
}

const GROUP = /^(?:thead|tbody|tfoot|colgroup|col)$/;

/**
 * Reads an HTML block that consists of one table. As in HTML, a cell or row ends where the next one starts.
 *
 * @returns null for any other block, and for a table with a nested table, a caption or text outside its cells
 */
export function buildHtmlTable(value: string, reading: Reading, range: Stretch): Table | null {
  if (!/^\s*<table[\s>]/i.test(value) || !/<\/table>\s*$/i.test(value)) return null;
  const source = rawSource(reading, value, range.start);
  const rows = rowsOf([...htmlTokens(source.text)], source);
  if (rows === null) return null;
  const children = rows.map((row) => buildRow(row, source, reading));
  const width = children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const place = placeOf(reading, range.start, trimmedEnd(reading.source.text, range));
  return { kind: "table", place, captions: [], columns: new Array(width).fill(null), children };
}

/** The cells of every row; null if there is content outside cells. */
function rowsOf(tokens: readonly HtmlToken[], source: Source): readonly RawCell[][] | null {
  const rows: RawCell[][] = [];
  let inRow = false;
  let cell: RawCell | null = null;
  let tables = 0;
  for (const token of tokens) {
    const name = token.kind === "tag" ? token.name.toLowerCase() : "";
    if (token.kind === "tag" && /^(?:table|tr|td|th)$/.test(name)) {
      if (name === "table" && token.role === "open" && ++tables > 1) return null;
      const isCell = name === "td" || name === "th";
      if (isCell && token.role === "open") {
        if (!inRow) return null;
        cell = { tag: token, tokens: [], close: null };
        rows.at(-1)?.push(cell);
      } else {
        if (isCell && cell !== null) cell.close = token;
        cell = null;
      }
      if (name === "tr" && token.role === "open") rows.push([]);
      if (!isCell) inRow = name === "tr" && token.role === "open";
    } else if (cell !== null) {
      cell.tokens.push(token);
    } else if (token.kind === "tag" ? !GROUP.test(name) : !isBlank(token, source)) {
      return null;
    }
  }
  // A row without cells is not shown.
  const filled = rows.filter((row) => row.length > 0);
  return filled.length === 0 ? null : filled;
}

function isBlank({ start, end }: HtmlToken, { text }: Source): boolean {
  return text.slice(start, end).trim() === "";
}

function buildRow(cells: readonly RawCell[], source: Source, reading: Reading): Row {
  const [first] = cells;
  const last = cells.at(-1);
  const end = last?.close?.end ?? last?.tokens.at(-1)?.end ?? last?.tag.end ?? 0;
  const place = placeIn(source, reading.page.lines, first?.tag.start ?? 0, end);
  const children = cells.map((cell) => buildHtmlCell(cell, source, reading));
  return { kind: "row", place, captions: [], children };
}

function buildHtmlCell({ tag, tokens, close }: RawCell, source: Source, reading: Reading): Cell {
  const { lines } = reading.page;
  const read = readMarkup([tag, ...tokens, ...(close === null ? [] : [close])], source, reading);
  const start = tokens[0]?.start ?? tag.end;
  const end = trimmedEnd(source.text, { start, end: tokens.at(-1)?.end ?? start });
  const place = placeIn(source, lines, start, end);
  if (read === null)
    return { kind: "cell", place, captions: [], prose: finishDraft(startDraft(), lines) };
  const { captions, prose } = read;
  return { kind: "cell", place, captions, prose };
}
