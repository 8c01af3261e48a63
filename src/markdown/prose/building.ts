import type { Reading } from "../reading.ts";
import type { OpenWikiLink } from "./append-mark.ts";
import type { Draft } from "./draft.ts";

/** What surrounds a block's prose. */
export interface ProseSetting {
  /** How many quotes the block stands in. */
  readonly quotes: number;
  readonly inTable: boolean;
  /** Starts of marks that became blocks of their own. */
  readonly lifted?: ReadonlySet<number>;
}

/** One block's prose while it is built. */
export interface Building {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly setting: ProseSetting;
  readonly openLinks: OpenWikiLink[];
}
