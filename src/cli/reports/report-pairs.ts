import type { CliTexts } from "../../messages/cli.en.ts";
import { printable } from "../../messages/printable.ts";
import type { Ui } from "../../messages/ui.ts";
import type { Counts } from "../../model/finding.ts";
import type { Failure, PairReport, PassTerms, UnpairedPage } from "../../model/report.ts";
import type { Outcome } from "../checking/check-jobs.ts";
import type { RunOptions } from "../command-line/invocation.ts";
import type { Surroundings } from "../surroundings.ts";
import { lineOfFailure, wordObstacle } from "../word-obstacle.ts";
import { openReports } from "./open-reports.ts";
import { showProgress } from "./progress.ts";

/** What a run has to report. */
export interface RunMatter {
  /** Each pair, in the order of the report. */
  readonly outcomes: AsyncIterable<Outcome>;
  /** How many pairs there are to be. */
  readonly pairs: number;
  /** How many pairs there are besides that were not to be checked. */
  readonly leftOut: number;
  readonly unpaired: readonly UnpairedPage[];
  /** What keeps the run from being a proof, known before the first pair. */
  readonly failures: readonly Failure[];
  /** Worth telling, and no failure. */
  readonly notes: readonly Failure[];
}

/** How a run reports, and what it lets pass. */
export interface RunTerms {
  readonly options: RunOptions;
  readonly pass: PassTerms;
  readonly ui: Ui;
  readonly texts: CliTexts;
  readonly surroundings: Surroundings;
  /** Takes the findings that are known already out of a pair's. */
  readonly sift: (pair: PairReport) => PairReport;
}

/** Exit codes, as the documentation promises them. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Reports pair after pair as they come, and says with which code to exit. */
export async function reportPairs(matter: RunMatter, terms: RunTerms): Promise<ExitCode> {
  const { unpaired, leftOut, notes } = matter;
  const { surroundings, texts, options, pass } = terms;
  const { maxWarnings, failOnUnpaired } = pass;
  const tell = async (line: string): Promise<void> =>
    await surroundings.stderr.write(`cotejo: ${printable(line)}\n`);
  for (const failure of matter.failures) await tell(lineOfFailure(failure));
  const reports = await openReports(options, terms.ui, surroundings);
  const progress = showProgress(surroundings.stderr, matter.pairs, texts);
  const failures = [...matter.failures];
  const counts = { error: 0, warning: 0, info: 0 };
  let done = 0;
  let pairs = 0;
  let pairsWithFindings = 0;
  let fixes = 0;
  let pagesFixed = 0;
  let files: readonly string[];
  try {
    for await (const outcome of matter.outcomes) {
      await progress.wipe();
      if (outcome.outcome === "checked") {
        const { source, target, result, fixed } = outcome;
        fixes += fixed;
        if (fixed > 0) pagesFixed++;
        const report = terms.sift({ ...result, source, target });
        pairs++;
        if (report.findings.length > 0) pairsWithFindings++;
        add(counts, report.counts);
        await reports.pair(report);
      } else {
        // One page that cannot be read fails with each of its translations, and is said once.
        for (const failure of failuresOf(outcome, texts)) {
          if (isNew(failure, failures)) failures.push(failure);
        }
      }
      await progress.tell(++done);
    }
    await progress.wipe();
    const { version } = surroundings;
    files = await reports.end({
      version,
      pairs,
      pairsFound: matter.pairs + leftOut,
      pairsWithFindings,
      unpaired,
      failures,
      counts,
      terms: pass,
    });
  } catch (error) {
    await reports.abandon();
    throw error;
  }
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  const lacking = failOnUnpaired ? unpaired.length : 0;
  for (const line of [
    ...failures.slice(matter.failures.length).map(lineOfFailure),
    ...notes.map(lineOfFailure),
    ...(fixes > 0
      ? [texts[options.fix === "write" ? "fixed" : "wouldFix"](String(fixes), String(pagesFixed))]
      : []),
    ...(tooMany ? [texts.tooManyWarnings(String(counts.warning), String(maxWarnings))] : []),
    ...(lacking > 0 ? [texts.unpairedFail(String(lacking))] : []),
    ...(done === 0 && leftOut > 0 ? [texts.nothingSelected(String(leftOut))] : []),
    ...(options.quiet ? [] : files.map(texts.reportWritten)),
  ]) {
    await tell(line);
  }
  if (failures.length > 0 || (pairs === 0 && leftOut === 0)) return EXIT.couldNotRun;
  return counts.error > 0 || tooMany || lacking > 0 ? EXIT.findings : EXIT.clean;
}

function isNew({ path, message }: Failure, known: readonly Failure[]): boolean {
  return !known.some((failure) => failure.path === path && failure.message === message);
}

function failuresOf(outcome: Exclude<Outcome, { outcome: "checked" }>, texts: CliTexts): Failure[] {
  return outcome.outcome === "unread"
    ? outcome.obstacles.map((obstacle) => wordObstacle(obstacle, texts))
    : [
        {
          path: outcome.path,
          line: null,
          column: null,
          message: texts.failedInside(outcome.detail),
        },
      ];
}

function add(sum: Record<keyof Counts, number>, counts: Counts): void {
  sum.error += counts.error;
  sum.warning += counts.warning;
  sum.info += counts.info;
}
