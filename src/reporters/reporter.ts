import type { PairReport, RunSummary } from "../model/report.ts";

/** The format options of a report. Machine-readable formats use `ui` only. */
export interface ReporterOptions {
  /** The language of labels: `en` or `es`; any other falls back to `en`. */
  readonly ui: string;
  /** Whether colour escapes may be written. */
  readonly color: boolean;
  /** The width of the terminal in columns. */
  readonly width: number;
  /** Whether only errors are shown. */
  readonly quiet: boolean;
  /** Whether details of the run are shown. */
  readonly verbose: boolean;
  /** Whether the run makes fixes itself, so that they need not be suggested. */
  readonly fixing: boolean;
  /** Whether the whole alignment tree is shown, blocks included. */
  readonly tree: boolean;
  /** Whether reports for people list pairs without findings by name; many of them are only counted. */
  readonly namesClean: boolean;
  /**
   * The folder that paths are relative to, in the repository: "" for its root, else with a trailing slash.
   */
  readonly inRepository: string;
  /** The absolute folder that paths are relative to, if places may be terminal links (OSC 8); else null. */
  readonly linksFrom: string | null;
}

/**
 * Produces a report while a run proceeds: `begin` once, `pair` for each pair, `end` once. The concatenated
 * texts are the report. A reporter never prints.
 */
export interface Reporter {
  begin(): string;
  pair(pair: PairReport): string;
  end(summary: RunSummary): string;
}

/** Starts a report. */
export type ReporterFactory = (options: ReporterOptions) => Reporter;
