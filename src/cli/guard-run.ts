import type { CliTexts } from "../messages/en/cli.ts";
import { tellFailure } from "./output.ts";
import { EXIT } from "./reports/report-pairs.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Keeps a run from looking like a pass that something else ends or brings down before it is done: a configuration is a
 * program too. What is returned is to be called when the run is done.
 */
export function guardRun(
  surroundings: Pick<Surroundings, "env" | "stderr">,
  texts: CliTexts,
): () => void {
  let isDone = false;
  const fail = (line: string): void => {
    isDone = true;
    process.exitCode = EXIT.couldNotRun;
    // Nothing can be waited for when a process ends; where nobody reads any more, nobody needs to be told.
    tellFailure(surroundings, line).catch(() => {});
  };
  process.on("exit", () => {
    if (!isDone) fail(texts.endedEarly);
  });
  process.on("uncaughtException", (error) => {
    fail(texts.broughtDown(tellThrown(error)));
    process.exit();
  });
  return () => {
    isDone = true;
  };
}

/** What was thrown and where, in one line. */
function tellThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const [place] = /(?:file:\/\/)?\/\S+:\d+:\d+/.exec(thrown.stack ?? "") ?? [];
  return place === undefined ? thrown.message : `${thrown.message} (${place})`;
}
