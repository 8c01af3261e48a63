import { rmSync } from "node:fs";

/** Files on their way to their names: what a run that is told to stop must not leave behind. */
const temporaries = new Set<string>();

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Takes note of a temporary file. Until it is gone, a signal that ends the process has it removed before. */
export function noteTemporary(file: string): void {
  if (temporaries.size === 0) for (const signal of SIGNALS) process.on(signal, leave);
  temporaries.add(file);
}

/** Says that a temporary file is there no more. */
export function forgetTemporary(file: string): void {
  if (!temporaries.delete(file) || temporaries.size > 0) return;
  for (const signal of SIGNALS) process.off(signal, leave);
}

/** Ends the process as the signal would have, so that who sent it sees that. */
function leave(signal: NodeJS.Signals): void {
  for (const file of temporaries) {
    rmSync(file, { force: true });
    forgetTemporary(file);
  }
  process.kill(process.pid, signal);
}
