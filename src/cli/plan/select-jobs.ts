import type { Selection } from "../command-line/invocation.ts";
import { settingsOf } from "./files-of-run.ts";
import type { Project } from "./open-project.ts";
import type { PairJob } from "./plan.ts";

/** Whether anything that depends on the given files, absolute, must be checked. */
export type ChangeTest = (files: readonly string[]) => boolean;

/**
 * Creates a test for files changed since the given git state. Everything counts as changed if no state is
 * given, or if the configuration or a termbase changed, which affect every finding.
 *
 * @throws Blocked if git fails
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
 * The pairs of a plan that a run was asked to check, in the same order. Shards are consecutive ranges of that
 * order, so that their concatenated reports equal the report of a full run.
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
