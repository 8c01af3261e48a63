import { harmless } from "../../reporters/machines/workflow-command.ts";
import type { Reporter, ReporterFactory, ReporterOptions } from "../../reporters/reporter.ts";
import { sizeOf } from "../../workspace/look-at-path.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The size limit of a step's summary in bytes, beyond which GitHub shows nothing. */
const LIMIT = 1024 * 1024;

/** Whether this is a GitHub Actions job. */
export function isGitHubJob(env: Environment): boolean {
  return env.GITHUB_ACTIONS === "true";
}

/**
 * Neutralizes workflow commands in a text for a job's log: the runner interprets them at the start of a line
 * after any spaces (`::error::`), and in an older form anywhere (`##[error]`). Headings and page paths can
 * contain either.
 */
export function withoutCommands(text: string): string {
  return harmless(text.replace(/^([^\S\n]*):(?=:)/gm, "$1: "));
}

/** The file that GitHub shows as the step's summary; null outside its jobs. */
export function summaryFile(env: Environment): string | null {
  return isGitHubJob(env) ? env.GITHUB_STEP_SUMMARY || null : null;
}

/** The remaining bytes of a summary, to which other commands of the step may have written. */
export async function roomInSummary(file: string): Promise<number> {
  return LIMIT - (await sizeOf(file));
}

/** A reporter that returns the full report at the end, or the short one if it exceeds `room` bytes. */
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
