import { readdirSync, readFileSync } from "node:fs";

/** What the sentence turns on. */
export const PROBE_KINDS = [
  "integer",
  "decimal",
  "grouping",
  "scale-word",
  "suffix",
  "percent",
  "permille",
  "money",
  "date",
  "weekday",
  "time",
  "decade",
  "century",
  "ordinal",
  "roman",
  "fraction",
  "multiple",
  "range",
  "quantity",
  "version",
  "sign",
  "digits",
  "name-number",
  "idiom",
  "list",
] as const;
export type ProbeKind = (typeof PROBE_KINDS)[number];

/** `same`: a reader is told the same values. `differs`: a reader is told another value, or misses one. */
export type Verdict = "same" | "differs";

/** One sentence pair of the probe with what an editor would say of it. */
export interface ProbeRow {
  /** The table's name, such as `en-to-es`. */
  readonly pair: string;
  /** Line in the table's file, from 1. */
  readonly line: number;
  /** BCP 47 tags, as in the table's name. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly kind: ProbeKind;
  readonly verdict: Verdict;
  readonly source: string;
  readonly target: string;
  /** Why the verdict holds, or what tempts to the other one. */
  readonly reason: string;
}

const HEADER = "kind\tverdict\tsource\ttarget\treason";
const TABLE_NAME = /^(?<source>[A-Za-z-]+?)-to-(?<target>[A-Za-z-]+)$/;
const FOLDER = new URL("./", import.meta.url);

/** Reads every table of the probe, by name: `SOURCE-to-TARGET.tsv`. */
export function readProbe(): readonly ProbeRow[] {
  return tableNames().flatMap((pair) => parseTable(pair, readTable(pair)));
}

/** The names of the tables, sorted. */
export function tableNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => name.slice(0, -".tsv".length))
    .sort();
}

/** A table's text as it stands in its file. */
export function readTable(pair: string): string {
  return readFileSync(new URL(`${pair}.tsv`, FOLDER), "utf8");
}

/**
 * Reads a table: a header, then a row a line with tabs between its five cells. Characters that an editor does
 * not show stand as `\u00a0`.
 *
 * @throws Error naming table and line, when a line is not of that form.
 */
export function parseTable(pair: string, text: string): readonly ProbeRow[] {
  const languages = TABLE_NAME.exec(pair)?.groups;
  if (languages === undefined) throw new Error(`Unexpected table name ${pair}`);
  const [header, ...lines] = text.trimEnd().split("\n");
  if (header !== HEADER) throw new Error(`${pair}.tsv:1: unexpected header`);
  return lines.map((text, index) => {
    const line = index + 2;
    const [kind, verdict, source, target, reason, ...surplus] = text.split("\t").map(decode);
    if (!isKind(kind)) throw new Error(`${pair}.tsv:${line}: unexpected kind ${kind}`);
    if (!isVerdict(verdict)) throw new Error(`${pair}.tsv:${line}: unexpected verdict ${verdict}`);
    if (!source || !target || !reason || surplus.length > 0)
      throw new Error(`${pair}.tsv:${line}: unexpected number of cells, expected 5`);
    return {
      pair,
      line,
      sourceLanguage: languages.source ?? "",
      targetLanguage: languages.target ?? "",
      kind,
      verdict,
      source,
      target,
      reason,
    };
  });
}

function decode(cell: string): string {
  return cell.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function isKind(kind: string | undefined): kind is ProbeKind {
  return PROBE_KINDS.some((known) => known === kind);
}

function isVerdict(verdict: string | undefined): verdict is Verdict {
  return verdict === "same" || verdict === "differs";
}
