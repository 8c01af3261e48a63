import type { Labels } from "../messages/en/labels.ts";
import type { Counts } from "../model/finding.ts";
import type { PairReport, RunSummary } from "../model/report.ts";
import { fill, type Wording } from "./wording.ts";

/** The page that needs the most work so far. Holds one page only, regardless of the length of the run. */
export interface WorstPage {
  readonly path: string;
  readonly counts: Counts;
}

/** The worse of the worst page so far and the next pair's page with findings, preferably its target. */
export function worsePage(
  worst: WorstPage | null,
  { source, target, counts, findings }: PairReport,
): WorstPage | null {
  if (weigh(counts) === 0 || (worst !== null && weigh(counts) <= weigh(worst.counts))) return worst;
  const page = findings.every((finding) => finding.target === null) ? source : target;
  return { path: page.path, counts };
}

/** The weight of a page's findings: any error outweighs all warnings, and any warning all infos. */
export function weigh({ error, warning, info }: Counts): number {
  return error * 1e10 + warning * 1e5 + info;
}

/** The outcome of a run in one line. */
export function wordOutcome(summary: RunSummary, wording: Wording): string {
  const { labels, number, counted } = wording;
  if (isIdle(summary)) return fill(labels.idle, { number: number(summary.pairsFound) });
  if (summary.pairs === 0) return labels.noPair;
  const findings = wording.counts(summary.counts);
  const pairs = counted("pair", summary.pairs);
  if (findings === "") {
    return fill(labels.nothingFound, { pairs, clean: wording.clean(summary) });
  }
  const hidden = wording.hidden(summary);
  if (summary.pairsWithFindings === summary.pairs) {
    return fill(labels.summaryOfAll, { findings, pairs }) + hidden;
  }
  const found = number(summary.pairsWithFindings);
  return fill(labels.summary, { findings, found, pairs }) + hidden;
}

/** Whether every page was checked without findings. */
export function isClean({ pairs, pairsWithFindings, failures }: RunSummary): boolean {
  return pairs > 0 && pairsWithFindings === 0 && failures.length === 0;
}

/** Whether there were pairs, but none was to be checked. */
export function isIdle({ pairs, pairsFound, failures }: RunSummary): boolean {
  return pairs === 0 && pairsFound > 0 && failures.length === 0;
}

/**
 * What to do next; null if there is nothing to do. `worst` is the name of the page with the most findings,
 * escaped for the format.
 */
export function wordNext(summary: RunSummary, worst: string, { labels }: Wording): string | null {
  const deed = deedFor(summary);
  return deed === null
    ? null
    : fill(labels.next, { deed: fill(labels.deeds[deed], { path: worst }) });
}

function deedFor(summary: RunSummary): keyof Labels["deeds"] | null {
  const { counts, failures, unpaired, pairsWithFindings, terms } = summary;
  const isOver = (terms.maxWarnings ?? Infinity) < counts.warning;
  const one = pairsWithFindings === 1;
  if (failures.length > 0) return "failures";
  if (one && (counts.error > 0 || isOver)) return "errorsOfOne";
  if (counts.error > 0) return "errors";
  if (isOver) return "tooManyWarnings";
  if (counts.warning > 0) return one ? "warningsOfOne" : "warnings";
  if (unpaired.some(({ role }) => role === "target")) return "unpaired";
  if (unpaired.length > 0) return "untranslated";
  return counts.info > 0 ? "infos" : null;
}
