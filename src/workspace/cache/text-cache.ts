import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../writing/make-folder.ts";

/** Texts stored by key. Safe under concurrent runs and kills: an entry is complete or absent. */
export interface TextCache {
  /** The text stored under a key; null if there is none or it is damaged. */
  readonly get: (key: string) => string | null;
  /** Stores a text. Errors such as a read-only folder are ignored, since they only cost time. */
  readonly put: (key: string, text: string) => void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens a cache in a folder, which is created with the first entry. */
export function openTextCache(folder: string): TextCache {
  let writable: boolean | null = null;
  return {
    get(key) {
      const file = join(folder, key);
      try {
        const content = readFileSync(file, "utf8");
        const text = content.slice(SEAL_LENGTH);
        if (content.slice(0, SEAL_LENGTH) !== seal(text)) return null;
        keepYoung(file);
        return text;
      } catch {
        return null;
      }
    },
    put(key, text) {
      writable ??= prepareFolder(folder);
      if (!writable) return;
      const temporary = join(folder, `${key}.${crypto.randomUUID()}.tmp`);
      try {
        writeFileSync(temporary, seal(text) + text, { flag: "wx" });
        renameSync(temporary, join(folder, key));
      } catch {
        writable = false;
        rmSync(temporary, { force: true });
      }
    },
  };
}

/** A key that identifies the given parts. */
export function keyOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  // The lengths keep the boundaries between parts unambiguous.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/** A checksum that detects damaged entries. */
function seal(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
const SEAL_LENGTH = 64;

/** Updates the modification time, which is the time of last use to the day. */
function keepYoung(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000);
}

/** Creates the folder with a `.gitignore`, but adds none to an existing one, which is not ours. */
function prepareFolder(folder: string): boolean {
  try {
    if (makeFolder(folder)) writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
