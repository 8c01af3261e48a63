import { constants } from "node:buffer";
import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { record } from "./stand-ins.ts";

test("a page that is too large is one message, and the other pairs are checked", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "cotejo-"));
  for (const language of ["en", "es"]) {
    await mkdir(join(cwd, language));
    for (const page of ["a", "b", "c"]) await writeFile(join(cwd, language, `${page}.md`), "x\n");
  }
  await truncate(join(cwd, "es/b.md"), constants.MAX_STRING_LENGTH + 1);
  const recording = record({ argv: ["check"], cwd });
  expect(await runCommandLine(recording.surroundings)).toBe(2);
  expect(recording.text().split("\n")).toEqual([
    "en en/a.md = es es/a.md",
    "en en/c.md = es es/c.md",
    expect.stringMatching(/^! cotejo: es\/b\.md: is larger than \d+ MB$/),
    "2 pairs, 0 with findings, 1 failures: 0/0/0",
    "",
  ]);
  await rm(cwd, { recursive: true });
});
