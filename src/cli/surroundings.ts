import type { Document, Page } from "../model/page/document.ts";
import type { WholePair } from "../model/pair-input.ts";
import type { CheckResult } from "../model/report.ts";
import type { RuleTraits } from "../model/rule.ts";
import type { Dialect, EngineChoice } from "../model/settings/config.ts";
import type { ReporterFactory } from "../reporters/reporter.ts";

/** Where text goes: standard output or standard error. */
export interface Output {
  readonly isTTY: boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  readonly columns: number | undefined;
  /** Resolves once more may be written. */
  write(text: string): Promise<void>;
}

/** Everything outside that the command line touches, files aside; so that tests can stand in for it. */
export interface Surroundings {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly version: string;
  /** What tells this build of the tool from any other; null where it runs from its source, and keeps no results. */
  readonly build: string | null;
  /** The folder of the documentation that the package ships, with a folder for each language. */
  readonly documentation: URL;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Makes the core: asked once, and only when there is something to check. */
  loadCore(engine: EngineChoice): Promise<Core>;
  /** What threads that check pairs run; null where there are none to be had. */
  readonly threadScript: URL | null;
  readonly reporterNames: readonly string[];
  loadReporter(name: string): Promise<ReporterFactory>;
}

/** The core as the command line knows it. */
export interface Core {
  /** Every rule that can be set. */
  readonly rules: readonly Pick<RuleTraits, "id" | "options">[];
  /** Checks a pair, and loads what is known of its languages before. */
  checkPair(input: WholePair): Promise<CheckResult>;
  /** Reads a page into a document; default of `dialects`: by the file's ending and what the page holds. */
  parsePage(page: Page, dialects?: readonly Dialect[]): Document;
}
