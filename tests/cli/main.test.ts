import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VERSION } from "../../src/check/version.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
  await writeFile(join(folder, "same.en.md"), "# Title\n\nIn 2023 it cost $5.\n");
  await writeFile(join(folder, "same.es.md"), "# Título\n\nEn 2023 costaba 5 $.\n");
  await writeFile(join(folder, "wrong.en.md"), "# Title\n\nIn 2023 it cost $5.\n");
  await writeFile(join(folder, "wrong.es.md"), "# Título\n\nEn 2032 costaba 5 $.\n");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the real command line from its source, in a shell. */
function shell(command: string): { code: number | null; stdout: string; stderr: string } {
  const main = join(import.meta.dirname, "../../src/cli/main.ts");
  const cotejo = `"${process.execPath}" --import "${import.meta.resolve("tsx")}" "${main}"`;
  const run = spawnSync("sh", ["-c", `cotejo() { ${cotejo} "$@"; }; ${command}`], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "C" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe.skipIf(process.platform === "win32")("the program as it is installed", () => {
  test("tells its version and exits 0", () => {
    expect(shell("cotejo --version")).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  test("exits 0 where the translation says the same", () => {
    expect(shell("cotejo compare same.en.md same.es.md")).toMatchObject({ code: 0, stderr: "" });
  });

  test("exits 1 where it does not, and writes JSON that names the finding", () => {
    const { code, stdout, stderr } = shell("cotejo check wrong.es.md --format json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const report = JSON.parse(stdout);
    expect(report.pairs).toHaveLength(1);
    expect(report.pairs[0].findings[0]).toMatchObject({
      severity: "error",
      target: { path: "wrong.es.md", start: { line: 3, column: 4 } },
    });
  });

  test("exits 2 without a stack trace where it cannot run, and says what it wrote", () => {
    expect(shell("cotejo compare gone.en.md same.es.md --format json=out.json")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "cotejo: gone.en.md: no such file or folder\ncotejo: No pair was checked, so the run fails.\ncotejo: wrote out.json\n",
    });
  });

  test.each([
    [
      "waits for what never comes",
      "await new Promise(() => {}); export default {};",
      "never.mjs: never finishes: ",
    ],
    ["ends the program", "process.exit(0); export default {};", "the run ended before it was done"],
    [
      "throws when it has been read",
      'setTimeout(() => { throw new Error("a\\nb"); }); export default {};',
      "the run crashed because of something that a configuration script started, or because of an internal error in cotejo: a\\nb (file://",
    ],
  ])("exits 2 with one line where a configuration %s", async (_, script, said) => {
    await writeFile(join(folder, "never.mjs"), script);
    const { code, stderr } = shell("cotejo compare same.en.md same.es.md --config never.mjs");
    expect(code).toBe(2);
    expect(stderr).toContain(`cotejo: ${said}`);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  test("keeps its exit code and its peace when its reader goes away", () => {
    expect(shell("{ cotejo compare wrong.en.md wrong.es.md; echo $? >&2; } | true")).toEqual({
      code: 0,
      stdout: "",
      stderr: "1\n",
    });
  });

  test.skipIf(process.platform !== "linux")("exits 2 when its report cannot be written", () => {
    expect(shell("cotejo compare same.en.md same.es.md > /dev/full")).toEqual({
      code: 2,
      stdout: "",
      stderr: "cotejo: stdout: cannot be written: no space is left on the device (ENOSPC)\n",
    });
  });
});
