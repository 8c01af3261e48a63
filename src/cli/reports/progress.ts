import type { CliTexts } from "../../messages/en/cli.ts";
import type { Output } from "../surroundings.ts";

/** Shows the progress of a run on a terminal. */
export interface Progress {
  /** Shows that `done` pairs are finished. */
  show(done: number): Promise<void>;
  /** Clears the progress line before other output. */
  wipe(): Promise<void>;
}

/** Shorter runs show no progress. */
const PATIENCE_MS = 500;
const INTERVAL_MS = 100;
const ERASE_LINE = "\r\u001B[K";

/** Shows progress on `output` if it is a terminal and the run is not short. */
export function showProgress(
  output: Output,
  all: number,
  texts: CliTexts,
  now: () => number = Date.now,
): Progress {
  let next = now() + PATIENCE_MS;
  let standing = false;
  return {
    async show(done) {
      if (!output.isTTY || now() < next) return;
      next = now() + INTERVAL_MS;
      standing = true;
      await output.write(ERASE_LINE + texts.progress(String(done), String(all)));
    },
    async wipe() {
      if (standing) await output.write(ERASE_LINE);
      standing = false;
    },
  };
}
