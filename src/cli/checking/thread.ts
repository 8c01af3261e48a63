import { parentPort, workerData } from "node:worker_threads";
import { packResult } from "../../workspace/cache/pack-result.ts";
import { loadCore } from "../load-core.ts";
import { makeChecker } from "./check-job.ts";
import type { Answer, Question, ThreadData } from "./threads.ts";

/** The entry point of a thread: checks pairs on request and posts the results. */
export async function answerQuestions(): Promise<void> {
  const { setup, configs }: ThreadData = workerData;
  const checker = await makeChecker(setup, loadCore);
  parentPort?.on("message", async ({ id, source, target, config }: Question) => {
    const verdict = await checker.check({ source, target, config: configs[config] ?? {} });
    const answer: Answer =
      verdict.verdict === "checked"
        ? { id, verdict: "checked", result: packResult(verdict.result) }
        : { id, ...verdict };
    parentPort?.postMessage(answer);
  });
}
