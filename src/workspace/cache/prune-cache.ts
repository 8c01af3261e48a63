import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DAY_MS = 24 * 60 * 60 * 1000;
/** What nobody has used for so long goes. */
const OLDEST_MS = 30 * DAY_MS;
/** Bytes that a cache may hold; beyond them the longest unused goes first. */
const LARGEST = 256 * 1024 * 1024;
/** When the cache was pruned last. */
const MARK = ".pruned";

/**
 * Keeps a cache's folder from growing without end: at most once a day, what is old goes, and what is too much.
 * Leaves of dead runs go too. Nothing that fails here is worth telling.
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
    // Another run prunes, or the folder is not ours to change.
  }
}

/** Anew, and not in place: a link that somebody put there would lead to a file that is none of ours. */
function renewMark(file: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, "", { flag: "wx" });
}

interface Entry {
  readonly file: string;
  readonly size: number;
  /** Milliseconds since it was used, to the day. */
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
