import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { record } from "./stand-ins.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cotejo-"));
  writeFileSync(join(folder, "a.md"), "A\n");
  writeFileSync(join(folder, "a.es.md"), "A\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function cotejo(): Promise<{ code: number; text: string }> {
  const recording = record({ argv: [], cwd: folder });
  const code = await runCommandLine(recording.surroundings);
  return { code, text: recording.text() };
}

test("a configuration that another in its folder keeps from being read is named", async () => {
  writeFileSync(join(folder, "cotejo.config.json"), "{}");
  writeFileSync(join(folder, "cotejo.config.yaml"), "preset: strict\n");
  writeFileSync(join(folder, "package.json"), "{}");
  const { code, text } = await cotejo();
  expect(code).toBe(0);
  expect(text).toContain(
    "! cotejo: cotejo.config.json: is used; these are ignored: cotejo.config.yaml\n",
  );
});

test("a configuration that is a link to nowhere is not passed over", async () => {
  symlinkSync(join(folder, "gone.yaml"), join(folder, "cotejo.config.yaml"));
  expect(await cotejo()).toEqual({
    code: 2,
    text: "! cotejo: cotejo.config.yaml: is a broken symbolic link\n",
  });
});
