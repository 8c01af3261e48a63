import { CsvError, parse } from "csv-parse/sync";
import { canonicalTag } from "../../model/language/language-tag.ts";
import type { TermEntry } from "../../model/settings/config.ts";
import { type EntryIds, openIds } from "../../model/settings/entry-ids.ts";
import { isKnownLanguage } from "../pairs/language-tag.ts";
import { addForm, noForms, type Termbase, type TermbaseProblem, termEntry } from "./termbase.ts";

/**
 * Parses a termbase in CSV, with commas, semicolons or tabs between cells.
 *
 * The first row names the columns: a language tag for accepted forms, `forbidden es` for forbidden ones, and
 * optionally `id`, `do-not-translate` and `case-sensitive` (`yes` or `no`). Columns for people, such as
 * `note` and `definition`, are ignored. Every further row is an entry; a cell may contain several forms
 * separated by `|`, the preferred one first. Anything that would be lost is a problem: cells without a
 * column, repeated columns, repeated ids.
 */
export function parseTermbaseCsv(text: string): Termbase {
  const read = readRows(text);
  if ("problem" in read) return { entries: [], problems: [read.problem] };
  const [header, ...rows] = read.rows;
  if (header === undefined) return { entries: [], problems: [problem(1, null, "header")] };
  const columns = header.cells.map(readColumn);
  const problems = judgeColumns(columns, header);
  if (!columns.some((column) => column !== null && column !== undefined && "language" in column)) {
    // Without a language column no row can be read.
    const [first = problem(header.line, null, "header")] = problems;
    return { entries: [], problems: [first] };
  }
  if (rows.length === 0) problems.push(problem(header.line, null, "rows"));
  const ids = openIds();
  const entries = rows.flatMap((row) => {
    const entry = readEntry(row, columns, ids);
    if ("expected" in entry) problems.push(entry);
    return "expected" in entry ? [] : [entry];
  });
  return { entries, problems };
}

interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

function readRows(
  text: string,
): { readonly rows: CsvRow[] } | { readonly problem: TermbaseProblem } {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      trim: true,
      onRecord(cells, { lines }) {
        rows.push({ cells, line: lines });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : null;
    return { problem: problem(line, error.message, "syntax") };
  }
}

/** The delimiter that splits the first row into the most cells. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split(/[\r\n]/, 1);
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

type Column =
  | { readonly kind: "id" | "doNotTranslate" | "caseSensitive" | "remark" }
  | { readonly kind: "accepted" | "forbidden"; readonly language: string };

const NAMED: ReadonlyMap<string, Column> = new Map([
  ["id", { kind: "id" }],
  ["do-not-translate", { kind: "doNotTranslate" }],
  ["case-sensitive", { kind: "caseSensitive" }],
]);

/** Columns of glossaries for people, in the interface languages. Any other name may be a mistake. */
const REMARKS = new Set(
  [
    "note, notes, comment, comments, remark, remarks, definition, description, context, example",
    "pos, part of speech, domain, subject",
    "nota, notas, comentario, comentarios, observaciones, definición, definicion, descripción",
    "descripcion, contexto, ejemplo, categoría gramatical, categoria gramatical, ámbito, ambito",
  ].flatMap((names) => names.split(", ")),
);

/** Null for an unknown column, undefined for one without a name, as spreadsheets may add at the end. */
function readColumn(cell: string): Column | null | undefined {
  if (cell === "") return undefined;
  const named = NAMED.get(cell.toLowerCase());
  if (named !== undefined) return named;
  if (REMARKS.has(cell.normalize().toLowerCase())) return { kind: "remark" };
  const [, forbidden, tag = cell] = /^(forbidden)[ :](.+)$/i.exec(cell) ?? [];
  const language = canonicalTag(tag.trim());
  if (language === null || !isKnownLanguage(language)) return null;
  return { kind: forbidden === undefined ? "accepted" : "forbidden", language };
}

/** The problems of unknown and repeated columns. */
function judgeColumns(
  columns: readonly (Column | null | undefined)[],
  { cells, line }: CsvRow,
): TermbaseProblem[] {
  const unknown = cells.filter((_, at) => columns[at] === null).join(", ");
  const known = new Set<string>();
  const repeated = columns.flatMap((column, at) => {
    if (column === null || column === undefined || column.kind === "remark") return [];
    const name = "language" in column ? `${column.kind} ${column.language}` : column.kind;
    if (known.has(name)) return [problem(line, cells[at] ?? null, "own-column")];
    known.add(name);
    return [];
  });
  return unknown === "" ? repeated : [problem(line, unknown, "column"), ...repeated];
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["", false],
  ["no", false],
  ["false", false],
  ["0", false],
  ["yes", true],
  ["true", true],
  ["1", true],
  ["x", true],
]);

function readEntry(
  { cells, line }: CsvRow,
  columns: readonly (Column | null | undefined)[],
  ids: EntryIds,
): TermEntry | TermbaseProblem {
  const surplus = cells.find((cell, at) => cell !== "" && columns[at] === undefined);
  if (surplus !== undefined) return problem(line, surplus, "no-cell");
  const forms = noForms();
  const flags = { doNotTranslate: false, caseSensitive: false };
  let id: string | null = null;
  for (const [at, cell] of cells.entries()) {
    const column = columns[at];
    if (column === null || column === undefined || column.kind === "remark") continue;
    if (column.kind === "id") {
      id = cell === "" ? null : cell;
    } else if ("language" in column) {
      for (const form of formsIn(cell)) addForm(forms[column.kind], column.language, form);
    } else {
      const truth = TRUTHS.get(cell.toLowerCase());
      if (truth === undefined) return problem(line, cell, "yes-or-no");
      flags[column.kind] = truth;
    }
  }
  const before = id === null ? undefined : ids.take(id, line);
  if (before !== undefined) return { ...problem(line, id, "own-id"), before };
  const name = (form: string): string => ids.name(form, line);
  return termEntry(id, forms, flags, name) ?? problem(line, id, "term");
}

function formsIn(cell: string): string[] {
  return cell
    .split("|")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

function problem(
  line: number | null,
  found: string | null,
  expected: TermbaseProblem["expected"],
): TermbaseProblem {
  return { line, column: null, found, expected };
}
