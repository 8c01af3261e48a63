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

/** What became of one pair. */
export type Outcome =
  | (ReadPair & {
      readonly outcome: "checked";
      readonly result: CheckResult;
      /** The fixes that were made before. */
      readonly fixes: readonly MadeFix[];
      /** What kept fixes from being made, where there were any to make. */
      readonly unwritten: readonly Obstacle[];
    })
  | { readonly outcome: "unread"; readonly obstacles: readonly Obstacle[] }
  | { readonly outcome: "crashed"; readonly path: string; readonly detail: string };

/** On what terms a run checks its pairs. */
export interface RunTerms extends Fixing {
  /** How many check at once, this one included. */
  readonly threads: number;
}

/** What may be fixed: the translations, and whether they are written. */
export interface Fixing {
  readonly fix: RunOptions["fix"];
  /** Absolute: no page outside is written. */
  readonly root: string;
}

/**
 * Checks pairs in their order: here, and in so many threads besides as make up the number that is asked for. A few
 * pairs a thread are on their way at a time, so that memory does not grow with the site. The outcomes are the same,
 * and in the same order, however many threads there are.
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

  /** Begins with a pair; it is done on return, unless another thread has taken it. */
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
    // Only between two turns of the event loop comes in what other threads have sent meanwhile, and lets Node go of the
    // memory in which the fast engine had a page.
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

/** Begins with job after job, so many at a time, and gives their outcomes in the jobs' order. */
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

/** On their way at a time: enough for one large page not to hold up the others, few enough for little memory. */
const PAIRS_PER_THREAD = 32;

/** An outcome that may still be to come. */
interface Coming {
  readonly promise: Promise<Outcome>;
  /** Null until it has come. */
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

/** Makes the fixes that are asked for, and checks again what was fixed. */
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

/** Writes the translation that was fixed; what keeps it from being written. */
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

/** What one pair brings down must not hide what the others have to say. */
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
