import type { Page } from "./page/document.ts";
import type { CheckConfig } from "./settings/config.ts";

/** A source page, its translation, and what the check is told. */
export interface PairInput {
  readonly source: Page;
  readonly target: Page;
  readonly config?: CheckConfig;
}
