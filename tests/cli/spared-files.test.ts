import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { record } from "./stand-ins.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cotejo-"));
  put("en/a.md", "A\n");
  put("es/a.md", "ERROR becomes B\n");
  put("en/alone.md", "Alone\n");
  put("terms.csv", "en,es\na,b\n");
  put("cotejo.config.yaml", "termbase: terms.csv\nbaseline: known.json\n");
  put("hugo.toml", 'title = "Boats"\n');
  put("site/docusaurus.config.js", "module.exports = {};\n");
  put("package.json", '{ "name": "boats" }\n');
  put(".git/config", "[core]\n");
  put("known.json", '{ "cotejoBaseline": 1, "pages": {} }\n');
  symlinkSync(join(folder, "en/a.md"), join(folder, "link.md"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

async function cotejo(...argv: string[]): Promise<{ code: number; text: string }> {
  const recording = record({ argv, cwd: folder });
  const code = await runCommandLine(recording.surroundings);
  return { code, text: recording.text() };
}

describe("a report is not written over what the run reads", () => {
  test.each([
    "en/a.md",
    "es/a.md",
    "./es/../en/alone.md",
    "link.md",
    "terms.csv",
    "cotejo.config.yaml",
    "known.json",
    "package.json",
    "hugo.toml",
    "site/docusaurus.config.js",
    ".git/config",
  ])("such as %s", async (file) => {
    const before = read(file);
    expect(await cotejo("--format", `pretty=${file}`)).toEqual({
      code: 2,
      text: `! cotejo: ${file}: is an input of this run; choose another file for the report\n`,
    });
    expect(read(file)).toBe(before);
  });
});

test("nor over a site's settings where two pages are compared", async () => {
  const { code, text } = await cotejo(
    ...["compare", "en/a.md", "es/a.md", "--format", "pretty=hugo.toml"],
  );
  expect(code).toBe(2);
  expect(text).toBe(
    "! cotejo: hugo.toml: is an input of this run; choose another file for the report\n",
  );
  expect(read("hugo.toml")).toBe('title = "Boats"\n');
});

describe("a page that cannot be fixed is reported all the same", () => {
  test("where it is for reading only", async () => {
    chmodSync(join(folder, "es/a.md"), 0o444);
    const { code, text } = await cotejo("compare", "en/a.md", "es/a.md", "--fix");
    expect(code).toBe(2);
    expect(text).toContain("1 error becomes B");
    expect(text).toContain("! cotejo: es/a.md: is read-only; it was not written\n");
    expect(read("es/a.md")).toBe("ERROR becomes B\n");
  });

  test("where it is outside the project", async () => {
    put("site/en.md", "A\n");
    symlinkSync(join(folder, "es/a.md"), join(folder, "site/es.md"));
    const recording = record({
      argv: ["compare", "en.md", "es.md", "--from", "en", "--to", "es", "--fix"],
      cwd: join(folder, "site"),
    });
    rmSync(join(folder, "cotejo.config.yaml"));
    expect(await runCommandLine(recording.surroundings)).toBe(2);
    expect(recording.text()).toContain("1 error becomes B");
    expect(recording.text()).toContain("! cotejo: es.md: is outside the project");
    expect(read("es/a.md")).toBe("ERROR becomes B\n");
  });
});

describe("a folder that is named for results and cannot be one ends the run", () => {
  test.each(["known.json", "known.json/x", "/dev/null/x"])("such as %s", async (cacheDir) => {
    const recording = record({ argv: ["--cache-dir", cacheDir], cwd: folder });
    expect(await runCommandLine({ ...recording.surroundings, build: "b" })).toBe(2);
    expect(recording.text()).toBe(
      `! cotejo: ${cacheDir}: cannot be written: a file is where a folder is needed; choose another path (ENOTDIR)\n`,
    );
  });
});

test("a page that is compared with itself, by whatever name, is told, and not said to be clean", async () => {
  expect(await cotejo("compare", "en/a.md", "link.md", "--to", "es")).toEqual({
    code: 2,
    text: [
      "! cotejo: link.md: is the same file as en/a.md; comparing a page with itself proves nothing",
      "0 pairs, 0 with findings, 1 failures: 0/0/0",
      "",
    ].join("\n"),
  });
});

test("a link that leads nowhere is told from a page that is not there", async () => {
  symlinkSync(join(folder, "gone.md"), join(folder, "es/nowhere.md"));
  const { code, text } = await cotejo("compare", "en/a.md", "es/nowhere.md", "--to", "es");
  expect(code).toBe(2);
  expect(text).toContain("! cotejo: es/nowhere.md: is a broken symbolic link\n");
});

test("an argument that is empty is told, and is not taken for the working folder", async () => {
  expect((await cotejo("compare", "", "en/a.md")).text).toContain("SOURCE is empty");
  expect((await cotejo("compare", "en/a.md", "")).text).toContain("TARGET is empty");
  expect((await cotejo("merge", "")).text).toContain("REPORT is empty");
});

test("two reports are not written to one file, from the root or from the working folder", async () => {
  const file = join(folder, "out");
  const { code, text } = await cotejo("--format", "pretty=out", "--format", `lines=${file}`);
  expect(code).toBe(2);
  expect(text).toContain(`two formats write to ${file}`);
});
