import type { Labels } from "../messages/en/labels.ts";
import { type Counts, countFindings, type Finding } from "../model/finding.ts";
import type { AlignmentEntry, PairReport } from "../model/report.ts";
import { assignFindings } from "./assign-findings.ts";
import { walkEntries } from "./walk-entries.ts";

/** A row of an alignment in two columns. */
export interface TreeRow {
  readonly entry: AlignmentEntry;
  /** The nesting depth of its section; blocks are one level deeper than their section or block. */
  readonly depth: number;
  /** The findings of a section, without those of its subsections. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/**
 * The sections of a pair as rows, and every heading without a counterpart; with `blocks` all blocks too. A
 * heading whose section is a row gets no row of its own. Findings before the first heading, in the front
 * matter or below it, get a first row, so that the rows include all findings.
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
  // By itself, the row for the start of the page would repeat the title.
  return rows.length === 1 && findings.has(pair.alignment) ? [] : rows;
}

function named(entry: AlignmentEntry, label: string): AlignmentEntry {
  const { source, target } = entry;
  const relabel = (nodes: AlignmentEntry["source"]) => nodes.map((node) => ({ ...node, label }));
  return { ...entry, source: relabel(source), target: relabel(target) };
}

/** Trees of at most this many rows are shown in full. */
const SHORT_TREE = 12;
/** Shorter runs of unremarkable rows are shown, since their count would take as much room. */
const SHORT_RUN = 3;

/** Replaces runs of unremarkable rows by their number, except sections directly above a noteworthy one. */
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
      // Headings precede subsections among the children, so `section` is the section of the heading.
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
