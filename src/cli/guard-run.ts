import type { CliTexts } from "../messages/en/cli.ts";
import { printFailure } from "./output.ts";
import { EXIT } from "./reports/report-pairs.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Keeps a run from appearing to pass if something else ends or crashes the process early, such as a
 * configuration script. The returned function must be called when the run is done.
 */
export function guardRun(
  surroundings: Pick<Surroundings, "env" | "stderr">,
  texts: CliTexts,
): () => void {
  let isDone = false;
  const fail = (line: string): void => {
    isDone = true;
    process.exitCode = EXIT.couldNotRun;
    // Nothing can be awaited when a process ends, and an error of a closed output can be ignored.
    printFailure(surroundings, line).catch(() => {});
  };
  process.on("exit", () => {
    if (!isDone) fail(texts.endedEarly);
  });
  process.on("uncaughtException", (error) => {
    fail(texts.broughtDown(describeThrown(error)));
    process.exit();
  });
  return () => {
    isDone = true;
  };
}

/** A thrown value and its place, in one line. */
function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const [place] = /(?:file:\/\/)?\/\S+:\d+:\d+/.exec(thrown.stack ?? "") ?? [];
  return place === undefined ? thrown.message : `${thrown.message} (${place})`;
}
