import { BUILD, VERSION } from "../check/version.ts";
import { loadReporter, REPORTERS } from "../reporters/index.ts";
import { loadCore } from "./load-core.ts";
import { outputTo } from "./output.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Runs the command line that this process was given, and sets its exit code. */
export async function runProgram(): Promise<void> {
  process.exitCode = await runCommandLine({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    version: VERSION,
    build: BUILD,
    // The built program lies as deep in the package as its source.
    documentation: new URL("../../content/", import.meta.url),
    stdout: outputTo(process.stdout, "stdout"),
    stderr: outputTo(process.stderr, "stderr"),
    loadCore,
    threadScript: BUILD === null ? null : new URL("./thread.js", import.meta.url),
    reporterNames: REPORTERS,
    loadReporter,
  });
}

/** Runs what a thread does that the command line starts. */
export async function runThread(): Promise<void> {
  await (await import("./checking/thread.ts")).answerQuestions();
}
