import type { Document, Page } from "../model/page/document.ts";
import type { WholePair } from "../model/pair-input.ts";
import type { CheckResult } from "../model/report.ts";
import type { RuleTraits } from "../model/rule.ts";
import type { Dialect, EngineChoice } from "../model/settings/config.ts";
import type { ReporterFactory } from "../reporters/reporter.ts";

/** A destination of text: standard output or standard error. */
export interface Output {
  readonly isTTY: boolean;
  /** The width of the terminal in columns; undefined if it is none. */
  readonly columns: number | undefined;
  /** Resolves when more can be written. */
  write(text: string): Promise<void>;
}

/** Everything outside the command line that it uses, except files; tests can replace it. */
export interface Surroundings {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly version: string;
  /** An identifier unique to this build; null when run from source, which disables the cache. */
  readonly build: string | null;
  /** The folder of the documentation in the package, with one folder per language. */
  readonly documentation: URL;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Creates the core: called at most once, and only if there is something to check. */
  loadCore(engine: EngineChoice): Promise<Core>;
  /** The script of threads that check pairs; null if threads are unavailable. */
  readonly threadScript: URL | null;
  readonly reporterNames: readonly string[];
  loadReporter(name: string): Promise<ReporterFactory>;
}

/** The core's interface to the command line. */
export interface Core {
  /** Every configurable rule. */
  readonly rules: readonly Pick<RuleTraits, "id" | "options">[];
  /** Checks a pair, after loading the data of its languages. */
  checkPair(input: WholePair): Promise<CheckResult>;
  /** Parses a page into a document; by default, `dialects` are detected by file extension and content. */
  parsePage(page: Page, dialects?: readonly Dialect[]): Document;
}
