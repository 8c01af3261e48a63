import { printable } from "../../messages/printable.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { Place } from "../../model/page/place.ts";
import type { PairReport, RunSummary } from "../../model/report.ts";
import { layoutQuotes } from "../quote/layout-quotes.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { wordOutcome } from "../run-outcome.ts";
import { mainPlace, otherPlace, showFailure, showPlace } from "../shown-place.ts";
import { failingPages, wordUnpaired } from "../word-unpaired.ts";
import { type Wording, wordingFor } from "../wording.ts";
import { harmless, workflowCommand } from "./workflow-command.ts";

/** The most annotations of each kind that GitHub shows per step; it silently drops the rest. */
const LIMIT = 10;
const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;
/** Prefixes every log line that is not a command, so that it cannot be taken for one. */
const MARGIN = "│ ";
const QUOTE_WIDTH = 100;

/**
 * Workflow commands of GitHub Actions: one annotation per finding up to GitHub's limit, and all findings with
 * both lines in the log, in one group per page.
 */
export function github({ ui, inRepository }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  const left = { error: LIMIT, warning: LIMIT, info: LIMIT };
  let dropped = 0;

  function annotate(severity: Severity, command: () => string, plain: () => string): string {
    if (left[severity] > 0) {
      left[severity]--;
      return command();
    }
    dropped++;
    return logLine(plain());
  }

  function logFinding(finding: Finding, pair: PairReport): string[] {
    const { severity, rule, message } = finding;
    const place = mainPlace(finding, pair);
    const other = otherPlace(finding);
    const said = other === null ? message : `${message} (${showPlace(other)})`;
    const label = wording.labels.severity[severity];
    return [
      annotate(
        severity,
        () =>
          workflowCommand(
            COMMANDS[severity],
            { ...region(place, inRepository), title: `cotejo ${rule}` },
            said,
          ),
        () => `${label} ${printable(rule)} ${showPlace(place)} ${printable(said)}`,
      ),
      ...layoutQuotes(finding, pair, { width: QUOTE_WIDTH, wording }).map(logLine),
    ];
  }

  return {
    begin: () => "",
    pair(pair) {
      if (pair.findings.length === 0) return "";
      const { source, target, counts } = pair;
      return lines([
        workflowCommand("group", {}, `${source.path} → ${target.path}: ${wording.counts(counts)}`),
        ...pair.findings.flatMap((finding) => logFinding(finding, pair)),
        "::endgroup::",
      ]);
    },
    end(summary) {
      const failing = failingPages(summary, wording).map((page) =>
        annotate(
          "error",
          () =>
            workflowCommand(
              "error",
              { file: fileIn(inRepository, page.path), line: page.line, col: page.column },
              page.message,
            ),
          () => `${showFailure(page)} ${printable(page.message)}`,
        ),
      );
      return lines([...failing, ...layoutEnd(summary, dropped, wording).map(logLine)]);
    },
  };
}

function layoutEnd(summary: RunSummary, dropped: number, wording: Wording): string[] {
  const { counted } = wording;
  const { unpaired, terms } = summary;
  return [
    ...(terms.failOnUnpaired ? [] : unpaired).map((page) => printable(wordUnpaired(page, wording))),
    wordOutcome(summary, wording),
    ...(dropped === 0 ? [] : [counted("notAnnotated", dropped)]),
  ];
}

/** Columns are given for a single line only: GitHub ignores them otherwise. */
function region({ path, start, end }: Place, folder: string): Record<string, string | number> {
  const lines = { file: fileIn(folder, path), line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

/** The path relative to the root of the repository, as GitHub expects, regardless of the working folder. */
function fileIn(folder: string, path: string): string {
  return path === "" ? "" : folder + path;
}

function logLine(text: string): string {
  return MARGIN + harmless(text);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
