import type { CliTexts } from "../../messages/en/cli.ts";
import type { Ui } from "../../messages/ui.ts";
import { type Counts, SEVERITIES } from "../../model/finding.ts";
import type {
  Failure,
  PairReport,
  PassTerms,
  RunSummary,
  Shard,
  UnpairedPage,
} from "../../model/report.ts";
import type { Outcome } from "../checking/check-jobs.ts";
import type { MadeFix } from "../checking/fix-pair.ts";
import type { RunOptions } from "../command-line/invocation.ts";
import { printFailure, printNotice } from "../output.ts";
import type { Surroundings } from "../surroundings.ts";
import { lineOfFailure, wordObstacle } from "../word-obstacle.ts";
import { openReports } from "./open-reports.ts";
import { showProgress } from "./progress.ts";

/** The content that a run reports. */
export interface RunMatter {
  /** The outcomes of all pairs, in report order. */
  readonly outcomes: AsyncIterable<Outcome>;
  /** The number of pairs to be checked. */
  readonly pairs: number;
  /** The number of pairs that were not to be checked. */
  readonly unselected: number;
  /** The git state since which a page of each pair changed, if that is the only selection. */
  readonly changedSince: string | null;
  /** The shard that these pairs are; null if they are all that were selected. */
  readonly shard: Shard | null;
  readonly unpaired: readonly UnpairedPage[];
  /** Reasons why the run is not conclusive, known before the first pair. */
  readonly failures: readonly Failure[];
  /** Notes that are not failures. */
  readonly notes: readonly Failure[];
}

/** How a run reports, and its conditions for passing. */
export interface Reporting {
  readonly options: RunOptions;
  readonly pass: PassTerms;
  readonly ui: Ui;
  readonly texts: CliTexts;
  readonly surroundings: Surroundings;
  /** Removes known findings from a pair's report. */
  readonly sift: (pair: PairReport) => PairReport;
}

/** The documented exit codes. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Reports pairs as they are completed, and returns the exit code. */
export async function reportPairs(matter: RunMatter, reporting: Reporting): Promise<ExitCode> {
  const { stderr } = reporting.surroundings;
  for (const failure of matter.failures) await printNotice(stderr, lineOfFailure(failure));
  const tally: Tally = {
    counts: { error: 0, warning: 0, info: 0 },
    pairs: 0,
    pairsWithFindings: 0,
    known: 0,
    suppressed: 0,
    fixes: [],
    pagesFixed: 0,
    empty: [],
    failures: new Map(matter.failures.map((failure) => [keyOf(failure), failure])),
  };
  const { files, summary } = await writeReports(matter, reporting, tally);
  if (reporting.options.fix === "dry-run" && tally.fixes.length > 0) {
    const { linesOfFixes } = await import("./lines-of-fixes.ts");
    for (const line of linesOfFixes(tally.fixes, reporting.ui)) await printNotice(stderr, line);
  }
  if (exceeds(tally.counts, reporting.pass)) {
    const { texts, pass, surroundings } = reporting;
    const found = String(tally.counts.warning);
    await printFailure(surroundings, texts.tooManyWarnings(found, String(pass.maxWarnings)));
  }
  for (const line of closingLines(matter, reporting, tally)) await printNotice(stderr, line);
  if (!reporting.options.quiet) {
    if (hasNoReportOnStdout(reporting.options)) {
      const { outcomeOf } = await import("./outcome-of.ts");
      for (const line of outcomeOf(summary, reporting.ui)) await printNotice(stderr, line);
    }
    for (const file of files) await printNotice(stderr, reporting.texts.reportWritten(file));
  }
  return exitCodeOf(matter, reporting.pass, tally);
}

/** The totals of a run so far. */
interface Tally {
  readonly counts: Record<keyof Counts, number>;
  pairs: number;
  pairsWithFindings: number;
  known: number;
  suppressed: number;
  readonly fixes: MadeFix[];
  pagesFixed: number;
  /** Translations that are empty because their source pages are. */
  readonly empty: string[];
  /** By content: an unreadable page fails with each of its translations, but is reported once. */
  readonly failures: Map<string, Failure>;
}

function keyOf({ path, message }: Failure): string {
  return JSON.stringify([path, message]);
}

/** Whether no report is written to standard output. */
function hasNoReportOnStdout({ formats }: RunOptions): boolean {
  return formats.every(({ file }) => file !== null);
}

/** The summary that the reports ended with, and the files written. */
interface Written {
  readonly files: readonly string[];
  readonly summary: RunSummary;
}

