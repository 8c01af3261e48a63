import { harmless } from "../../reporters/machines/workflow-command.ts";
import type { Reporter, ReporterFactory, ReporterOptions } from "../../reporters/reporter.ts";
import { sizeOf } from "../../workspace/look-at-path.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Bytes of a step's summary: GitHub shows nothing of one that is longer. */
const LIMIT = 1024 * 1024;

/** Whether this is a job of GitHub Actions. */
export function isGitHubJob(env: Environment): boolean {
  return env.GITHUB_ACTIONS === "true";
}

/**
 * A text to read in the log of a job, whose runner obeys what begins a line so (`::error::`), spaces before it or
 * none, and an older form wherever it stands (`##[error]`): headings and paths of pages can say either.
 */
export function withoutCommands(text: string): string {
  return harmless(text.replace(/^([^\S\n]*):(?=:)/gm, "$1: "));
}

/** The file that GitHub shows as the summary of the step, or null outside its jobs. */
export function summaryFile(env: Environment): string | null {
  return isGitHubJob(env) ? env.GITHUB_STEP_SUMMARY || null : null;
}

/** Bytes that are left in a summary: other commands of the step may have written some. */
export async function roomInSummary(file: string): Promise<number> {
  return LIMIT - (await sizeOf(file));
}

/** Writes the one report, and where that is longer than `room` bytes the other, all of it at the end. */
export function whicheverFits(
  full: ReporterFactory,
  short: ReporterFactory,
  options: ReporterOptions,
  room: number,
): Reporter {
  const whole = full(options);
  const spare = short(options);
  const parts: string[] = [];
  let left = room;
  const gather = (text: string): void => {
    left -= Buffer.byteLength(text);
    if (left >= 0) parts.push(text);
    else parts.length = 0;
  };
  return {
    begin() {
      gather(whole.begin());
      return "";
    },
    pair(pair) {
      spare.pair(pair);
      if (left >= 0) gather(whole.pair(pair));
      return "";
    },
    end(summary) {
      const ending = spare.end(summary);
      if (left >= 0) gather(whole.end(summary));
      return left >= 0 ? parts.join("") : ending;
    },
  };
}
