import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { printable } from "../../messages/printable.ts";
import type { PairReport, RunSummary } from "../../model/report.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { type WorstPage, weigh, wordNext, wordOutcome, worsePage } from "../run-outcome.ts";
import { type Wording, wordingFor } from "../wording.ts";
import { inert } from "./inert.ts";
import { heading, paragraph, text, write } from "./nodes.ts";
import { findingList, obstacleNodes } from "./pair-nodes.ts";

/** The first line of every comment, by which a bot finds the one to replace. */
export const MARKER = "<!-- cotejo report -->";

/**
 * GitHub refuses comments of more than 65,536 characters; this limit is in bytes, with room for the frame.
 */
const LIMIT = 60_000;
/** The part of the limit for pages without a translation and pages that failed. */
const OBSTACLE_LIMIT = 10_000;
/** The number of them listed by name if not all fit. */
const FEW_OBSTACLES = 10;

/** A comment for a pull request: the outcome, then as many pages as fit, worst first and folded. */
export function prComment({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  const parts: Part[] = [];
  let worst: WorstPage | null = null;
  return {
    begin: () => "",
    pair(pair) {
      worst = worsePage(worst, pair);
      if (pair.findings.length > 0) parts.push(partOf(pair, wording));
      return "";
    },
    end: (summary) => layoutComment(summary, parts, worst, wording),
  };
}

/** The part of a comment about one pair. */
interface Part {
  readonly weight: number;
  readonly title: string;
  /** One text per finding. */
  readonly findings: readonly string[];
}

function partOf(pair: PairReport, wording: Wording): Part {
  const { source, target, findings, counts } = pair;
  const names = `${printable(source.path)} → ${printable(target.path)}`;
  const summary = h("summary", [h("code", names), ` ${wording.counts(counts)}`]);
  return {
    weight: weigh(counts),
    title: toHtml(summary),
    // More findings would not fit anyway.
    findings: findings
      .slice(0, MOST_FINDINGS)
      .map((finding) => write(findingList(pair, [finding], wording)).trimEnd()),
  };
}

const MOST_FINDINGS = 200;

function layoutComment(
  summary: RunSummary,
  parts: readonly Part[],
  worst: WorstPage | null,
  wording: Wording,
): string {
  const next = wordNext(summary, worst?.path ?? "", wording);
  const said = [wordOutcome(summary, wording), ...(next === null ? [] : [next])];
  const head = write([
    heading(2, [text(wording.labels.title)]),
    ...said.map((line) => paragraph(inert(line))),
  ]);
  const obstacles = fitObstacles(summary, wording);
  const { body, shown } = fitParts(parts, LIMIT - byteLength(head) - byteLength(obstacles));
  const { error, warning, info } = summary.counts;
  const hidden = error + warning + info - shown;
  const rest = hidden === 0 ? "" : write([paragraph([text(wording.counted("notShown", hidden))])]);
  return `${MARKER}\n\n${head}${body}${rest}${obstacles}`.trimEnd().concat("\n");
}

/** All of them if they fit, else the first few and the number of the others, else the number only. */
function fitObstacles(summary: RunSummary, wording: Wording): string {
  for (const most of [Infinity, FEW_OBSTACLES]) {
    const obstacles = write(obstacleNodes(summary, wording, most));
    if (byteLength(obstacles) <= OBSTACLE_LIMIT) return obstacles;
  }
  return write(obstacleNodes(summary, wording, 0));
}

/** Adds the parts as folded sections, worst pages first, until there is no more room. */
function fitParts(parts: readonly Part[], room: number): { body: string; shown: number } {
  const sorted = parts.toSorted((a, b) => b.weight - a.weight);
  let body = "";
  let left = room;
  let shown = 0;
  for (const { title, findings } of sorted) {
    const frame = (inside: readonly string[]): string =>
      `<details>\n${title}\n\n${inside.join("\n\n")}\n\n</details>\n\n`;
    left -= byteLength(frame([]));
    const fitting: string[] = [];
    for (const finding of findings) {
      left -= byteLength(finding) + 2;
      if (left < 0) break;
      fitting.push(finding);
    }
    if (fitting.length > 0) body += frame(fitting);
    shown += fitting.length;
    if (left < 0) break;
  }
  return { body, shown };
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
