import { extname, resolve } from "node:path";
import type { TermEntry } from "../../model/settings/config.ts";
import { Blocked, type Obstacle } from "../obstacle.ts";
import { readPage } from "../read-page.ts";
import type { Termbase } from "./termbase.ts";

type Parse = (text: string) => Promise<Termbase>;

/** The parsers for termbase files, by extension. */
const TERMBASE_ENDINGS: Readonly<Record<string, Parse>> = {
  ".csv": async (text) => (await import("./parse-termbase-csv.ts")).parseTermbaseCsv(text),
  ".tbx": async (text) => (await import("./parse-termbase-tbx.ts")).parseTermbaseTbx(text),
};

/**
 * Reads termbase files and returns their entries in order; an entry of a later file replaces one with the
 * same id.
 *
 * @param files paths as in the configuration, relative to `root`
 * @param shown converts a path to its form in messages
 * @param config the configuration that names them, as in messages
 * @throws Blocked with all problems of all files: an incomplete termbase would accept what the complete one
 * forbids
 */
export async function readTermbases(
  files: readonly string[],
  root: string,
  shown: (file: string) => string,
  config: string,
): Promise<readonly TermEntry[]> {
  const entries = new Map<string, TermEntry>();
  const obstacles: Obstacle[] = [];
  for (const named of files) {
    const file = resolve(root, named);
    try {
      for (const entry of await readTermbase(file, shown(file))) entries.set(entry.id, entry);
    } catch (error) {
      if (!(error instanceof Blocked)) throw error;
      for (const obstacle of error.obstacles) {
        const isMissing = obstacle.obstacle === "missing-file";
        obstacles.push(
          isMissing ? { obstacle: "no-termbase", path: obstacle.path, config } : obstacle,
        );
      }
    }
  }
  if (obstacles.length > 0) throw new Blocked(obstacles);
  return [...entries.values()];
}

async function readTermbase(file: string, path: string): Promise<readonly TermEntry[]> {
  const parse = TERMBASE_ENDINGS[extname(file).toLowerCase()];
  if (parse === undefined) {
    const known = Object.keys(TERMBASE_ENDINGS);
    throw new Blocked({ obstacle: "config-ending", path, known });
  }
  const { entries, problems } = await parse(await readPage(file, path));
  if (problems.length === 0) return entries;
  throw new Blocked(
    problems.map((problem): Obstacle => ({ obstacle: "termbase-invalid", path, ...problem })),
  );
}
