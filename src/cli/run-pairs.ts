import type { CliTexts } from "../messages/cli.en.ts";
import { printable } from "../messages/printable.ts";
import type { Counts } from "../model/finding.ts";
import type { Failure, PairReport, ReportedPage } from "../model/report.ts";
import { Blocked } from "../workspace/obstacle.ts";
import { readPage } from "../workspace/read-page.ts";
import type { RunOptions } from "./invocation.ts";
import { openReports } from "./open-reports.ts";
import type { PageJob, PairJob, Plan } from "./plan.ts";
import { showProgress } from "./progress.ts";
import type { Core, Surroundings } from "./surroundings.ts";
import { lineOfFailure, wordObstacle } from "./word-obstacle.ts";

/** What a run is told besides its plan. */
export interface Run {
  readonly options: RunOptions;
  readonly maxWarnings: number | null;
  readonly ui: string;
  readonly texts: CliTexts;
  readonly surroundings: Surroundings;
  readonly core: Core;
  /** Takes the findings that are known already out of a pair's. */
  readonly sift: (pair: PairReport, job: PairJob) => PairReport;
}

export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Checks pair after pair, streams the reports, and says with which code to exit. */
export async function runPairs(
  { jobs, unpaired, obstacles, notes }: Plan,
  run: Run,
): Promise<ExitCode> {
  const { surroundings, core, texts } = run;
  const { stderr } = surroundings;
  const reports = await openReports(run.options, run.ui, surroundings);
  const progress = showProgress(stderr, jobs.length, texts);
  const failures = obstacles.map((obstacle) => wordObstacle(obstacle, texts));
  const counts = { error: 0, warning: 0, info: 0 };
  let pairs = 0;
  let pairsWithFindings = 0;
  try {
    for (const [index, job] of jobs.entries()) {
      const outcome = await checkJob(job, core, texts);
      await progress.wipe();
      if ("failures" in outcome) {
        // One page that cannot be read fails with each of its translations, and is said once.
        failures.push(...outcome.failures.filter((failure) => isNew(failure, failures)));
      } else {
        const report = run.sift(outcome.report, job);
        pairs++;
        if (report.findings.length > 0) pairsWithFindings++;
        add(counts, report.counts);
        await reports.pair(report);
      }
      await progress.tell(index + 1);
    }
    await progress.wipe();
    const { version } = surroundings;
    await reports.end({ version, pairs, pairsWithFindings, unpaired, failures, counts });
  } catch (error) {
    await reports.abandon();
    throw error;
  }
  const tooMany = run.maxWarnings !== null && counts.warning > run.maxWarnings;
  for (const line of [
    ...notes.map((note) => lineOfFailure(wordObstacle(note, texts))),
    ...failures.map(lineOfFailure),
    ...(tooMany ? [texts.tooManyWarnings(String(counts.warning), String(run.maxWarnings))] : []),
  ]) {
    await stderr.write(`cotejo: ${printable(line)}\n`);
  }
  if (failures.length > 0 || pairs === 0) return EXIT.couldNotRun;
  return counts.error > 0 || tooMany ? EXIT.findings : EXIT.clean;
}

function isNew({ path, message }: Failure, known: readonly Failure[]): boolean {
  return !known.some((failure) => failure.path === path && failure.message === message);
}

type Outcome = { readonly report: PairReport } | { readonly failures: readonly Failure[] };

async function checkJob(job: PairJob, core: Core, texts: CliTexts): Promise<Outcome> {
  const [source, target] = await Promise.allSettled([readJob(job.source), readJob(job.target)]);
  if (source.status === "rejected" || target.status === "rejected") {
    const reasons = [source, target].flatMap((page) =>
      page.status === "rejected" ? [page.reason] : [],
    );
    return { failures: reasons.flatMap((reason) => failuresOf(reason, texts)) };
  }
  const pages = { source: source.value, target: target.value };
  try {
    return { report: { ...(await core.checkPair({ ...pages, config: job.config })), ...pages } };
  } catch (error) {
    // One pair that brings the core down must not hide what the others have to say.
    const detail = error instanceof Error ? error.message : String(error);
    return {
      failures: [
        { path: job.target.path, line: null, column: null, message: texts.failedInside(detail) },
      ],
    };
  }
}

async function readJob({ file, path, language }: PageJob): Promise<ReportedPage> {
  return { path, language, text: await readPage(file, path) };
}

function failuresOf(reason: unknown, texts: CliTexts): Failure[] {
  if (!(reason instanceof Blocked)) throw reason;
  return reason.obstacles.map((obstacle) => wordObstacle(obstacle, texts));
}

function add(sum: Record<keyof Counts, number>, counts: Counts): void {
  sum.error += counts.error;
  sum.warning += counts.warning;
  sum.info += counts.info;
}
