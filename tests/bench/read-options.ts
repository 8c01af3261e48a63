import { parseArgs } from "node:util";
import { measureCache } from "./parts/cache.ts";
import { measureCheck } from "./parts/check.ts";
import { measurePairs, measureSections } from "./parts/growth.ts";
import { measureJobs } from "./parts/jobs.ts";
import { measureRecheck } from "./parts/recheck.ts";
import { measureStart } from "./parts/start.ts";
import type { Row } from "./row.ts";

/** Measures one thing over the pairs in the folders, or over invented ones where none is named. */
export type Part = (folders: readonly string[], rounds: number) => Promise<Row[]>;

/** What can be measured, by the name that `--only` takes. */
const PARTS: Readonly<Record<string, Part>> = {
  check: measureCheck,
  recheck: measureRecheck,
  start: measureStart,
  cache: measureCache,
  jobs: measureJobs,
  pairs: measurePairs,
  sections: measureSections,
};

/** What the command line of the benchmark may say. */
export const USAGE = `npm run bench -- [FOLDER…] [options]

FOLDER is a set of pairs (it has a pairs.json) or holds such sets; default: invented pages.

  --only A,B     measure these parts alone: ${Object.keys(PARTS).join(", ")}
  --rounds N     rounds behind each median (default 7; the largest sizes take 3 at most)
  --write FILE   write the results there, in place of those of the same parts (default:
                 tests/bench/results.md, where everything is measured)`;

/** What the benchmark is asked for. */
export interface BenchOptions {
  readonly help: boolean;
  readonly folders: readonly string[];
  readonly parts: readonly (readonly [name: string, part: Part])[];
  readonly rounds: number;
  /** Null to write no file. */
  readonly write: string | null;
}

/**
 * Reads the command line.
 *
 * @throws Error on an unknown option or part, or where the number of rounds is none.
 */
export function readOptions(args: readonly string[], results: string): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      only: { type: "string" },
      rounds: { type: "string", default: "7" },
      write: { type: "string" },
    },
  });
  if (!/^[1-9]\d*$/.test(values.rounds)) {
    throw new Error(`--rounds needs a whole number, not ${values.rounds}`);
  }
  return {
    help: values.help,
    folders: positionals,
    parts: chooseParts(values.only),
    rounds: Number(values.rounds),
    write: values.write ?? (values.only === undefined ? results : null),
  };
}

function chooseParts(only: string | undefined): BenchOptions["parts"] {
  if (only === undefined) return Object.entries(PARTS);
  return only.split(",").map((name) => {
    const part = PARTS[name];
    if (part !== undefined) return [name, part];
    throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(", ")}`);
  });
}
