import type { UnpairedPage } from "../../model/report.ts";
import type { WholeConfig } from "../../model/settings/config.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";
import type { IndexedGroup } from "../../workspace/site/index-site.ts";

/** One page of a pair to check. */
export interface PageJob {
  /** The path to read; absolute. */
  readonly file: string;
  /** The path in reports. */
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
  /** Every page of the site with its translations; null if there is no site to look beyond a pair. */
  readonly groups: readonly IndexedGroup[] | null;
  /** The number of pairs that this run was not asked to check. */
  readonly unselected: number;
  /** The files of the site's own settings that were read; absolute. */
  readonly siteFiles: readonly string[];
  readonly unpaired: readonly UnpairedPage[];
  /** Reasons why the run is not conclusive, known before the first pair is read. */
  readonly obstacles: readonly Obstacle[];
  /** Mere notes. */
  readonly notes: readonly Obstacle[];
}
