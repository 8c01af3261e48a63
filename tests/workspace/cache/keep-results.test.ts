import {
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkPair } from "../../../src/index.ts";
import type { WholeConfig } from "../../../src/model/settings/config.ts";
import { keepResults } from "../../../src/workspace/cache/keep-results.ts";
import { pruneCache } from "../../../src/workspace/cache/prune-cache.ts";
import { indexSite } from "../../../src/workspace/site/index-site.ts";

const source = {
  path: "en/a.md",
  language: "en",
  text: "# Title\n\nIt cost 5 dollars, see [b](b.md#x).\n",
};
const target = {
  path: "es/a.md",
  language: "es",
  text: "# Título\n\nCostó 6 dólares, véase [b](b.md#x).\n",
};
const config: WholeConfig = {};

let folder = "";
let asked = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
  asked = 0;
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const check = async () => {
  asked++;
  return checkPair({ source, target });
};

async function entries(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name));
}

describe("results of earlier runs", () => {
  test("are found again, equal to the last key", async () => {
    const kept = keepResults(folder, ["build"], null);
    expect(kept.find({ source, target, config })).toBeNull();
    const result = await kept.keep({ source, target, config }, check);
    const again = keepResults(folder, ["build"], null).find({ source, target, config });
    expect(JSON.stringify(again)).toBe(JSON.stringify(result));
    expect(result.findings).not.toEqual([]);
    expect(asked).toBe(1);
  });

  test("are kept out of git in a folder of their own, and leave another folder's .gitignore alone", async () => {
    const own = join(folder, "a", "b");
    await keepResults(own, ["build"], null).keep({ source, target, config }, check);
    expect(await readFile(join(own, ".gitignore"), "utf8")).toBe("*\n");
    expect(await entries()).toEqual([]);

    await writeFile(join(folder, ".gitignore"), "node_modules\n");
    await keepResults(folder, ["build"], null).keep({ source, target, config }, check);
    expect(await readFile(join(folder, ".gitignore"), "utf8")).toBe("node_modules\n");
    expect(await entries()).toHaveLength(1);
  });

  test.each([
    ["the source", { source: { ...source, text: `${source.text}\n` } }, ["build"]],
    ["the target", { target: { ...target, text: `${target.text}\n` } }, ["build"]],
    ["a path", { target: { ...target, path: "es/b.md" } }, ["build"]],
    ["a language", { target: { ...target, language: "es-MX" } }, ["build"]],
    ["the configuration", { config: { preset: "strict" as const } }, ["build"]],
    ["the tool", {}, ["another build"]],
  ])("are not those of another run where %s differs", async (_, other, tool) => {
    await keepResults(folder, ["build"], null).keep({ source, target, config }, check);
    const kept = keepResults(folder, tool, null);
    expect(kept.find({ source, target, config, ...other })).toBeNull();
  });

  test("are not used when an entry was damaged or cut short", async () => {
    const kept = keepResults(folder, ["build"], null);
    await kept.keep({ source, target, config }, check);
    const [entry = ""] = await entries();
    const text = await readFile(join(folder, entry), "utf8");
    for (const damaged of ["", text.slice(0, -1), text.replace("dollars", "dollar5"), "{}"]) {
      await writeFile(join(folder, entry), damaged);
      expect(kept.find({ source, target, config })).toBeNull();
    }
  });

  test("are not used when links to a page lead elsewhere than before", async () => {
    const pages = [
      { path: "b.md", file: join(folder, "b.md"), language: "en" },
      { path: "b.es.md", file: join(folder, "b.es.md"), language: "es" },
    ];
    const openWith = (leadsHome: boolean) =>
      keepResults(
        folder,
        ["build"],
        indexSite([{ pages, leadsHome }], folder, () => ({ anchors: new Set() })),
      );
    await openWith(false).keep({ source, target, config }, async (site) => {
      site?.pages.get("b.md");
      return await check();
    });
    expect(openWith(false).find({ source, target, config })).not.toBeNull();
    expect(openWith(true).find({ source, target, config })).toBeNull();
  });

  test("are not used when a page they looked into has changed", async () => {
    const file = join(folder, "b.md");
    const page = { path: "b.md", file, language: "es" };
    const siteNow = () =>
      indexSite([{ pages: [page], leadsHome: false }], folder, () => ({ anchors: new Set(["x"]) }));
    await writeFile(file, "# X {#x}\n");
    const first = keepResults(folder, ["build"], siteNow());
    await first.keep({ source, target, config }, async (site) => {
      site?.pages.get("b.md")?.anchors.has("x");
      return await check();
    });
    expect(
      keepResults(folder, ["build"], siteNow()).find({ source, target, config }),
    ).not.toBeNull();
    await writeFile(file, "# Y {#y}\n");
    expect(keepResults(folder, ["build"], siteNow()).find({ source, target, config })).toBeNull();
  });

  test("cost nothing but time where a file stands in the folder's place", async () => {
    const file = join(folder, "file");
    await writeFile(file, "somebody's");
    const kept = keepResults(file, ["build"], null);
    await kept.keep({ source, target, config }, check);
    kept.close();
    expect(await readFile(file, "utf8")).toBe("somebody's");
  });

  test("cost time and nothing else where the folder cannot be made", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    const kept = keepResults(join(file, "cache"), ["build"], null);
    await kept.keep({ source, target, config }, check);
    expect(kept.find({ source, target, config })).toBeNull();
  });
});

describe("the folder of results", () => {
  const DAY_S = 24 * 60 * 60;

  test("loses what is old, then what is too much, the longest unused first", async () => {
    const names = ["a", "b", "c"].map((letter) => letter.repeat(64));
    const now = Date.now();
    for (const [age, name] of names.entries()) {
      await writeFile(join(folder, name), "x".repeat(100));
      const time = now / 1000 - (age === 2 ? 40 : age) * DAY_S;
      await utimes(join(folder, name), time, time);
    }
    pruneCache(folder, now);
    expect(await entries()).toEqual(names.slice(0, 2));
    await rm(join(folder, ".pruned"));
    pruneCache(folder, now, 150);
    expect(await entries()).toEqual(names.slice(0, 1));
  });

  test("leaves alone what a link in it leads to", async () => {
    const [other, mark] = [join(folder, "notes.txt"), join(folder, ".pruned")];
    await writeFile(other, "mine");
    await utimes(other, 0, 0);
    await symlink(other, mark);
    pruneCache(folder);
    expect(await readFile(other, "utf8")).toBe("mine");
    expect((await lstat(mark)).isFile()).toBe(true);
  });

  test("keeps files that are not its own", async () => {
    await writeFile(join(folder, "notes.txt"), "mine");
    pruneCache(folder, Date.now(), 0);
    expect(await readFile(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });
});
