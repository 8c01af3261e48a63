import type { UnpairedPage } from "../../model/report.ts";
import type { WholeConfig } from "../../model/settings/config.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";
import type { IndexedGroup } from "../../workspace/site/index-site.ts";

/** One page of a pair to check. */
export interface PageJob {
  /** Where it lies: absolute. */
  readonly file: string;
  /** How reports name it. */
  readonly path: string;
  readonly language: string;
}

/** One pair to check. */
export interface PairJob {
  readonly source: PageJob;
  readonly target: PageJob;
  /** Without the site. Pairs with the same configuration share the object. */
  readonly config: WholeConfig;
}

/** What a run is to do. */
export interface Plan {
  readonly jobs: readonly PairJob[];
  /** Every page of the site with its translations; null where there is no site to look beyond a pair. */
  readonly groups: readonly IndexedGroup[] | null;
  /** How many pairs there are that this run was not asked to check. */
  readonly unselected: number;
  /** The files of the site's own settings that were read for it: absolute. */
  readonly siteFiles: readonly string[];
  readonly unpaired: readonly UnpairedPage[];
  /** What keeps the run from being a proof, known before the first pair is read. */
  readonly obstacles: readonly Obstacle[];
  /** What is worth saying and no more. */
  readonly notes: readonly Obstacle[];
}
