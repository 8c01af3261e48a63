import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codeFileOf, keepFile } from "../../src/cli/launch/code-file.ts";

const built = join(import.meta.dirname, "../../dist/cli");
const isBuilt = existsSync(join(built, "main.js"));
if (!isBuilt) console.warn("the program is not built (npm run build): it is not launched");

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe.skipIf(!isBuilt)("the built program, installed", () => {
  const kept = (): string => join(folder, "node_modules/.cache/cotejo");

  beforeEach(async () => {
    await cp(built, join(folder, "node_modules/cotejo/dist/cli"), { recursive: true });
    await writeFile(join(folder, "tea.en.md"), "# Tea\n\nIt has 3 parts.\n");
    await writeFile(join(folder, "tea.es.md"), "# Té\n\nTiene 4 partes.\n");
  });

  function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
    const main = join(folder, "node_modules/cotejo/dist/cli/main.js");
    const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...env },
    });
    return `${stdout}${stderr}${status}`;
  }
  const compare = (env?: NodeJS.ProcessEnv): string =>
    run(["compare", "tea.en.md", "tea.es.md", "--no-cache"], env);
  const codes = async (): Promise<string[]> =>
    (await readdir(kept())).filter((name) => name.endsWith(".code")).sort();

  test("keeps the code of a run that checks pages, and says the same with it as without", async () => {
    const without = compare();
    expect(without).toContain("1 error");
    const names = await codes();
    expect(names.map((name) => name.split(".")[1])).toEqual(["core", "program"]);
    const read = () => Promise.all(names.map((name) => readFile(join(kept(), name), "base64")));
    const made = await read();
    expect(compare()).toBe(without);
    expect(await codes()).toEqual(names);
    expect(await read()).toEqual(made);
  });

  test("imports what a configuration asks for, with its code as without", async () => {
    await cp(
      join(import.meta.dirname, "../../node_modules/jiti"),
      join(folder, "node_modules/jiti"),
      { recursive: true },
    );
    const configs = {
      "strict.mjs": 'await null; export default { rules: { number: "warning" } };',
      "strict.ts": 'const number: string = "warning"; export default { rules: { number } };',
    };
    for (const [name, text] of Object.entries(configs)) {
      await writeFile(join(folder, name), text);
      for (const _ of ["without", "with"]) {
        const said = run(["compare", "tea.en.md", "tea.es.md", "--config", name]);
        expect(said).toContain("1 warning");
        expect(said).not.toContain("ExperimentalWarning");
      }
      await rm(kept(), { recursive: true });
    }
  });

  test("says where a configuration in JavaScript goes wrong", async () => {
    const jiti = join(import.meta.dirname, "../../node_modules/jiti");
    await cp(jiti, join(folder, "node_modules/jiti"), { recursive: true });
    await writeFile(join(folder, "slip.mjs"), 'export default {\n  preset: "strict",,\n};\n');
    await writeFile(join(folder, "unknown.mjs"), "export default {\n  preset: strict,\n};\n");
    const check = (config: string) => run(["compare", "tea.en.md", "tea.es.md", "-c", config]);
    expect(check("slip.mjs")).toContain("slip.mjs:2:20: cannot be run: ");
    expect(check("unknown.mjs")).toContain("unknown.mjs:2:11: cannot be run: ");
  });

  test("makes the code anew where what is kept is not whole", async () => {
    const without = compare();
    for (const code of await codes()) {
      const file = join(kept(), code);
      const whole = await readFile(file);
      for (const length of [0, 10, whole.length / 2]) {
        await writeFile(file, whole.subarray(0, length));
        expect(compare()).toBe(without);
        expect((await readFile(file)).length).toBeGreaterThan(whole.length / 2);
      }
    }
  });

  test("does not load its core for a pair that it has checked before", async () => {
    const again = (): string => run(["compare", "tea.en.md", "tea.es.md"]);
    const said = again();
    await writeFile(join(folder, "node_modules/cotejo/dist/cli/core.js"), "no script");
    expect(again()).toBe(said);
  });

  test.skipIf(process.platform === "win32")("exits 2 where the working folder is gone", () => {
    const main = join(folder, "node_modules/cotejo/dist/cli/main.js");
    const commands = `mkdir gone; cd gone; rmdir ../gone; "${process.execPath}" "${main}"`;
    const { stderr, status } = spawnSync("sh", ["-c", commands], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe(
      "cotejo: the working directory no longer exists; change to another one and run cotejo again\n",
    );
    expect(status).toBe(2);
  });

  test("keeps no code of a run that checks nothing, nor where Node is told to keep none", () => {
    run(["--version"]);
    expect(compare({ NODE_DISABLE_COMPILE_CACHE: "1" })).toContain("1 error");
    expect(existsSync(kept())).toBe(false);
  });
});

describe("the place of the code", () => {
  test("is beside the packages that the program is installed with", () => {
    expect(codeFileOf(join(folder, "node_modules/cotejo/dist/cli/core.js"), {}, "b")).toBe(
      join(folder, `node_modules/.cache/cotejo/b.core.js.${process.version}-${process.arch}.code`),
    );
  });

  test("is among the packages of a checkout, and nowhere where those are missing", async () => {
    expect(codeFileOf(join(folder, "dist/cli/core.js"), {}, "b")).toBeNull();
    await mkdir(join(folder, "node_modules"));
    expect(codeFileOf(join(folder, "dist/cli/core.js"), {}, "b")).toContain(
      join(folder, "node_modules/.cache"),
    );
  });

  test("is nowhere for a program that runs from its source", () => {
    expect(codeFileOf(join(folder, "node_modules/cotejo/dist/cli/core.js"), {}, null)).toBeNull();
  });
});

test("where nothing can be written, nothing is kept and nobody is told", async () => {
  await writeFile(join(folder, "file"), "");
  keepFile(join(folder, "file/code"), new Uint8Array([1]));
  expect(await readdir(folder)).toEqual(["file"]);
});
