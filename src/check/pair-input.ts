import type { CheckConfig } from "../model/config.ts";
import type { Page } from "../model/document.ts";

/** A source page, its translation, and what the check is told. */
export interface PairInput {
  readonly source: Page;
  readonly target: Page;
  readonly config?: CheckConfig;
}
