import { printable } from "../../messages/printable.ts";
import type { Relation } from "../../model/alignment.ts";
import { SEVERITIES } from "../../model/finding.ts";
import type { AlignedNode, AlignmentEntry, PairReport } from "../../model/report.ts";
import { cutEnd } from "../quote/fit-line.ts";
import { widthOf } from "../quote/width-of.ts";
import { foldRows, rowsOf, type TreeRow } from "../section-rows.ts";
import type { Wording } from "../wording.ts";
import type { Ink, Sheet } from "./ink.ts";

const SIGNS: Readonly<Record<Relation, string>> = {
  matched: "=",
  moved: "↕",
  "source-only": "−",
  "target-only": "+",
  split: "<",
  merged: ">",
};
const MARGIN = "    ";
const INDENT = 2;
/** Deeper nesting is not indented further, to leave room for labels. */
const DEEPEST = 8;
/** The columns reserved to the right of the second label. */
const BADGE_WIDTH = 22;

/** Formats the alignment of a pair in two columns: its sections, or with `blocks` the whole tree. */
export function layoutTree(
  pair: PairReport,
  blocks: boolean,
  { width, ink, wording }: Sheet,
): string[] {
  const column = Math.max(8, Math.floor((width - MARGIN.length - 3 - BADGE_WIDTH) / 2));
  const rows = rowsOf(pair, blocks, wording.labels);
  return (blocks ? rows : foldRows(rows)).flatMap((row) =>
    typeof row === "number"
      ? [MARGIN + ink.dim(`⋮ ${wording.counted("sectionsInOrder", row)}`)]
      : layoutRow(row, column, ink, wording),
  );
}

function layoutRow(
  { entry, depth, counts }: TreeRow,
  column: number,
  ink: Ink,
  wording: Wording,
): string[] {
  const { labels } = wording;
  const height = Math.max(entry.source.length, entry.target.length, 1);
  const sign = SIGNS[entry.relation];
  const paint = entry.relation === "matched" ? ink.dim : ink.severity.warning;
  const indent = " ".repeat(INDENT * Math.min(depth, DEEPEST));
  const lines: string[] = [];
  for (let index = 0; index < height; index++) {
    const cell = (nodes: readonly AlignedNode[]): string =>
      cutEnd(indent + labelIn(entry, nodes, index, labels), column).trimEnd();
    const [left, right] = [cell(entry.source), cell(entry.target)];
    const padded = left + " ".repeat(Math.max(0, column - widthOf(left)));
    const badge = index === 0 ? badgeOf(entry, counts, ink, wording) : "";
    const gap = badge === "" ? "" : " ".repeat(Math.max(0, column - widthOf(right)) + 2);
    const missing = (text: string): string =>
      text.trim() === labels.missing ? ink.dim(text) : text;
    lines.push(
      `${MARGIN}${missing(padded)} ${paint(sign)} ${missing(right)}${gap}${badge}`.trimEnd(),
    );
  }
  return lines;
}

/** The text of one line of a cell. */
function labelIn(
  entry: AlignmentEntry,
  nodes: readonly AlignedNode[],
  line: number,
  labels: Wording["labels"],
): string {
  const node = nodes[line];
  if (node === undefined) return line === 0 ? labels.missing : "";
  const kind = entry.kind === "section" ? "" : `${labels.kind[entry.kind]} `;
  // A block with children is labelled by its kind only: its first words are in the row of its first child.
  const label = kind !== "" && entry.children.length > 0 ? "" : printable(node.label);
  return kind + label;
}

function badgeOf(
  entry: AlignmentEntry,
  counts: TreeRow["counts"],
  ink: Ink,
  wording: Wording,
): string {
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  if (worst !== undefined) return ink.severity[worst](wording.counts(counts));
  const word =
    entry.relation === "moved" || entry.relation === "split" || entry.relation === "merged";
  return word ? ink.dim(wording.labels.relation[entry.relation]) : "";
}
