import { type Counts, countFindings, type Finding } from "../model/finding.ts";
import type { AlignmentEntry, PairReport } from "../model/report.ts";
import { walkEntries } from "./walk-entries.ts";

/** One row of an alignment shown as two columns. */
export interface Row {
  readonly entry: AlignmentEntry;
  /** How deep its section is nested; blocks stand one deeper than their section or block. */
  readonly depth: number;
  /** The findings of a section itself, without those of the sections inside it. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/**
 * The sections of a pair as rows, and every heading that lost its counterpart; with `blocks` all blocks too.
 * A heading whose section is a row stands for itself there and gets no row of its own.
 */
export function rowsOf(pair: PairReport, blocks: boolean): Row[] {
  const findings = findingsBySection(pair);
  const rows: Row[] = [];
  let section = pair.alignment;
  for (const { entry, depth, phase } of walkEntries(pair.alignment)) {
    if (phase === "leave") continue;
    if (entry.kind === "section") section = entry;
    if (depth === 0 || !isShown(entry, section, blocks)) continue;
    const own = findings.get(entry) ?? [];
    rows.push({ entry, depth: depth - 1, findings: own, counts: countFindings(own) });
  }
  return rows;
}

/** A tree of no more rows is shown whole. */
const SHORT_TREE = 12;
/** A shorter run of rows in order is shown: its number would take as much room. */
const SHORT_RUN = 3;

/** Replaces runs of rows in order by their number, sections right above something noteworthy aside. */
export function foldRows(rows: readonly Row[]): readonly (Row | number)[] {
  if (rows.length <= SHORT_TREE) return rows;
  const folded: (Row | number)[] = [];
  let run: Row[] = [];
  const flush = (): void => {
    if (run.length < SHORT_RUN) folded.push(...run);
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

function isNoteworthy({ entry, findings }: Row): boolean {
  return entry.relation !== "matched" || findings.length > 0;
}

function leadsTo(rows: readonly Row[], index: number): boolean {
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

/** Each finding goes to the section that begins last before it, on the page where it points at something. */
function findingsBySection(pair: PairReport): ReadonlyMap<AlignmentEntry, Finding[]> {
  const sections = [...walkEntries(pair.alignment)]
    .filter(({ entry, phase }) => phase === "enter" && entry.kind === "section")
    .map(({ entry }) => entry);
  const bySide = { source: startsOf(sections, "source"), target: startsOf(sections, "target") };
  const found = new Map<AlignmentEntry, Finding[]>();
  for (const finding of pair.findings) {
    const side = pointingSide(finding);
    const offset = finding[side]?.start.offset ?? 0;
    const section = lastBefore(bySide[side], offset) ?? pair.alignment;
    const list = found.get(section);
    if (list === undefined) found.set(section, [finding]);
    else list.push(finding);
  }
  return found;
}

interface Start {
  readonly offset: number;
  readonly entry: AlignmentEntry;
}

function startsOf(sections: readonly AlignmentEntry[], side: "source" | "target"): Start[] {
  return sections
    .filter((entry) => entry[side].length > 0)
    .map((entry) => ({ entry, offset: entry[`${side}Place`].start.offset }))
    .sort((a, b) => a.offset - b.offset);
}

function lastBefore(starts: readonly Start[], offset: number): AlignmentEntry | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.entry;
}

function pointingSide({ source, target }: Finding): "source" | "target" {
  if (source === null) return "target";
  if (target === null) return "source";
  const missingInTarget = target.start.offset === target.end.offset;
  return missingInTarget && source.end.offset > source.start.offset ? "source" : "target";
}
