import type { CheckConfig } from "../model/config.ts";
import type { Page } from "../model/document.ts";
import type { CheckResult } from "../model/report.ts";

/** A source page, its translation, and what the check is told. */
export interface PairInput {
  readonly source: Page;
  readonly target: Page;
  readonly config?: CheckConfig;
}

/** Checks a page against its translation. Pure and synchronous. */
export function checkPair(_input: PairInput): CheckResult {
  throw new Error("being built");
}
