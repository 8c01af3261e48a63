import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The project's folder. */
export const ROOT = join(import.meta.dirname, "../..");

/** The command line as it ships. */
export const MAIN = join(ROOT, "dist/cli/main.js");

/** What a run of a program cost. */
export interface Cost {
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** Milliseconds of processor time, of all threads together. */
  readonly cpu: number;
  /** Megabytes (2^20 bytes) of memory at the peak. */
  readonly peak: number;
}

/** Makes a program say at its end what it cost, beside its own output. */
const PROBE = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

/**
 * Runs the command line. Its reports are thrown away, unless they go to files.
 *
 * @throws Error where it could not run: what it cost would mean nothing
 */
export function runCotejo(args: readonly string[], cwd: string): Cost {
  if (!existsSync(MAIN)) throw new Error("the program is not built: npm run build");
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ["--import", PROBE, MAIN, ...args],
    { cwd, encoding: "utf8", stdio: ["ignore", "ignore", "pipe", "pipe"] },
  );
  const wall = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`cotejo ${args.join(" ")}: ${stderr}`);
  const usage: NodeJS.ResourceUsage = JSON.parse(output[3] ?? "");
  return {
    wall,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000,
    peak: usage.maxRSS / 1024,
  };
}

/** How long Node takes for a program as it is, probe and all left aside: milliseconds on the clock. */
export function timeNode(args: readonly string[], cwd: string): number {
  const start = performance.now();
  const { error, signal } = spawnSync(process.execPath, args, { cwd, stdio: "ignore" });
  if (error !== undefined || signal !== null) throw new Error(`node ${args.join(" ")} did not run`);
  return performance.now() - start;
}
