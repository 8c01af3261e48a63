import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedFiles } from "../../src/workspace/git/changed-files.ts";
import { Blocked } from "../../src/workspace/obstacle.ts";

let root = "";

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
  execFileSync("git", [...identity, ...args], { cwd: root, stdio: "ignore" });
}

async function changedSince(state: string, folder = root): Promise<string[]> {
  const files = await changedFiles(folder, state);
  return [...files].map((file) => relative(root, file)).sort();
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "cotejo-")));
  await mkdir(join(root, "docs"));
  for (const name of ["same.md", "edited.md", "docs/año ñ.md", "renamed.md"]) {
    await writeFile(join(root, name), "one\n");
  }
  await writeFile(join(root, ".gitignore"), "ignored.md\n");
  git("init", "--initial-branch=main");
  git("add", ".");
  git("commit", "-m", "first");
  git("checkout", "-b", "work");
  await writeFile(join(root, "edited.md"), "two\n");
  git("commit", "-am", "second");
  await writeFile(join(root, "docs/año ñ.md"), "two\n");
  await writeFile(join(root, "new.md"), "new\n");
  await writeFile(join(root, "ignored.md"), "new\n");
  await rename(join(root, "renamed.md"), join(root, "moved.md"));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

describe("files that have changed", () => {
  test("since the last commit are those of the working tree, new and moved ones too", async () => {
    const changed = await changedSince("HEAD");
    expect(changed).toEqual(["docs/año ñ.md", "moved.md", "new.md", "renamed.md"]);
  });

  test("since another branch are those since it was left", async () => {
    git("branch", "-f", "other", "main");
    expect(await changedSince("other")).toContain("edited.md");
    expect(await changedSince("other")).not.toContain("same.md");
  });

  test("are those of the folder that is asked for", async () => {
    expect(await changedSince("HEAD", join(root, "docs"))).toEqual(["docs/año ñ.md"]);
  });

  test("are not known where there is no such state or no repository", async () => {
    await expect(changedFiles(root, "nowhere")).rejects.toThrow(Blocked);
    await expect(changedFiles(tmpdir(), "HEAD")).rejects.toThrow("no-repository");
    const fresh = await mkdtemp(join(tmpdir(), "cotejo-"));
    execFileSync("git", ["init"], { cwd: fresh, stdio: "ignore" });
    await expect(changedFiles(fresh, "HEAD")).rejects.toThrow("no-commit");
    await rm(fresh, { recursive: true });
  });
});
