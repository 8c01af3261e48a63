import type { RunSummary } from "../../model/report.ts";
import { isIdle, wordOutcome } from "../../reporters/run-outcome.ts";
import { wordingFor } from "../../reporters/wording.ts";

/** What a run has come to, for those who see none of its reports; nothing where nothing was to be checked. */
export function outcomeOf(summary: RunSummary, ui: string): readonly string[] {
  return isIdle(summary) ? [] : [wordOutcome(summary, wordingFor(ui))];
}
