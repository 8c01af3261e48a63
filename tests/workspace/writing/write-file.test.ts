import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import {
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assertInside, contains } from "../../../src/workspace/inside.ts";
import { replaceFile, writeFileWhole } from "../../../src/workspace/writing/write-file.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("a file that is replaced", () => {
  test("keeps its old content until all of the new one is there", async () => {
    const file = join(folder, "report.txt");
    await writeFile(file, "old");
    const replacement = await replaceFile(file, "report.txt");
    await replacement.write("new ");
    await replacement.write("content");
    expect(await readFile(file, "utf8")).toBe("old");
    await replacement.commit();
    expect(await readFile(file, "utf8")).toBe("new content");
    expect(await readdir(folder)).toEqual(["report.txt"]);
  });

  test("stays as it was when its replacement is abandoned", async () => {
    const file = join(folder, "report.txt");
    await writeFile(file, "old");
    const replacement = await replaceFile(file, "report.txt");
    await replacement.write("new");
    await replacement.abandon();
    expect(await readFile(file, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["report.txt"]);
  });

  test("keeps its mode, and a link to it stays a link", async () => {
    const file = join(folder, "report.txt");
    await writeFile(file, "old", { mode: 0o600 });
    await symlink(file, join(folder, "link"));
    await writeFileWhole(join(folder, "link"), "link", "new");
    expect((await lstat(join(folder, "link"))).isSymbolicLink()).toBe(true);
    expect(await readFile(file, "utf8")).toBe("new");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test("is refused where it is for reading only", async () => {
    const file = join(folder, "report.txt");
    await writeFile(file, "old", { mode: 0o444 });
    await expect(writeFileWhole(file, "report.txt", "new")).rejects.toMatchObject({
      obstacles: [{ obstacle: "read-only", path: "report.txt" }],
    });
    expect(await readFile(file, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["report.txt"]);
  });

  test.skipIf(process.getuid?.() !== 0)("keeps its owner where the system allows it", async () => {
    const file = join(folder, "report.txt");
    await writeFile(file, "old");
    await chown(file, 1234, 1235);
    await writeFileWhole(file, "report.txt", "new");
    expect(await stat(file)).toMatchObject({ uid: 1234, gid: 1235 });
  });

  test.skipIf(process.platform !== "linux")(
    "is refused in a file system that takes no folders, without end",
    async () => {
      await expect(writeFileWhole("/proc/x/report.txt", "x", "new")).rejects.toMatchObject({
        obstacles: [{ obstacle: "unwritable", path: "x" }],
      });
    },
  );

  test.skipIf(process.platform === "win32")(
    "leaves nothing beside it when a signal ends the process",
    () => {
      const module = join(import.meta.dirname, "../../../src/workspace/writing/write-file.ts");
      const script = `const { replaceFile } = await import(${JSON.stringify(module)});
        await replaceFile(${JSON.stringify(join(folder, "report.txt"))}, "report.txt");
        process.kill(process.pid, "SIGTERM");
        setTimeout(() => undefined, 10_000);`;
      const { signal } = spawnSync(
        process.execPath,
        ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", script],
        { timeout: 60_000 },
      );
      expect(signal).toBe("SIGTERM");
      expect(readdirSync(folder)).toEqual([]);
    },
    60_000,
  );

  test("may lie in folders that do not exist yet", async () => {
    await writeFileWhole(join(folder, "a/b/report.txt"), "a/b/report.txt", "new");
    expect(await readFile(join(folder, "a/b/report.txt"), "utf8")).toBe("new");
  });
});

test.skipIf(process.platform === "win32")("a device is written to and not replaced", async () => {
  await writeFileWhole("/dev/null", "/dev/null", "nothing");
  expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
});

test("a file inside a project is told from one outside, links followed", async () => {
  const project = join(folder, "project");
  await mkdir(join(project, "inner"), { recursive: true });
  await mkdir(join(folder, "other"));
  await symlink(join(folder, "other"), join(project, "way-out"));
  await symlink(join(project, "inner"), join(folder, "way-in"));
  await symlink(join(folder, "other/x"), join(project, "nowhere"));
  const inside = async (path: string): Promise<boolean> =>
    await assertInside(project, join(project, path), path).then(
      () => true,
      () => false,
    );
  expect(await inside("a")).toBe(true);
  expect(await inside("inner/new/deeper/a")).toBe(true);
  expect(await inside("inner/../a")).toBe(true);
  expect(await inside("..")).toBe(false);
  expect(await inside("../other/a")).toBe(false);
  expect(await inside("../project-twin/a")).toBe(false);
  expect(await inside("way-out/a")).toBe(false);
  expect(await inside("way-out/new/a")).toBe(false);
  expect(await inside("../way-in/a")).toBe(true);
});

test("a folder contains itself and what lies in it, and no sibling of a longer name", () => {
  expect(contains("/a/b", "/a/b")).toBe(true);
  expect(contains("/a/b", "/a/b/c")).toBe(true);
  expect(contains("/a/b", "/a/bc")).toBe(false);
  expect(contains("/a/b", "/a")).toBe(false);
  expect(contains("/a/b", "/a/b/..c")).toBe(true);
});
