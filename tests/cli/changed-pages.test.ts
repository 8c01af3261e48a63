import { execFileSync } from "node:child_process";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { loadReporter, REPORTERS } from "../../src/reporters/index.ts";
import { record } from "./stand-ins.ts";

let cwd = "";
let shallow = "";

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
  execFileSync("git", [...identity, ...args], { cwd, stdio: "ignore" });
}

async function cotejo(argv: readonly string[], folder = cwd): Promise<string> {
  const recording = record({ argv, cwd: folder, env: {} });
  const { surroundings } = recording;
  const code = await runCommandLine({ ...surroundings, reporterNames: REPORTERS, loadReporter });
  return `${recording.text()}? ${code}`;
}

beforeAll(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), "cotejo-")));
  shallow = `${cwd}-shallow`;
  await writeFile(join(cwd, "tea.en.md"), "# Tea\n");
  await writeFile(join(cwd, "tea.es.md"), "# Té\n");
  git("init", "--initial-branch=main");
  git("add", ".");
  git("commit", "-m", "first");
  await writeFile(join(cwd, "tea.es.md"), "# El té\n");
  git("commit", "-am", "second");
  git("clone", "--depth=1", `file://${cwd}`, shallow);
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
  await rm(shallow, { recursive: true });
});

describe("a run on what has changed", () => {
  test("says since when nothing has", async () => {
    expect(await cotejo(["--changed=main"])).toContain(
      "nothing to check: no pair has changed since main; pairs skipped: 1\n? 0",
    );
  });

  test("checks everything where the configuration or a termbase has changed", async () => {
    await writeFile(join(cwd, "cotejo.config.yaml"), "termbase: [terms.csv]\n");
    await writeFile(join(cwd, "terms.csv"), "en,es\ntea,té\n");
    expect(await cotejo(["--changed=main"])).not.toContain("nothing to check");
    git("add", ".");
    git("commit", "-m", "third");
    expect(await cotejo(["--changed=main"])).toContain("nothing to check");
    await writeFile(join(cwd, "terms.csv"), "en,es\ntea,infusión\n");
    expect(await cotejo(["--changed=main"])).not.toContain("nothing to check");
    git("checkout", "--", ".");
  });

  test("misses only the counterparts of pages that have", async () => {
    await writeFile(join(cwd, "old.en.md"), "# Old\n");
    git("add", ".");
    git("commit", "-m", "fourth");
    await writeFile(join(cwd, "new.en.md"), "# New\n");
    const text = await cotejo(["--changed=main", "--fail-on-unpaired", "--format", "json"]);
    expect(text).toMatch(/"unpaired":\[\{"path":"new\.en\.md"[^\]]*\]/);
    expect(text).not.toContain("old.en.md");
    expect(text).toMatch(/\? 1$/);
    await rm(join(cwd, "new.en.md"));
    expect(await cotejo(["--changed=main", "--fail-on-unpaired"])).toMatch(/\? 0$/);
  });

  test("takes what follows a bare option for a path, and says how it may have been meant", async () => {
    expect(await cotejo(["--changed", "main"])).toContain(
      "main: no such file or folder; did you mean --changed=main?",
    );
  });

  test("tells a state that is misspelt from one that a shallow copy lacks", async () => {
    expect(await cotejo(["--changed=mian"])).toContain(
      'git does not know "mian"; expected a branch, a tag or a commit',
    );
    expect(await cotejo(["--changed=HEAD~1"], shallow)).toContain(
      'git does not know "HEAD~1"; this is a shallow clone',
    );
  });
});
