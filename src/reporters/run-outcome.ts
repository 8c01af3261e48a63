import type { Counts } from "../model/finding.ts";
import type { PairReport, RunSummary } from "../model/report.ts";
import { fill, type Wording } from "./wording.ts";

/** The page where most is to be done, as far as a run has come. Holds one page, however long the run. */
export interface WorstPage {
  readonly path: string;
  readonly counts: Counts;
}

/** The worse of the worst page so far and the next pair's target page. */
export function worsePage(
  worst: WorstPage | null,
  { target, counts }: PairReport,
): WorstPage | null {
  if (weigh(counts) === 0 || (worst !== null && weigh(counts) <= weigh(worst.counts))) return worst;
  return { path: target.path, counts };
}

/** How much is to be done: any error outweighs all warnings, and any warning all infos. */
export function weigh({ error, warning, info }: Counts): number {
  return error * 1e10 + warning * 1e5 + info;
}

/** The outcome of a run in one line. */
export function wordOutcome(summary: RunSummary, wording: Wording): string {
  const { labels, number, counted } = wording;
  if (summary.pairs === 0) return labels.noPair;
  const findings = wording.counts(summary.counts);
  const pairs = counted("pair", summary.pairs);
  if (findings === "") return fill(labels.nothingFound, { pairs });
  return fill(labels.summary, { findings, found: number(summary.pairsWithFindings), pairs });
}

/** Whether every page could be checked and nothing was found. */
export function isClean({ pairs, pairsWithFindings, failures }: RunSummary): boolean {
  return pairs > 0 && pairsWithFindings === 0 && failures.length === 0;
}

/**
 * What to do next; null where there is nothing to do. `worst` is the name of the
 * page with most findings, harmless in the format.
 */
export function wordNext(
  { counts, failures, unpaired }: RunSummary,
  worst: string,
  { labels }: Wording,
): string | null {
  const deed =
    failures.length > 0
      ? labels.nextFailures
      : counts.error > 0
        ? labels.nextErrors
        : counts.warning > 0
          ? labels.nextWarnings
          : unpaired.length > 0
            ? labels.nextUnpaired
            : counts.info > 0
              ? labels.nextInfo
              : null;
  return deed === null ? null : fill(labels.next, { deed: fill(deed, { path: worst }) });
}
