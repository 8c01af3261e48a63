import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Page } from "../../src/model/page/document.ts";

/** A page and its translation, as they stand in a set. */
export interface RawPair {
  /** Name of the set: its folder's. */
  readonly set: string;
  readonly source: Page;
  readonly target: Page;
}

/** The pairs that come with the project. */
export const OWN_FIXTURES = join(import.meta.dirname, "fixtures");

interface PairEntry {
  readonly source: string;
  readonly target: string;
  readonly sourceLang: string;
  readonly targetLang: string;
}

/**
 * Reads the sets in the folders: each folder is a set (it has a `pairs.json`) or holds sets.
 *
 * @param limit the first so many pairs of each set.
 * @throws Error when a folder holds no set: a measure of nothing would prove nothing.
 */
export function readPairs(
  folders: readonly string[],
  limit: number = Number.POSITIVE_INFINITY,
): readonly RawPair[] {
  return folders.flatMap((folder) => {
    const sets = setsIn(resolve(folder));
    if (sets.length === 0) throw new Error(`no pairs.json in ${folder} or in a folder of it`);
    return sets.flatMap((set) => readSet(set, limit));
  });
}

function setsIn(folder: string): readonly string[] {
  if (isSet(folder)) return [folder];
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory() && isSet(path));
}

function isSet(folder: string): boolean {
  return existsSync(join(folder, "pairs.json"));
}

function readSet(folder: string, limit: number): readonly RawPair[] {
  const set = basename(folder);
  const entries: readonly PairEntry[] = JSON.parse(
    readFileSync(join(folder, "pairs.json"), "utf8"),
  );
  const read = (path: string, language: string): Page => ({
    path: `${set}/${path}`,
    text: readFileSync(join(folder, path), "utf8"),
    language,
  });
  return entries.slice(0, limit).map((entry) => ({
    set,
    source: read(entry.source, entry.sourceLang),
    target: read(entry.target, entry.targetLang),
  }));
}
