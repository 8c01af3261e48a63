import type { CheckConfig } from "./config.ts";
import type { Page } from "./document.ts";

/** A source page, its translation, and what the check is told. */
export interface PairInput {
  readonly source: Page;
  readonly target: Page;
  readonly config?: CheckConfig;
}
