import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Entries unused for longer are removed. */
const OLDEST_MS = 30 * DAY_MS;
/** The size limit of a cache in bytes; beyond it the least recently used entries are removed. */
const LARGEST = 256 * 1024 * 1024;
/** A file whose modification time is that of the last pruning. */
const MARK = ".pruned";

/**
 * Limits the size of a cache folder: at most once a day, removes old entries and those beyond the size limit,
 * and temporary files of crashed runs. Errors are ignored.
 */
export function pruneCache(folder: string, now = Date.now(), largest = LARGEST): void {
  try {
    if (ageOf(join(folder, MARK), now) < DAY_MS) return;
    renewMark(join(folder, MARK));
    const entries = readdirSync(folder)
      .filter((name) => /^[0-9a-f]{64}/.test(name))
      .map((name) => describe(join(folder, name), now))
      .sort((a, b) => a.age - b.age);
    let size = 0;
    for (const entry of entries) {
      size += entry.size;
      const isLeft = entry.file.endsWith(".tmp") && entry.age > DAY_MS;
      if (isLeft || entry.age > OLDEST_MS || size > largest) rmSync(entry.file, { force: true });
    }
  } catch {
    // Another run is pruning, or the folder is not writable.
  }
}

/**
 * Recreates the file instead of writing to it, since a symbolic link there could lead to someone else's file.
 */
function renewMark(file: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, "", { flag: "wx" });
}

interface Entry {
  readonly file: string;
  readonly size: number;
  /** Milliseconds since its last use, to the day. */
  readonly age: number;
}

function describe(file: string, now: number): Entry {
  const { size, mtimeMs } = statSync(file);
  return { file, size, age: now - mtimeMs };
}

function ageOf(file: string, now: number): number {
  const status = statSync(file, { throwIfNoEntry: false });
  return status === undefined ? Number.POSITIVE_INFINITY : now - status.mtimeMs;
}
