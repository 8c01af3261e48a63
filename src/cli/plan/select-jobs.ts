import type { Selection } from "../command-line/invocation.ts";
import { settingsOf } from "./files-of-run.ts";
import type { Project } from "./open-project.ts";
import type { PairJob } from "./plan.ts";

/** Whether a run is to look at what hangs on any of these files, absolute. */
export type ChangeTest = (files: readonly string[]) => boolean;

/**
 * Tells what has changed since the state of git's that a run was given; everything has where it was given none, and where
 * its configuration or a termbase has, on which every finding hangs.
 *
 * @throws Blocked where git does not answer.
 */
export async function changeTest(
  { changedSince }: Selection,
  project: Project,
): Promise<ChangeTest> {
  if (changedSince === null) return () => true;
  const { changedFiles } = await import("../../workspace/git/changed-files.ts");
  const changed = await changedFiles(project.root, changedSince);
  const hasChanged: ChangeTest = (files) => files.some((file) => changed.has(file));
  return hasChanged(settingsOf(project)) ? () => true : hasChanged;
}

/**
 * The pairs of a plan that a run was asked to check, in the same order. Shards are stretches of that order, so that
 * their reports one after another are the report of all.
 */
export function selectJobs(
  jobs: readonly PairJob[],
  { shard }: Selection,
  hasChanged: ChangeTest,
): readonly PairJob[] {
  const selected = jobs.filter(({ source, target }) => hasChanged([source.file, target.file]));
  if (shard === null) return selected;
  const border = (index: number): number => Math.round((selected.length * index) / shard.count);
  return selected.slice(border(shard.index - 1), border(shard.index));
}
