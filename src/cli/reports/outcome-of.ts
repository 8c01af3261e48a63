import type { RunSummary } from "../../model/report.ts";
import { isIdle, wordOutcome } from "../../reporters/run-outcome.ts";
import { wordingFor } from "../../reporters/wording.ts";

/** The outcome of a run for users who see no report; empty if nothing was to be checked. */
export function outcomeOf(summary: RunSummary, ui: string): readonly string[] {
  return isIdle(summary) ? [] : [wordOutcome(summary, wordingFor(ui))];
}
