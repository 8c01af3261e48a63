import type { CliTexts } from "../../messages/en/cli.ts";
import type { Output } from "../surroundings.ts";

/** Tells on a terminal how far a run is. */
export interface Progress {
  /** `done` pairs are finished. */
  tell(done: number): Promise<void>;
  /** Wipes what stands there, before something else is written. */
  wipe(): Promise<void>;
}

/** A run shorter than this shows nothing. */
const PATIENCE_MS = 500;
const INTERVAL_MS = 100;
const ERASE_LINE = "\r\u001B[K";

/** Progress on `output`: silent where that is no terminal, and while a run is short. */
export function showProgress(
  output: Output,
  all: number,
  texts: CliTexts,
  now: () => number = Date.now,
): Progress {
  let next = now() + PATIENCE_MS;
  let standing = false;
  return {
    async tell(done) {
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
