import type { Page } from "./page/document.ts";
import type { CheckConfig, WholeConfig } from "./settings/config.ts";

/** A source page, its translation, and the settings of the check. */
export interface PairInput {
  readonly source: Page;
  readonly target: Page;
  readonly config?: CheckConfig | undefined;
}

/** As `PairInput`, with the settings expanded. */
export interface WholePair extends PairInput {
  readonly config?: WholeConfig;
}
