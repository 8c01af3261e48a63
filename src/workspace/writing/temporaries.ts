import { rmSync } from "node:fs";

/** Temporary files to be renamed, which an interrupted run must not leave behind. */
const temporaries = new Set<string>();

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Registers a temporary file. Until it is unregistered, a signal that ends the process removes it first. */
export function noteTemporary(file: string): void {
  if (temporaries.size === 0) for (const signal of SIGNALS) process.on(signal, leave);
  temporaries.add(file);
}

/** Unregisters a temporary file. */
export function forgetTemporary(file: string): void {
  if (!temporaries.delete(file) || temporaries.size > 0) return;
  for (const signal of SIGNALS) process.off(signal, leave);
}

/** Cleans up, then ends the process by the same signal, so that the sender sees its effect. */
function leave(signal: NodeJS.Signals): void {
  for (const file of temporaries) {
    rmSync(file, { force: true });
    forgetTemporary(file);
  }
  process.kill(process.pid, signal);
}
