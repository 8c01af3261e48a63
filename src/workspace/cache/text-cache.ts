import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../writing/make-folder.ts";

/** Texts kept by key, safe under concurrent runs and kills: an entry is there whole or not at all. */
export interface TextCache {
  /** The text kept under a key; null where there is none, or one that is damaged. */
  readonly get: (key: string) => string | null;
  /** Keeps a text. A folder that can't be written to keeps nothing, and nobody is told: only time is lost. */
  readonly put: (key: string, text: string) => void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens a cache in a folder, which is made when the first text is kept. */
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

/** A key for whatever the parts say. */
export function keyOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  // Lengths keep parts apart, whatever they hold.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/** Tells a damaged text from a whole one. */
function seal(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
const SEAL_LENGTH = 64;

/** What is used stays: its time says when that was, to the day. */
function keepYoung(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000);
}

/** Makes the folder where there is none. In one that was there before, what git ignores is somebody else's to say. */
function prepareFolder(folder: string): boolean {
  try {
    if (makeFolder(folder)) writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
