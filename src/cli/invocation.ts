import type { EngineChoice, Preset } from "../model/config.ts";
import type { Ui } from "./choose-ui.ts";

/** What a command line asks for. */
export type Invocation =
  | { readonly deed: "check"; readonly paths: readonly string[]; readonly options: RunOptions }
  | {
      readonly deed: "compare";
      readonly source: string;
      readonly target: string;
      /** Language tags, or null where they are to be found out. */
      readonly from: string | null;
      readonly to: string | null;
      readonly options: RunOptions;
    }
  /** The page of a rule is asked for. */
  | { readonly deed: "explain"; readonly rule: string; readonly options: RunOptions }
  /** Help or the version was asked for: print this. */
  | { readonly deed: "tell"; readonly text: string };

/** Options that every run knows. Null: not given. */
export interface RunOptions {
  readonly formats: readonly Format[];
  readonly maxWarnings: number | null;
  readonly config: string | null;
  readonly preset: Preset | null;
  readonly engine: EngineChoice | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly tree: boolean;
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
