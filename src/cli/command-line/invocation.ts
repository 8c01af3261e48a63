import type { Ui } from "../../messages/ui.ts";
import type { Shard } from "../../model/report.ts";
import type { EngineChoice, Preset } from "../../model/settings/config.ts";

/** A parsed command line. */
export type Invocation =
  | {
      readonly deed: "check";
      readonly paths: readonly string[];
      /** The selection among the pairs in the paths. */
      readonly selection: Selection;
      readonly options: RunOptions;
    }
  | {
      readonly deed: "compare";
      readonly source: string;
      readonly target: string;
      /** Language tags; null if they are to be detected. */
      readonly from: string | null;
      readonly to: string | null;
      readonly options: RunOptions;
    }
  /** Merges the reports of several runs. */
  | { readonly deed: "merge"; readonly reports: readonly string[]; readonly options: RunOptions }
  /** Shows the page of a rule, or of one of its messages; null if none is named. */
  | {
      readonly deed: "explain";
      readonly rule: string | null;
      readonly message: string | null;
      readonly options: RunOptions;
    }
  /** Prints help or the version. */
  | { readonly deed: "print"; readonly text: string };

/** The available commands. */
export const COMMANDS: readonly Exclude<Invocation["deed"], "print">[] = [
  "check",
  "compare",
  "merge",
  "explain",
];

/** The git state that `--changed` without a value compares with. */
export const LAST_COMMIT = "HEAD";

/** The selection among the pairs found; null means no restriction. */
export interface Selection {
  /** Only pairs with a page changed since this git state. */
  readonly changedSince: string | null;
  /** The share of the pairs for this run, to distribute the work; `index` is 1-based. */
  readonly shard: Shard | null;
  /** Whether a page without a translation fails the run; null if not given. */
  readonly failOnUnpaired: boolean | null;
}

/** Options of all runs; null if not given. */
export interface RunOptions {
  readonly formats: readonly Format[];
  readonly maxWarnings: number | null;
  readonly config: string | null;
  readonly preset: Preset | null;
  readonly engine: EngineChoice | null;
  /** The number of threads that check pairs. */
  readonly jobs: number | "auto" | null;
  /** Whether cached results are used and stored. */
  readonly cache: boolean;
  readonly cacheDir: string | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly tree: boolean;
  /** Whether fixes are applied; `dry-run` only reports what would remain. */
  readonly fix: "off" | "dry-run" | "write";
  /** Whether sentences are aligned too. */
  readonly sentences: boolean;
  readonly ui: Ui | null;
  readonly color: boolean | null;
}

/** A report to write, to a file or to standard output if `file` is null. */
export interface Format {
  readonly name: string;
  readonly file: string | null;
}

/** An invalid command line, with a localized message. */
export class UsageError extends Error {}
