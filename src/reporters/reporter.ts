import type { PairReport, RunSummary } from "../model/report.ts";

/** How a report is to look. Formats for machines heed `ui` alone. */
export interface ReporterOptions {
  /** Language of labels: `en` or `es`; any other is taken as `en`. */
  readonly ui: string;
  /** Whether escapes for colour may be written. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Errors only. */
  readonly quiet: boolean;
  /** Also what ran and with what. */
  readonly verbose: boolean;
  /** Whether the run makes the fixes itself, so that there is no need to tell of them. */
  readonly fixing: boolean;
  /** The whole alignment tree, blocks included. */
  readonly tree: boolean;
  /** Whether reports for people name the pairs without findings one by one: of many they are only counted. */
  readonly namesClean: boolean;
  /** The folder that paths count from, as the repository names it: empty at its root, else with a slash after. */
  readonly inRepository: string;
  /**
   * The folder, absolute, from which paths count, where places may be written as links of the terminal (OSC 8);
   * null where they may not.
   */
  readonly linksFrom: string | null;
}

/**
 * Writes one report while a run goes on: `begin` once, `pair` for each pair, `end` once. The texts in that
 * order are the report. A reporter returns and never prints.
 */
export interface Reporter {
  begin(): string;
  pair(pair: PairReport): string;
  end(summary: RunSummary): string;
}

/** Starts a report. */
export type ReporterFactory = (options: ReporterOptions) => Reporter;