/** Writes the reports of all pairs and updates the totals. */
async function writeReports(
  matter: RunMatter,
  { options, pass, ui, texts, surroundings, sift }: Reporting,
  tally: Tally,
): Promise<Written> {
  const reports = await openReports({ options, ui, pairs: matter.pairs }, surroundings);
  const progress = showProgress(surroundings.stderr, matter.pairs, texts);
  let done = 0;
  try {
    for await (const outcome of matter.outcomes) {
      await progress.wipe();
      if (outcome.outcome === "checked") {
        const { source, target, result, fixes } = outcome;
        const report = sift({ ...result, source, target });
        count(report, fixes, tally);
        await reports.pair(report);
      }
      for (const failure of failuresOf(outcome, texts)) {
        const key = keyOf(failure);
        if (!tally.failures.has(key)) tally.failures.set(key, failure);
      }
      await progress.show(++done);
    }
    await progress.wipe();
    // The reports themselves end with what to do about failures.
    const met = [...tally.failures.values()].slice(matter.failures.length);
    for (const failure of met) await printNotice(surroundings.stderr, lineOfFailure(failure));
    const { counts, pairs, pairsWithFindings, known, suppressed } = tally;
    const summary: RunSummary = {
      version: surroundings.version,
      ...(matter.shard !== null && { shard: matter.shard }),
      pairs,
      pairsFound: matter.pairs + matter.unselected,
      pairsWithFindings,
      unpaired: matter.unpaired,
      failures: [...tally.failures.values()],
      counts,
      known,
      suppressed,
      terms: pass,
    };
    return { files: await reports.end(summary), summary };
  } catch (error) {
    await reports.abandon();
    throw error;
  }
}

function count(
  { source, target, findings, counts, known = 0, suppressed = 0 }: PairReport,
  fixes: readonly MadeFix[],
  tally: Tally,
): void {
  tally.pairs++;
  if ([source, target].every(({ text }) => text.trim() === "")) tally.empty.push(target.path);
  if (findings.length > 0) tally.pairsWithFindings++;
  tally.known += known;
  tally.suppressed += suppressed;
  for (const fix of fixes) tally.fixes.push(fix);
  if (fixes.length > 0) tally.pagesFixed++;
  for (const severity of SEVERITIES) tally.counts[severity] += counts[severity];
}

/** The lines printed after the reports. */
function closingLines(
  { notes, pairs, unselected, unpaired, changedSince }: RunMatter,
  { options, pass, texts }: Reporting,
  tally: Tally,
): readonly string[] {
  const { fixes, pagesFixed, empty } = tally;
  return [
    ...notes.map(lineOfFailure),
    ...(empty.length > 0 ? [texts.emptyPairs(empty[0] ?? "", String(empty.length))] : []),
    ...(fixes.length > 0
      ? [texts[options.fix === "write" ? "fixed" : "wouldFix"](fixes.length, pagesFixed)]
      : []),
    ...(lacks(unpaired, pass) ? [texts.unpairedFail(String(unpaired.length))] : []),
    ...(pairs === 0 && unselected > 0 && !options.quiet
      ? [
          changedSince === null
            ? texts.nothingSelected(String(unselected))
            : texts.nothingChanged(changedSince, String(unselected)),
        ]
      : []),
  ];
}

function exitCodeOf({ unselected, unpaired }: RunMatter, pass: PassTerms, tally: Tally): ExitCode {
  const { counts, pairs, failures } = tally;
  if (failures.size > 0 || (pairs === 0 && unselected === 0)) return EXIT.couldNotRun;
  const fails = counts.error > 0 || exceeds(counts, pass) || lacks(unpaired, pass);
  return fails ? EXIT.findings : EXIT.clean;
}

function exceeds({ warning }: Counts, { maxWarnings }: PassTerms): boolean {
  return maxWarnings !== null && warning > maxWarnings;
}

function lacks(unpaired: readonly UnpairedPage[], { failOnUnpaired }: PassTerms): boolean {
  return failOnUnpaired && unpaired.length > 0;
}

function failuresOf(outcome: Outcome, texts: CliTexts): Failure[] {
  if (outcome.outcome === "crashed") {
    const { path, detail } = outcome;
    return [{ path, line: null, column: null, message: texts.failedInside(detail) }];
  }
  const obstacles = outcome.outcome === "unread" ? outcome.obstacles : outcome.unwritten;
  return obstacles.map((obstacle) => wordObstacle(obstacle, texts));
}
