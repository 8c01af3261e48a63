import type { Page } from "./page/document.ts";
import type { CheckConfig, WholeConfig } from "./settings/config.ts";

/** A source page, its translation, and what the check is told. */
export interface PairInput {
  readonly source: Page;
  readonly target: Page;
  readonly config?: CheckConfig | undefined;
}

/** As `PairInput`, with the settings written out. */
export interface WholePair extends PairInput {
  readonly config?: WholeConfig;
}
