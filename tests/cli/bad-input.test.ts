import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { record } from "./stand-ins.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function cotejo(...argv: string[]): Promise<{ code: number; text: string }> {
  const recording = record({ argv, cwd: folder });
  const code = await runCommandLine(recording.surroundings);
  return { code, text: recording.text() };
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

describe("a page that is no text is named with the place of its first bad byte", () => {
  test.each([
    ["a stray byte", bytes("uno\ndós ", [0xff], "\n"), "2:5: is not valid UTF-8; save it as UTF-8"],
    ["a character cut off", bytes("a\r\nb", [0xc3]), "2:2: is not valid UTF-8; save it as UTF-8"],
    ["an overlong form", bytes([0xc0, 0x80]), "1:1: is not valid UTF-8; save it as UTF-8"],
    [
      "a half of a surrogate pair",
      bytes("x", [0xed, 0xa0, 0x80]),
      "1:2: is not valid UTF-8; save it as UTF-8",
    ],
    [
      "UTF-16",
      bytes([0xff, 0xfe, 0x41, 0x00]),
      "1:1: is not valid UTF-8; it looks like UTF-16: save it as UTF-8",
    ],
    [
      "UTF-32",
      bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      "1:1: is not valid UTF-8; it looks like UTF-32: save it as UTF-8",
    ],
    ["a NUL byte", bytes("é\nb", [0], "c"), "2:2: contains a NUL byte, so it is not a text file"],
    [
      "a NUL byte before a stray one",
      bytes([0], "a", [0xff]),
      "1:1: contains a NUL byte, so it is not a text file",
    ],
  ])("%s", async (_, content, message) => {
    await put("a.en.md", "A\n");
    await put("a.es.md", content);
    expect(await cotejo("compare", "a.en.md", "a.es.md")).toEqual({
      code: 2,
      text: `! cotejo: a.es.md:${message}\n0 pairs, 0 with findings, 1 failures: 0/0/0\n`,
    });
  });
});

test("a page that cannot be read does not keep the others from being checked", async () => {
  await put("en/a.md", bytes([0xff]));
  await put("en/b.md", "B\n");
  for (const language of ["es", "fr"]) {
    await put(`${language}/a.md`, "A\n");
    await put(`${language}/b.md`, "ERROR b\n");
  }
  expect(await cotejo()).toEqual({
    code: 2,
    text: [
      "en en/b.md = es es/b.md",
      "  1 error b",
      "en en/b.md = fr fr/b.md",
      "  1 error b",
      "! cotejo: en/a.md:1:1: is not valid UTF-8; save it as UTF-8",
      "2 pairs, 2 with findings, 1 failures: 2/0/0",
      "",
    ].join("\n"),
  });
});

test("a byte order mark and CRLF are no hindrance", async () => {
  await put("a.en.md", "A\n");
  await put("a.es.md", "\uFEFFERROR a\r\nERROR b\r\n");
  const { code, text } = await cotejo("compare", "a.en.md", "a.es.md");
  expect({ code, text }).toEqual({
    code: 1,
    text: expect.stringContaining("  1 error a\n  2 error b\n"),
  });
});

test.skipIf(process.platform === "win32")(
  "what is no regular file is refused and not waited for",
  async () => {
    await put("a.en.md", "A\n");
    const socket = createServer().listen(join(folder, "a.es.md"));
    await once(socket, "listening");
    const { code, text } = await cotejo("compare", "a.en.md", "a.es.md");
    socket.close();
    expect(code).toBe(2);
    expect(text).toContain("! cotejo: a.es.md: is not a regular file\n");
  },
);

test("a name can do no harm to the terminal", async () => {
  const name = "a\u001B[31m\n\u202Eb\u2066.es.md";
  await put(name, bytes([0xff]));
  await put("a.en.md", "A\n");
  const { text } = await cotejo("compare", "a.en.md", name);
  expect(text).toContain(
    "! cotejo: a\\x1B[31m\\n\\u{202E}b\\u{2066}.es.md:1:1: is not valid UTF-8; save it as UTF-8\n",
  );
});

test("nor can an option or a path that does not exist", async () => {
  expect((await cotejo("--x\u001B[31m")).text).toBe(
    "! cotejo: unknown option --x\\x1B[31m (see cotejo --help)\n",
  );
  expect((await cotejo("no\nsuch")).text).toContain(
    "! cotejo: no\\nsuch: no such file or folder\n",
  );
});

