import { Worker } from "node:worker_threads";
import type { WholeConfig } from "../../model/settings/config.ts";
import { type PackedResult, unpackResult } from "../../workspace/cache/pack-result.ts";
import type { PairJob } from "../plan/plan.ts";
import type { CheckSetup, ReadPair, Verdict } from "./check-job.ts";

/** The initial data of a thread. Configurations are shared by many pairs, so they are sent once. */
export interface ThreadData {
  readonly setup: CheckSetup;
  readonly configs: readonly WholeConfig[];
}

/** A pair for a thread to check, with the index of its configuration. */
export interface Question extends Pick<ReadPair, "source" | "target"> {
  readonly id: number;
  readonly config: number;
}

/** A thread's result for a pair. */
export type Answer = { readonly id: number } & (
  | { readonly verdict: "checked"; readonly result: PackedResult }
  | { readonly verdict: "crashed"; readonly detail: string }
);

/** A pool of threads that check pairs. */
export interface Threads {
  /** Passes a pair to the least busy thread; null if all have enough. The promise never rejects. */
  readonly offer: (pair: ReadPair) => Promise<Verdict> | null;
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** The pending requests, by id. */
  readonly waiting: Map<number, (verdict: Verdict) => void>;
}

/** The most pending pairs of a thread: enough that it never idles. */
const ENOUGH = 4;

/** Opens a pool of threads, each of which is started on demand. */
export function openThreads(
  count: number,
  script: URL,
  setup: CheckSetup,
  jobs: readonly PairJob[],
): Threads {
  const configs = [...new Set(jobs.map(({ config }) => config))];
  const indexes = new Map(configs.map((config, index) => [config, index]));
  const threads = new Set<Thread>();
  let asked = 0;

  /** The thread with the fewest pending pairs; null if all have enough. */
  function leastBusy(): Thread | null {
    if (threads.size < count) {
      const thread = startThread(script, { setup, configs }, () => threads.delete(thread));
      threads.add(thread);
      return thread;
    }
    const best = [...threads].reduce((least, each) =>
      each.waiting.size < least.waiting.size ? each : least,
    );
    return best.waiting.size < ENOUGH ? best : null;
  }

  return {
    offer({ source, target, config }) {
      const thread = leastBusy();
      if (thread === null) return null;
      const question: Question = {
        id: asked++,
        source,
        target,
        config: indexes.get(config) ?? 0,
      };
      return new Promise((resolve) => {
        thread.waiting.set(question.id, resolve);
        thread.worker.postMessage(question);
      });
    },
    async close() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/**
 * Starts a thread. If it dies, its pending pairs count as crashed, and the next pair starts another thread.
 */
function startThread(script: URL, workerData: ThreadData, onEnd: () => void): Thread {
  const worker = new Worker(script, { workerData });
  const waiting: Thread["waiting"] = new Map();
  const lose = (detail: string): void => {
    onEnd();
    for (const settle of waiting.values()) settle({ verdict: "crashed", detail });
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    waiting.get(answer.id)?.(verdictOf(answer));
    waiting.delete(answer.id);
  });
  worker.on("error", (error) => lose(error.message));
  worker.on("messageerror", (error) => lose(error.message));
  worker.on("exit", (code) => lose(`its thread ended with code ${code}`));
  return { worker, waiting };
}

function verdictOf(answer: Answer): Verdict {
  return answer.verdict === "checked"
    ? { verdict: "checked", result: unpackResult(answer.result) }
    : answer;
}
