import type { CheckConfig } from "../model/config.ts";
import type { UnpairedPage } from "../model/report.ts";
import type { Obstacle } from "../workspace/obstacle.ts";

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
  readonly config: CheckConfig;
}

/** What a run is to do. */
export interface Plan {
  readonly jobs: readonly PairJob[];
  readonly unpaired: readonly UnpairedPage[];
  /** What keeps the run from being a proof, known before the first pair is read. */
  readonly obstacles: readonly Obstacle[];
  /** What is worth saying and no more. */
  readonly notes: readonly Obstacle[];
}
