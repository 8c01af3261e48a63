import { writeSync } from "node:fs";
import type { CliTexts } from "../messages/en/cli.ts";
import { printable } from "../messages/printable.ts";
import { EXIT } from "./reports/report-pairs.ts";

const STDERR = 2;

/**
 * Keeps a run from looking like a pass that something else ends or brings down before it is done: a configuration is a
 * program too. What is returned is to be called when the run is done.
 */
export function guardRun(texts: CliTexts): () => void {
  let isDone = false;
  const fail = (line: string): void => {
    isDone = true;
    process.exitCode = EXIT.couldNotRun;
    tryToTell(line);
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

/** Nothing can be waited for when a process ends; where nobody reads any more, nobody needs to be told. */
function tryToTell(line: string): void {
  try {
    writeSync(STDERR, `cotejo: ${printable(line)}\n`);
  } catch {}
}
