import { resolve } from "node:path";
import type { CliTexts } from "../messages/en/cli.ts";
import type { PairReport } from "../model/report.ts";
import {
  type Baseline,
  countFingerprints,
  parseBaseline,
  printBaseline,
  siftKnown,
  sizeOfBaseline,
} from "../workspace/baseline.ts";
import { assertInside } from "../workspace/inside.ts";
import { kindAt } from "../workspace/look-at-path.ts";
import { Blocked } from "../workspace/obstacle.ts";
import { readPage } from "../workspace/read-page.ts";
import { writeFileWhole } from "../workspace/writing/write-file.ts";
import type { RunOptions } from "./command-line/invocation.ts";
import type { Project } from "./plan/open-project.ts";

/** The baseline of a run. */
export interface BaselineKeeper {
  /** Removes the known findings from a pair's report, or records all of them. */
  sift(report: PairReport): PairReport;
  /** Writes the file if requested. Returns localized notes about it. */
  close(): Promise<readonly string[]>;
}

/** Opens a baseline file, given by absolute path. Throws Blocked if it cannot be read. */
export async function openBaseline(
  file: string,
  project: Project,
  options: RunOptions,
  texts: CliTexts,
): Promise<BaselineKeeper> {
  const shown = project.shown(file);
  // A file named by the user may be anywhere; one named by the configuration must be inside the project.
  if (options.updateBaseline && options.baseline === null) {
    await assertInside(project.root, file, shown);
  }
  const known = await readBaseline(file, shown);
  if (options.updateBaseline) {
    // A file that neither an option nor the configuration names will not be read by later runs.
    const isNamed = options.baseline !== null || project.config.baseline !== undefined;
    const notes = isNamed ? [] : [texts.baselineUnnamed(project.rooted(file))];
    const opened = { known: known ?? new Map(), file, shown, project, texts };
    return updating(opened, options, notes);
  }
  // The error mentions the configuration if that names the file.
  const config = options.baseline === null ? project.configFile : null;
  if (known === null) throw new Blocked({ obstacle: "no-baseline", path: shown, config });
  const opened = { known, file, shown, project, texts };
  return sifting(opened, options);
}

/** Null if there is no file. */
async function readBaseline(file: string, shown: string): Promise<Baseline | null> {
  try {
    return parseBaseline(await readPage(file, shown), shown);
  } catch (error) {
    const missing = error instanceof Blocked && error.obstacles[0]?.obstacle === "missing-file";
    if (!missing) throw error;
    return null;
  }
}

/** The path of a pair's target page in a baseline. */
function pageOf({ target }: PairReport, { cwd, rooted }: Project): string {
  return rooted(resolve(cwd, target.path));
}

/** A baseline as read, empty if there is none yet. */
interface OpenedBaseline {
  readonly known: Baseline;
  /** Absolute. */
  readonly file: string;
  readonly shown: string;
  readonly project: Project;
  readonly texts: CliTexts;
}

function sifting(
  { known, project, shown, texts }: OpenedBaseline,
  { quiet }: Pick<RunOptions, "quiet">,
): BaselineKeeper {
  let hidden = 0;
  let stale = 0;
  return {
    sift(report) {
      const sifted = siftKnown(report, known.get(pageOf(report, project)));
      hidden += sifted.report.known ?? 0;
      stale += sifted.stale;
      return sifted.report;
    },
    async close() {
      return [
        // Mentions what the report leaves out: a clean report does not mean a clean page.
        ...(!quiet && hidden > 0 ? [texts.baselineHidden(shown, String(hidden))] : []),
        ...(stale > 0 ? [texts.baselineStale(shown, String(stale))] : []),
      ];
    },
  };
}

/**
 * Pages that this run does not check keep their known findings, as long as they exist.
 *
 * @param notes localized notes to add once the file is written
 */
function updating(
  { known, project, file, shown, texts }: OpenedBaseline,
  { quiet }: Pick<RunOptions, "quiet">,
  notes: readonly string[],
): BaselineKeeper {
  const pages = new Map(known);
  return {
    sift(report) {
      const page = pageOf(report, project);
      const counts = countFingerprints(report);
      if (counts.size === 0) pages.delete(page);
      else pages.set(page, counts);
      return siftKnown(report, counts).report;
    },
    async close() {
      for (const page of known.keys()) {
        if ((await kindAt(resolve(project.root, page))) === null) pages.delete(page);
      }
      await writeFileWhole(file, shown, printBaseline(pages));
      if (quiet) return [];
      return [texts.baselineWritten(shown, String(sizeOfBaseline(pages))), ...notes];
    },
  };
}
