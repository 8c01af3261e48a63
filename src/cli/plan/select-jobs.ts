import type { Selection } from "../command-line/invocation.ts";
import type { Project } from "./open-project.ts";
import type { PairJob } from "./plan.ts";

/**
 * The pairs of a plan that a run was asked to check, in the same order. Shards are stretches of that order, so that
 * their reports one after another are the report of all.
 *
 * @throws Blocked where git does not answer.
 */
export async function selectJobs(
  jobs: readonly PairJob[],
  { changedSince, shard }: Selection,
  { root }: Project,
): Promise<readonly PairJob[]> {
  let selected = jobs;
  if (changedSince !== null) {
    const { changedFiles } = await import("../../workspace/git/changed-files.ts");
    const changed = await changedFiles(root, changedSince);
    selected = jobs.filter(({ source, target }) =>
      [source, target].some(({ file }) => changed.has(file)),
    );
  }
  if (shard === null) return selected;
  const border = (index: number): number => Math.round((selected.length * index) / shard.count);
  return selected.slice(border(shard.index - 1), border(shard.index));
}
