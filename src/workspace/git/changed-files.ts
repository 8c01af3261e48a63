import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { errorMessage } from "../../model/text/error-message.ts";
import { Blocked, type Obstacle } from "../obstacle.ts";
import { git } from "./git.ts";

/**
 * The files under a folder that differ from a git state, as absolute paths as seen from that folder:
 * committed since, changed in the working tree, or new and not ignored. If the state is on another branch,
 * the comparison is with the merge base.
 *
 * @throws Blocked if there is no git, no repository or no such state
 */
export async function changedFiles(folder: string, state: string): Promise<ReadonlySet<string>> {
  const root = await realpath(folder);
  const commit = await git(root, ["rev-parse", "--verify", `${state}^{commit}`]).catch(
    async (error) => {
      throw new Blocked(await whyUnknown(root, state, errorMessage(error)));
    },
  );
  const parted = await git(root, ["merge-base", commit.trim(), "HEAD"]).catch(() => commit);
  const [changed, added] = await Promise.all([
    git(root, ["diff", "--name-only", "--no-renames", "--relative", "-z", parted.trim(), "--"]),
    git(root, ["ls-files", "--others", "--exclude-standard", "-z"]),
  ]);
  const names = `${changed}${added}`.split("\0").filter((name) => name !== "");
  return new Set(names.map((name) => join(folder, name)));
}

/** If git responds at all, the state is unknown to it. */
async function whyUnknown(root: string, state: string, detail: string): Promise<Obstacle> {
  const isShallow = ["rev-parse", "--is-shallow-repository"];
  const said = await git(root, isShallow).catch(() => null);
  if (said === null) {
    if (/not a git repository/.test(detail)) return { obstacle: "no-repository" };
    return { obstacle: "no-git-state", state, detail };
  }
  const hasCommit = await git(root, ["rev-parse", "--verify", "HEAD"]).then(
    () => true,
    () => false,
  );
  if (!hasCommit) return { obstacle: "no-commit" };
  return { obstacle: "unknown-git-state", state, shallow: said.trim() === "true" };
}
