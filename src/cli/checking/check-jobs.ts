import type { CheckResult, ReportedPage } from "../../model/report.ts";
import { Blocked, type Obstacle } from "../../workspace/obstacle.ts";
import { readPageNow } from "../../workspace/read-page.ts";
import type { PageJob, PairJob } from "../plan.ts";
import type { Surroundings } from "../surroundings.ts";
import { type CheckSetup, makeChecker, type ReadPair, type Verdict } from "./check-job.ts";

/** What became of one pair. */
export type Outcome =
  | (ReadPair & { readonly outcome: "checked"; readonly result: CheckResult })
  | { readonly outcome: "unread"; readonly obstacles: readonly Obstacle[] }
  | { readonly outcome: "crashed"; readonly path: string; readonly detail: string };

/**
 * Checks pairs in their order: here, or in so many threads as are asked for. A few pairs a thread are on their way at
 * a time, so that memory does not grow with the site. The outcomes are the same, and in the same order, however
 * many threads there are.
 */
export async function* checkJobs(
  jobs: readonly PairJob[],
  setup: CheckSetup,
  threads: number,
  { loadCore, threadScript }: Pick<Surroundings, "loadCore" | "threadScript">,
): AsyncGenerator<Outcome> {
  const checker = await makeChecker(setup, loadCore);
  const pool =
    threads > 1 && threadScript !== null
      ? (await import("./threads.ts")).openThreads(threads, threadScript, setup, jobs)
      : null;
  const check = pool?.check ?? checker.check;

  async function start(job: PairJob): Promise<Outcome> {
    const read = readPair(job);
    if ("obstacles" in read) return { outcome: "unread", ...read };
    const known = checker.recall(read);
    if (known !== null) return { outcome: "checked", ...read, result: known };
    return outcomeOf(read, await check(read));
  }

  const pending: Promise<Outcome>[] = [];
  const most = pool === null ? 1 : threads * PAIRS_PER_THREAD;
  try {
    for (const job of jobs) {
      pending.push(start(job));
      const first = pending.length < most ? undefined : pending.shift();
      if (first !== undefined) yield await first;
    }
    for (const outcome of pending) yield await outcome;
  } finally {
    await pool?.close();
    checker.close();
  }
}

/** On their way at a time: enough for a thread never to wait, few enough for little memory. */
const PAIRS_PER_THREAD = 8;

function outcomeOf(pair: ReadPair, verdict: Verdict): Outcome {
  return verdict.verdict === "checked"
    ? { outcome: "checked", ...pair, result: verdict.result }
    : { outcome: "crashed", path: pair.target.path, detail: verdict.detail };
}

function readPair(job: PairJob): ReadPair | { readonly obstacles: readonly Obstacle[] } {
  const obstacles: Obstacle[] = [];
  const source = readPage(job.source, obstacles);
  const target = readPage(job.target, obstacles);
  if (source === null || target === null) return { obstacles };
  return { source, target, config: job.config };
}

function readPage({ file, path, language }: PageJob, obstacles: Obstacle[]): ReportedPage | null {
  try {
    return { path, language, text: readPageNow(file, path) };
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    obstacles.push(...error.obstacles);
    return null;
  }
}
