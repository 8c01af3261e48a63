import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { leaveOutputsOut, listPages } from "../../src/workspace/pairs/list-pages.ts";

let root = "";

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "cotejo-")));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), "# Page\n");
  }
}

async function listed(named: readonly string[] = [], ignore: readonly string[] = []) {
  const { pages } = await listPages(root, ignore);
  return await leaveOutputsOut(root, pages, named);
}

const NOBODY = 65534;

/** Runs as somebody who may not read everything, which the administrator may. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (!isRoot) return await run();
  execFileSync("chown", ["-R", String(NOBODY), root]);
  // Git reads its settings there, or gives up.
  vi.stubEnv("HOME", root);
  process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
    vi.unstubAllEnvs();
  }
}

describe("pages of a project", () => {
  test("are neither links nor folders, and those that bear the name of a page or a language are told", async () => {
    await write("es/a.md", "es/b.md/c.txt", "es/fr.txt");
    for (const link of [
      "es/link.md",
      "es/link.txt",
      "fr",
      "notes",
      "old/gone.MD",
      "node_modules/x.md",
    ]) {
      await mkdir(dirname(join(root, link)), { recursive: true });
      await symlink("nowhere", join(root, link));
    }
    expect(await listPages(root, ["old"])).toMatchObject({
      pages: ["es/a.md"],
      standIns: ["es/b.md", "es/link.md", "fr"],
    });
  });

  test("are left out by patterns however accents are written", async () => {
    await write(`es/${"café".normalize("NFD")}.md`);
    expect(await listPages(root, ["es/café*"])).toMatchObject({ pages: [], idle: [] });
  });

  test.skipIf(process.platform === "win32")(
    "that a folder keeps to itself are told, unless git or the configuration leaves it out",
    async () => {
      await write("es/a.md", "es/open/a.md", "es/closed/a.md", "data/a.md", "drafts/old/a.md");
      await writeFile(join(root, ".gitignore"), "data/\n");
      execFileSync("git", ["init", "-q"], { cwd: root });
      const closed = ["es/closed", "data", "drafts/old"].map((folder) => join(root, folder));
      for (const folder of closed) await chmod(folder, 0);
      const found = await asNobody(() => listPages(root, ["drafts/**"]));
      for (const folder of closed) await chmod(folder, 0o755);
      expect(found).toEqual({
        pages: ["es/a.md", "es/open/a.md"],
        ignored: [],
        standIns: [],
        idle: [],
        obstacles: [{ obstacle: "unreadable", path: "es/closed", code: "EACCES" }],
      });
    },
  );

  test("are ignored by patterns, and those that leave nothing out are told", async () => {
    await write("es/a.md", "es/old/b.md");
    const found = await listPages(root, ["drafts", "es/old", "**/*.txt"]);
    expect(found).toMatchObject({
      pages: ["es/a.md"],
      ignored: ["es/old/b.md"],
      idle: [0, 2],
    });
  });

  test("are not those of folders that tools fill at its root, and these are named", async () => {
    await write("a.md", "build/a.md", "build/deep/out/a.md", "vendor/x/a.md");
    expect(await listed()).toEqual({ pages: ["a.md"], leftOut: ["build", "vendor"] });
  });

  test("may lie in a chapter with the name of such a folder", async () => {
    await write("docs/build/a.md", "en/out/b.md");
    expect(await listed()).toEqual({ pages: ["docs/build/a.md", "en/out/b.md"], leftOut: [] });
  });

  test("may lie anywhere that somebody names", async () => {
    await write("build/a.md", "dist/docs/a.md", "out/a.md");
    const { pages, leftOut } = await listed(["build", "dist/docs/{lang}/{path}.md"]);
    expect(pages).toEqual(["build/a.md", "dist/docs/a.md"]);
    expect(leftOut).toEqual(["out"]);
  });

  test("never lie among the packages of others", async () => {
    await write("docs/node_modules/x/README.md", "bower_components/x/README.md");
    expect(await listed(["docs/node_modules"])).toEqual({ pages: [], leftOut: [] });
  });

  test("are not missed where the configuration leaves them out", async () => {
    await write("a.md", "build/a.md");
    expect(await listed([], ["build"])).toEqual({ pages: ["a.md"], leftOut: [] });
  });

  test("are not what git ignores in such a folder, but what it ignores elsewhere", async () => {
    execFileSync("git", ["init"], { cwd: root, stdio: "ignore" });
    await writeFile(join(root, ".gitignore"), "/packages/*/dist/\ndrafts/\n");
    await write("packages/one/dist/a.md", "docs/dist/a.md", "drafts/a.md", "drafts/año/dist/a.md");
    expect(await listed()).toEqual({
      pages: ["docs/dist/a.md", "drafts/a.md"],
      leftOut: ["drafts/año/dist", "packages/one/dist"],
    });
  });
});