test("links are not followed out of the site", async () => {
  await put("secret/es/a.md", "ERROR told\n");
  await put("site/en/a.md", "A\n");
  await symlink(join(folder, "secret/es"), join(folder, "site/es"));
  const { code, text } = await cotejo("site");
  expect(code).toBe(2);
  expect(text).not.toContain("told");
});

test("a link that is named is followed", async () => {
  await put("elsewhere/en/a.md", "A\n");
  await put("elsewhere/es/a.md", "A\n");
  await put("site/x.txt", "x");
  await symlink(join(folder, "elsewhere"), join(folder, "site/way"));
  const { code, text } = await cotejo("site/way");
  expect(code).toBe(0);
  expect(text).toContain("en elsewhere/en/a.md = es elsewhere/es/a.md\n");
});

describe("a configuration that is wrong is named with the place", () => {
  const WHAT = '"preset" is 1, expected one of "recommended", "strict", "structure-only"';
  test.each([
    ["JSON with tabs", "cotejo.config.json", '{\n\t"ui": "en",\n\t"preset": 1\n}', `3:2: ${WHAT}`],
    ["YAML", "cotejo.config.yaml", "\uFEFFui: en\npreset: 1\n", `2:1: ${WHAT}`],
    [
      "an entry of a list",
      "cotejo.config.yml",
      "dialects: [mdx,\n  md]\n",
      '2:3: entry 2 of "dialects" is "md"',
    ],
    ["package.json", "package.json", '{\n"cotejo":\n{ "preset": 1 } }', `3:3: ${WHAT}`],
    ["a script", "cotejo.config.mjs", "export default { preset: 1 };", ` ${WHAT}`],
    ["no text", "cotejo.config.yaml", bytes([0xff]), "1:1: is not valid UTF-8; save it as UTF-8"],
  ])("%s", async (_, name, content, message) => {
    await put(name, content);
    const { code, text } = await cotejo();
    expect(code).toBe(2);
    expect(text).toContain(`! cotejo: ${name}:${message}`);
  });

  test("a folder", async () => {
    await put("cotejo.config.yaml/a.md", "");
    expect((await cotejo()).text).toBe(
      "! cotejo: cotejo.config.yaml: is a folder, expected a file\n",
    );
  });
});

describe("a configuration can have nothing written outside its project", () => {
  test("by way of ..", async () => {
    await put("site/cotejo.config.json", '{ "baseline": "../known.json" }');
    await put("site/en/a.md", "A\n");
    await put("site/es/a.md", "ERROR a\n");
    const recording = record({ argv: ["--update-baseline"], cwd: join(folder, "site") });
    expect(await runCommandLine(recording.surroundings)).toBe(2);
    expect(recording.text()).toContain(
      "! cotejo: ../known.json: is outside the project; it was not changed\n",
    );
  });

  test("by way of a link", async () => {
    await put("elsewhere/x.md", "x");
    await put("site/cotejo.config.json", '{ "baseline": "way/known.json" }');
    await put("site/en/a.md", "A\n");
    await put("site/es/a.md", "ERROR a\n");
    await symlink(join(folder, "elsewhere"), join(folder, "site/way"));
    const recording = record({ argv: ["--update-baseline"], cwd: join(folder, "site") });
    expect(await runCommandLine(recording.surroundings)).toBe(2);
    expect(recording.text()).toContain(
      "! cotejo: way/known.json: is outside the project; it was not changed\n",
    );
  });
});

describe("paths outside the working folder", () => {
  test("are checked as a project of their own, with its configuration", async () => {
    await put("site/cotejo.config.json", '{ "sourceLanguage": "es" }');
    await put("site/en/a.md", "A\n");
    await put("site/es/a.md", "A\n");
    await put("here/x.txt", "x");
    const recording = record({ argv: ["../site/en"], cwd: join(folder, "here") });
    expect(await runCommandLine(recording.surroundings)).toBe(0);
    expect(recording.text()).toContain("es ../site/es/a.md = en ../site/en/a.md\n");
  });
});

test("progress is told on a terminal alone, and only of a run that takes long", async () => {
  await put("en/a.md", "A\n");
  await put("es/a.md", "A\n");
  const recording = record({ argv: [], cwd: folder, stderrIsTerminal: true });
  await runCommandLine(recording.surroundings);
  expect(recording.text()).not.toContain("checking");
});
