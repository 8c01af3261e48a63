import { BUILD, VERSION } from "../check/version.ts";
import type { CliTexts } from "../messages/en/cli.ts";
import { loadReporter, REPORTERS } from "../reporters/index.ts";
import { chooseUi, loadTexts } from "./command-line/choose-ui.ts";
import { guardRun } from "./guard-run.ts";
import { loadCore } from "./load-core.ts";
import { outputTo, printFailure } from "./output.ts";
import { EXIT, type ExitCode } from "./reports/report-pairs.ts";
import { runCommandLine } from "./run-command-line.ts";
import type { Output } from "./surroundings.ts";

/** Runs the command line of this process and sets its exit code. */
export async function runProgram(): Promise<void> {
  const { env } = process;
  const argv = process.argv.slice(2);
  const texts = await loadTexts(chooseUi(argv, env));
  const stderr = outputTo(process.stderr, "stderr");
  const done = guardRun({ env, stderr }, texts);
  process.exitCode = await runHere(argv, stderr, texts);
  done();
}

async function runHere(
  argv: readonly string[],
  stderr: Output,
  texts: CliTexts,
): Promise<ExitCode> {
  const cwd = workingFolder();
  if (cwd === null) {
    await printFailure({ env: process.env, stderr }, texts.noWorkingFolder);
    return EXIT.couldNotRun;
  }
  return await runCommandLine({
    argv,
    env: process.env,
    cwd,
    version: VERSION,
    build: BUILD,
    // The built program is as deep in the package as its source.
    documentation: new URL("../../content/", import.meta.url),
    stdout: outputTo(process.stdout, "stdout"),
    stderr,
    loadCore,
    threadScript: BUILD === null ? null : new URL("./thread.js", import.meta.url),
    reporterNames: REPORTERS,
    loadReporter,
  });
}

/** Null if it was deleted. */
function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** Runs a checking thread. */
export async function runThread(): Promise<void> {
  await (await import("./checking/thread.ts")).answerQuestions();
}
