import type { BlockContent, PhrasingContent, RootContent } from "mdast";
import type { Finding } from "../../model/finding.ts";
import type { AlignedNode, PairReport, RunSummary } from "../../model/report.ts";
import { layoutQuotes } from "../quote/layout-quotes.ts";
import { foldRows, rowsOf, type TreeRow } from "../section-rows.ts";
import { showFailure } from "../shown-place.ts";
import { countUnpaired, wordUnpaired } from "../word-unpaired.ts";
import type { Wording } from "../wording.ts";
import { inert, inertCode } from "./inert.ts";
import { codeBlock, heading, list, paragraph, strong, table, text } from "./nodes.ts";

/** The width of quoted lines in columns: as many as a web page shows without scrolling. */
const QUOTE_WIDTH = 90;
/** Deeper sections are not indented further. */
const DEEPEST = 8;

/** The paths of both pages. */
export function pairTitle({ source, target }: PairReport): PhrasingContent[] {
  return [inertCode(source.path), text(" → "), inertCode(target.path)];
}

/** The sections of both pages side by side. */
export function sectionTable(pair: PairReport, blocks: boolean, wording: Wording): RootContent[] {
  const { labels } = wording;
  const rows = rowsOf(pair, blocks, labels);
  if (rows.length === 0) return [];
  const header = [labels.source, labels.target, labels.alignment, labels.findings];
  return [
    table([
      header.map((label) => [text(label)]),
      ...(blocks ? rows : foldRows(rows)).map((row) => sectionRow(row, wording)),
    ]),
  ];
}

function sectionRow(row: TreeRow | number, wording: Wording): PhrasingContent[][] {
  const { labels } = wording;
  if (typeof row === "number")
    return [[text(`⋮ ${wording.counted("sectionsInOrder", row)}`)], [], [], []];
  const { entry, depth, counts } = row;
  const side = (nodes: readonly AlignedNode[]): PhrasingContent[] => {
    const indent = text("\u00A0".repeat(2 * Math.min(depth, DEEPEST)));
    const kind = entry.kind === "section" ? [] : [text(`${labels.kind[entry.kind]} `)];
    if (nodes.length === 0) return [indent, { type: "emphasis", children: [text(labels.missing)] }];
    return [indent, ...kind, ...inert(nodes.map(({ label }) => label).join(" ¶ "))];
  };
  return [
    side(entry.source),
    side(entry.target),
    [text(labels.relation[entry.relation])],
    [text(wording.counts(counts))],
  ];
}

/** A list of findings, each with both lines quoted. */
export function findingList(
  pair: PairReport,
  findings: readonly Finding[],
  wording: Wording,
): RootContent[] {
  if (findings.length === 0) return [];
  return [list(findings.map((finding) => findingItem(finding, pair, wording)))];
}

function findingItem(finding: Finding, pair: PairReport, wording: Wording): BlockContent[] {
  const { severity, rule, message } = finding;
  return [
    paragraph([
      strong(wording.labels.severity[severity]),
      text(" "),
      inertCode(rule),
      text(" "),
      ...inert(message),
    ]),
    codeBlock(layoutQuotes(finding, pair, { width: QUOTE_WIDTH, wording })),
  ];
}

/** Pages without a counterpart or not checked: their number, and the first `most` of each by name. */
export function obstacleNodes(
  { unpaired, failures }: RunSummary,
  wording: Wording,
  most = Infinity,
): RootContent[] {
  const { counted } = wording;
  const section = (title: string, lines: PhrasingContent[][]): RootContent[] => {
    if (lines.length === 0) return [];
    const further = lines.length - most;
    const rest = further > 0 ? [[text(counted("furtherPage", further))]] : [];
    const shown = [...lines.slice(0, most), ...rest].map((line) => [paragraph(line)]);
    return [heading(2, [text(title)]), list(shown)];
  };
  return [
    ...section(
      countUnpaired(unpaired, wording),
      unpaired.map((page) => inert(wordUnpaired(page, wording))),
    ),
    ...section(
      counted("failed", failures.length),
      failures.map((failure) => [
        inertCode(showFailure(failure)),
        text(" "),
        ...inert(failure.message),
      ]),
    ),
  ];
}
