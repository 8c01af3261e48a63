import { parseArgs } from "node:util";
import type { MutationClass } from "./mutation.ts";
import { ALL_MUTATIONS } from "./mutations/all.ts";

/** What the command line of the benchmarks may say. */
export const USAGE = `npm run bench:accuracy -- [FOLDER…] [options]

FOLDER is a set of pairs (it has a pairs.json) or holds such sets; default: the project's own.

  --only mutations|silence   run one of the two benchmarks
  --limit N                  the first N pairs of each set
  --seed S                   seed of everything drawn (default 1)
  --json                     print JSON, not tables

mutations: are seeded defects found at their place?
  --classes A,B              only these classes
  --per-class N              defects of a class, over all pairs (default 60)
  --show A,B                 every defect of these classes, missed ones first
  --faults                   of every class, the defects missed or told by several findings

silence: how much is said of pages that are in sync?
  --list RULE                every finding of a rule, of rule/message or of a severity, both lines quoted
  --sample N                 N errors drawn from all sets, both lines quoted`;

/** What the benchmarks are asked for. */
export interface BenchOptions {
  readonly help: boolean;
  readonly folders: readonly string[];
  readonly runs: { readonly mutations: boolean; readonly silence: boolean };
  readonly limit: number | undefined;
  readonly seed: number;
  readonly json: boolean;
  readonly classes: readonly MutationClass[];
  readonly perClass: number;
  readonly show: "all" | "faults" | "none";
  readonly list: string | null;
  readonly sample: number | null;
}

/**
 * Reads the command line. An option that asks to see something of one benchmark runs that one alone.
 *
 * @throws Error on an unknown option, class or benchmark, or where a number is none.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      only: { type: "string" },
      limit: { type: "string" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
      classes: { type: "string" },
      "per-class": { type: "string", default: "60" },
      show: { type: "string" },
      faults: { type: "boolean", default: false },
      list: { type: "string" },
      sample: { type: "string" },
    },
  });
  const reads = values.list !== undefined || values.sample !== undefined;
  const shows = values.show !== undefined || values.faults;
  const only = values.only ?? (shows ? "mutations" : reads ? "silence" : null);
  if (only !== null && only !== "mutations" && only !== "silence") {
    throw new Error(`--only needs mutations or silence, not ${only}`);
  }
  return {
    help: values.help,
    folders: positionals,
    runs: { mutations: only !== "silence", silence: only !== "mutations" },
    limit: values.limit === undefined ? undefined : wholeNumber("--limit", values.limit),
    seed: wholeNumber("--seed", values.seed),
    json: values.json,
    classes: chooseClasses(values.show ?? values.classes),
    perClass: wholeNumber("--per-class", values["per-class"]),
    show: values.show !== undefined ? "all" : values.faults ? "faults" : "none",
    list: values.list ?? null,
    sample: values.sample === undefined ? null : wholeNumber("--sample", values.sample),
  };
}

function chooseClasses(wanted: string | undefined): readonly MutationClass[] {
  if (wanted === undefined) return ALL_MUTATIONS;
  return wanted.split(",").map((id) => {
    const found = ALL_MUTATIONS.find((mutation) => mutation.id === id);
    if (found !== undefined) return found;
    const known = ALL_MUTATIONS.map((mutation) => mutation.id).join(", ");
    throw new Error(`no class ${id}; there are ${known}`);
  });
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`${option} needs a whole number, not ${value}`);
  return Number(value);
}
