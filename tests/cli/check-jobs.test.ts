import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkJobs } from "../../src/cli/checking/check-jobs.ts";
import { record } from "./stand-ins.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("between two pairs the event loop turns: what native code holds is let go of only there", async () => {
  const file = join(folder, "tea.md");
  await writeFile(file, "# Tea\n");
  const page = { file, path: "tea.md", language: "en" };
  const job = { source: page, target: page, config: {} };
  const setup = { engine: "auto", ui: "en", sentences: false, cwd: folder, groups: null } as const;
  const { surroundings } = record({ argv: [], cwd: folder });

  let turns = 0;
  let waiting: NodeJS.Immediate;
  const count = (): void => {
    turns++;
    waiting = setImmediate(count);
  };
  waiting = setImmediate(count);
  const seen: number[] = [];
  const terms = { threads: 1, fix: "off", root: folder } as const;
  const outcomes = checkJobs([job, job, job], { ...setup, cache: null }, terms, surroundings);
  for await (const { outcome } of outcomes) {
    expect(outcome).toBe("checked");
    seen.push(turns);
  }
  clearImmediate(waiting);
  expect(seen.map((turn, at) => turn > (seen[at - 1] ?? 0))).toEqual([true, true, true]);
});
