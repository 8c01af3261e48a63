import type { Labels } from "../messages/en/labels.ts";
import { type Counts, countFindings, type Finding } from "../model/finding.ts";
import type { AlignmentEntry, PairReport } from "../model/report.ts";
import { assignFindings } from "./assign-findings.ts";
import { walkEntries } from "./walk-entries.ts";

/** One row of an alignment shown as two columns. */
export interface TreeRow {
  readonly entry: AlignmentEntry;
  /** How deep its section is nested; blocks stand one deeper than their section or block. */
  readonly depth: number;
  /** The findings of a section itself, without those of the sections inside it. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/**
 * The sections of a pair as rows, and every heading that lost its counterpart; with `blocks` all blocks too.
 * A heading whose section is a row stands for itself there and gets no row of its own. What was found before the first
 * heading, in the front matter or below it, has a row of its own before the others, so that the rows count all.
 */
export function rowsOf(pair: PairReport, blocks: boolean, { startOfPage }: Labels): TreeRow[] {
  const sections = [...walkEntries(pair.alignment)]
    .filter(({ entry, phase }) => phase === "enter" && entry.kind === "section")
    .map(({ entry }) => entry);
  const findings = assignFindings(pair.findings, sections, pair.alignment);
  const rows: TreeRow[] = [];
  let section = pair.alignment;
  for (const { entry, depth, phase } of walkEntries(pair.alignment)) {
    if (phase === "leave") continue;
    if (entry.kind === "section") section = entry;
    const own = findings.get(entry) ?? [];
    if (depth === 0 ? own.length === 0 : !isShown(entry, section, blocks)) continue;
    const shown = depth === 0 ? named(entry, startOfPage) : entry;
    rows.push({
      entry: shown,
      depth: Math.max(0, depth - 1),
      findings: own,
      counts: countFindings(own),
    });
  }
  // Alone, the start of the page says no more than what stands above it.
  return rows.length === 1 && findings.has(pair.alignment) ? [] : rows;
}

function named(entry: AlignmentEntry, label: string): AlignmentEntry {
  const { source, target } = entry;
  const relabel = (nodes: AlignmentEntry["source"]) => nodes.map((node) => ({ ...node, label }));
  return { ...entry, source: relabel(source), target: relabel(target) };
}

/** A tree of no more rows is shown whole. */
const SHORT_TREE = 12;
/** A shorter run of rows in order is shown: its number would take as much room. */
const SHORT_RUN = 3;

/** Replaces runs of rows in order by their number, sections right above something noteworthy aside. */
export function foldRows(rows: readonly TreeRow[]): readonly (TreeRow | number)[] {
  if (rows.length <= SHORT_TREE) return rows;
  const folded: (TreeRow | number)[] = [];
  let run: TreeRow[] = [];
  const flush = (): void => {
    if (run.length < SHORT_RUN) for (const row of run) folded.push(row);
    else folded.push(run.length);
    run = [];
  };
  for (const [index, row] of rows.entries()) {
    if (!isNoteworthy(row) && !leadsTo(rows, index)) run.push(row);
    else {
      flush();
      folded.push(row);
    }
  }
  flush();
  return folded;
}

function isNoteworthy({ entry, findings }: TreeRow): boolean {
  return entry.relation !== "matched" || findings.length > 0;
}

function leadsTo(rows: readonly TreeRow[], index: number): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  return row !== undefined && next !== undefined && next.depth > row.depth && isNoteworthy(next);
}

function isShown(entry: AlignmentEntry, section: AlignmentEntry, blocks: boolean): boolean {
  switch (entry.kind) {
    case "section":
      return true;
    case "heading":
      // Headings come before sections among children, so `section` is the one it stands in.
      return isAlone(entry) && !isAlone(section);
    case "cell":
      return false;
    default:
      return blocks;
  }
}

function isAlone({ relation }: AlignmentEntry): boolean {
  return relation === "source-only" || relation === "target-only";
}
