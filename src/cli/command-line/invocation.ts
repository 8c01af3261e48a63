import type { Ui } from "../../messages/ui.ts";
import type { Shard } from "../../model/report.ts";
import type { EngineChoice, Preset } from "../../model/settings/config.ts";

/** What a command line asks for. */
export type Invocation =
  | {
      readonly deed: "check";
      readonly paths: readonly string[];
      /** Which of the pairs that the paths name. */
      readonly selection: Selection;
      readonly options: RunOptions;
    }
  | {
      readonly deed: "compare";
      readonly source: string;
      readonly target: string;
      /** Language tags, or null where they are to be found out. */
      readonly from: string | null;
      readonly to: string | null;
      readonly options: RunOptions;
    }
  /** Reports of several runs are to be one. */
  | { readonly deed: "merge"; readonly reports: readonly string[]; readonly options: RunOptions }
  /** The page of a rule is asked for, or what it says of a message; null where none is named. */
  | {
      readonly deed: "explain";
      readonly rule: string | null;
      readonly message: string | null;
      readonly options: RunOptions;
    }
  /** Help or the version was asked for: print this. */
  | { readonly deed: "tell"; readonly text: string };

/** The commands that a command line may name. */
export const COMMANDS: readonly Exclude<Invocation["deed"], "tell">[] = [
  "check",
  "compare",
  "merge",
  "explain",
];

/** What a bare `--changed` compares with, as git names it. */
export const LAST_COMMIT = "HEAD";

/** Which of the pairs that were found are to be checked; null: all of them. */
export interface Selection {
  /** Those of which a page has changed since this state of git's. */
  readonly changedSince: string | null;
  /** The part of them that this run takes, so that several can share the work; `index` counts from 1. */
  readonly shard: Shard | null;
  /** Whether a page without a translation fails the run; null: not said. */
  readonly failOnUnpaired: boolean | null;
}

/** Options that every run knows. Null: not given. */
export interface RunOptions {
  readonly formats: readonly Format[];
  readonly maxWarnings: number | null;
  readonly config: string | null;
  readonly preset: Preset | null;
  readonly engine: EngineChoice | null;
  /** How many threads check pairs. */
  readonly jobs: number | "auto" | null;
  /** Whether results of earlier runs may be used and kept. */
  readonly cache: boolean;
  readonly cacheDir: string | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly tree: boolean;
  /** Whether the fixes that findings offer are made; `dry-run`: only to say what would be left. */
  readonly fix: "off" | "dry-run" | "write";
  /** Whether sentences are aligned as well. */
  readonly sentences: boolean;
  readonly ui: Ui | null;
  readonly color: boolean | null;
}

/** A report to write: to a file, or to standard output where `file` is null. */
export interface Format {
  readonly name: string;
  readonly file: string | null;
}

/** A command line that cannot be followed; the message is worded already. */
export class UsageError extends Error {}
