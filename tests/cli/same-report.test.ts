import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = join(import.meta.dirname, "../../dist/cli/main.js");
const isBuilt = existsSync(main);
if (!isBuilt) console.warn("the program is not built (npm run build): its runs are not compared");

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
  for (const language of ["en", "es"])
    await mkdir(join(folder, "content", language), { recursive: true });
  for (let page = 1; page <= 23; page++) {
    const file = (language: string): string => join(folder, "content", language, `${page}.md`);
    await writeFile(
      file("en"),
      `# Page ${page}\n\nIt has ${page} parts. See [next](${page + 1}.md).\n`,
    );
    const wrong = page % 3 === 0 ? page + 1 : page;
    await writeFile(
      file("es"),
      `# Página ${page}\n\nTiene ${wrong} partes. Véase [la siguiente](${page + 1}.md).\n`,
    );
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The bytes of the JSON report of one run. */
async function reportOf(...options: readonly string[]): Promise<string> {
  const args = [main, ...options, "--quiet", "--format", "json=report.json"];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect({ code: run.status, stderr: run.stderr }).toEqual({ code: 1, stderr: "" });
  return await readFile(join(folder, "report.json"), "utf8");
}

describe.skipIf(!isBuilt)("the report is the same, byte for byte,", () => {
  test("in any number of threads, from the cache or not, whole or in parts", async () => {
    const whole = await reportOf("--jobs", "1");
    expect(JSON.parse(whole).counts).toMatchObject({ pairs: 23, pairsWithFindings: 7 });
    expect(await reportOf("--jobs", "3")).toBe(whole);
    const kept = ["--cache-dir", "kept"];
    expect(await reportOf(...kept)).toBe(whole);
    expect(await reportOf(...kept)).toBe(whole);
    expect(await reportOf(...kept, "--jobs", "2")).toBe(whole);
    const parts: string[] = [];
    for (const part of ["1/3", "2/3", "3/3"]) {
      parts.push(`part-${parts.length}.json`);
      await writeFile(join(folder, parts.at(-1) ?? ""), await reportOf("--shard", part));
    }
    expect(await reportOf("merge", ...parts)).toBe(whole);
  }, 60_000);

  test("but for the engine's name, with either engine", async () => {
    const [remark, satteri] = [
      await reportOf("--engine", "remark"),
      await reportOf("--engine", "satteri"),
    ];
    expect(remark).toContain('"engine":"remark"');
    expect(satteri.replaceAll('"engine":"satteri"', '"engine":"remark"')).toBe(remark);
  }, 60_000);
});
