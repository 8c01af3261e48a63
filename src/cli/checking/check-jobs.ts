import { setImmediate } from "node:timers/promises";
import type { Page } from "../../model/page/document.ts";
import type { CheckResult } from "../../model/report.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import { Blocked, type Obstacle } from "../../workspace/obstacle.ts";
import { readPageNow } from "../../workspace/read-page.ts";
import type { RunOptions } from "../command-line/invocation.ts";
import type { PageJob, PairJob } from "../plan/plan.ts";
import type { Surroundings } from "../surroundings.ts";
import { type CheckSetup, makeChecker, type ReadPair, type Verdict } from "./check-job.ts";
import { fixPair, type MadeFix } from "./fix-pair.ts";

/** The outcome of one pair. */
export type Outcome =
  | (ReadPair & {
      readonly outcome: "checked";
      readonly result: CheckResult;
      /** The fixes made before this result. */
      readonly fixes: readonly MadeFix[];
      /** The reasons why fixes could not be written. */
      readonly unwritten: readonly Obstacle[];
    })
  | { readonly outcome: "unread"; readonly obstacles: readonly Obstacle[] }
  | { readonly outcome: "crashed"; readonly path: string; readonly detail: string };

/** How a run checks its pairs. */
export interface RunTerms extends Fixing {
  /** The number of threads that check, including the main one. */
  readonly threads: number;
}

/** Whether fixes are made and written to the translations. */
export interface Fixing {
  readonly fix: RunOptions["fix"];
  /** Absolute; no page outside it is written. */
  readonly root: string;
}

/**
 * Checks pairs, here and in as many other threads as needed to reach the given number. Only a few pairs per
 * thread are in progress at a time, so that memory use does not grow with the site. The outcomes and their
 * order do not depend on the number of threads.
 */
export async function* checkJobs(
  jobs: readonly PairJob[],
  setup: CheckSetup,
  { threads, ...fixing }: RunTerms,
  { loadCore, threadScript }: Pick<Surroundings, "loadCore" | "threadScript">,
): AsyncGenerator<Outcome> {
  const checker = await makeChecker(setup, loadCore);
  const pool =
    threads > 1 && threadScript !== null
      ? (await import("./threads.ts")).openThreads(threads - 1, threadScript, setup, jobs)
      : null;

  /** Starts a pair, and completes it unless another thread takes it. */
  async function begin(job: PairJob): Promise<Coming> {
    const read = readPair(job);
    if ("obstacles" in read) return settled({ outcome: "unread", ...read });
    const conclude = async (verdict: Verdict): Promise<Outcome> =>
      fixing.fix === "off"
        ? outcomeOf(read, verdict, [])
        : await fixAll(job, { read, verdict }, fixing, checker.check);
    const known = checker.recall(read);
    if (known !== null) return settled(await conclude({ verdict: "checked", result: known }));
    const taken = pool?.offer(read) ?? null;
    if (taken !== null) {
      return awaited(taken.then(conclude).catch((error) => crashOf(job, error)));
    }
    const verdict = await checker.check(read);
    // Yields to the event loop, so that messages of other threads are received and Node can free the memory
    // in which the fast engine held a page.
    await setImmediate();
    return settled(await conclude(verdict));
  }

  try {
    yield* inOrder(jobs, threads * PAIRS_PER_THREAD, begin);
  } finally {
    await pool?.close();
    checker.close();
  }
}

/** Starts jobs one after another, at most `most` at a time, and yields their outcomes in order. */
async function* inOrder(
  jobs: readonly PairJob[],
  most: number,
  begin: (job: PairJob) => Promise<Coming>,
): AsyncGenerator<Outcome> {
  const pending: Coming[] = [];
  for (const job of jobs) {
    pending.push(await begin(job).catch((error) => settled(crashOf(job, error))));
    while (pending[0]?.outcome != null || pending.length >= most) {
      const first = pending.shift();
      if (first !== undefined) yield await first.promise;
    }
  }
  for (const { promise } of pending) yield await promise;
}

/**
 * The most pairs in progress per thread: enough that one large page does not block the others, and few enough
 * to use little memory.
 */
const PAIRS_PER_THREAD = 32;

/** An outcome that may still be pending. */
interface Coming {
  readonly promise: Promise<Outcome>;
  /** Null while pending. */
  readonly outcome: Outcome | null;
}

function settled(outcome: Outcome): Coming {
  return { promise: Promise.resolve(outcome), outcome };
}

function awaited(promise: Promise<Outcome>): Coming {
  let outcome: Outcome | null = null;
  return {
    promise: promise.then((come) => {
      outcome = come;
      return come;
    }),
    get outcome() {
      return outcome;
    },
  };
}

/** Makes the requested fixes and checks the fixed pair again. */
async function fixAll(
  job: PairJob,
  { read, verdict }: { readonly read: ReadPair; readonly verdict: Verdict },
  { fix, root }: Fixing,
  check: (pair: ReadPair) => Promise<Verdict>,
): Promise<Outcome> {
  const fixed = await fixPair(read, verdict, check);
  const obstacles =
    fixed.fixes.length > 0 && fix === "write" ? await rewrite(job, read, fixed.pair, root) : [];
  return obstacles.length > 0
    ? outcomeOf(read, verdict, [], obstacles)
    : outcomeOf(fixed.pair, fixed.verdict, fixed.fixes);
}

/** Writes the fixed translation; returns the obstacles, if any. */
async function rewrite(
  { target }: PairJob,
  before: ReadPair,
  after: ReadPair,
  root: string,
): Promise<readonly Obstacle[]> {
  const { rewritePage } = await import("../../workspace/writing/rewrite-page.ts");
  try {
    const texts = { before: before.target.text, after: after.target.text };
    await rewritePage(target.file, target.path, root, texts);
    return [];
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    return error.obstacles;
  }
}

/** The outcome of a pair that crashed, so that the others are still reported. */
function crashOf({ target }: PairJob, error: unknown): Outcome {
  const detail = errorMessage(error);
  return { outcome: "crashed", path: target.path, detail };
}

function outcomeOf(
  pair: ReadPair,
  verdict: Verdict,
  fixes: readonly MadeFix[],
  unwritten: readonly Obstacle[] = [],
): Outcome {
  return verdict.verdict === "checked"
    ? { outcome: "checked", ...pair, result: verdict.result, fixes, unwritten }
    : { outcome: "crashed", path: pair.target.path, detail: verdict.detail };
}

function readPair(job: PairJob): ReadPair | { readonly obstacles: readonly Obstacle[] } {
  const obstacles: Obstacle[] = [];
  const source = readPage(job.source, obstacles);
  const target = readPage(job.target, obstacles);
  if (source === null || target === null) return { obstacles };
  return { source, target, config: job.config };
}

function readPage({ file, path, language }: PageJob, obstacles: Obstacle[]): Page | null {
  try {
    return { path, language, text: readPageNow(file, path) };
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    for (const obstacle of error.obstacles) obstacles.push(obstacle);
    return null;
  }
}
