import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { indexSite } from "../../src/workspace/site/index-site.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("a site's pages know their language, translations and anchors, each read once when asked for", async () => {
  const page = (path: string, language: string) => ({ path, file: join(folder, path), language });
  await writeFile(join(folder, "a.en.md"), "one two");
  const read: string[] = [];
  const site = indexSite(
    [
      { pages: [page("a.en.md", "en"), page("a.es.md", "es")], leadsHome: true },
      { pages: [page("b.md", "en")], leadsHome: true },
    ],
    folder,
    ({ path, text }) => {
      read.push(path);
      return { anchors: new Set(text.split(" ")), headings: [[path]] };
    },
  );
  const languages = ["a.en.md", "a.es.md", "b.md", "c.md"].map(
    (path) => site.pages.get(path)?.language,
  );
  expect(languages).toEqual(["en", "es", "en", undefined]);
  expect(read).toEqual([]);
  const found = site.pages.get("a.en.md");
  expect(found?.language).toBe("en");
  expect(found?.translations).toEqual({ en: "a.en.md", es: "a.es.md" });
  expect(found?.anchors).toEqual(new Set(["one", "two"]));
  expect(found?.anchors.has("one")).toBe(true);
  expect(found?.headings).toEqual([["a.en.md"]]);
  expect(site.pages.get("a.es.md")?.anchors).toEqual(new Set([""]));
  expect(read).toEqual(["a.en.md", "a.es.md"]);
});

test("only a page whose path names no language is shown in the reader's", () => {
  const page = (path: string, language: string) => ({ path, file: join(folder, path), language });
  const pages = [page("a.md", "en"), page("a.es.md", "es"), page("DE/a.md", "de")];
  const leadOf = (leadsHome: boolean) => {
    const site = indexSite([{ pages, leadsHome }], folder, () => ({ anchors: new Set() }));
    return pages.map(({ path }) => site.pages.get(path)?.leadsHome);
  };
  expect(leadOf(true)).toEqual([true, false, false]);
  expect(leadOf(false)).toEqual([false, false, false]);
});

test("a site knows which files there are, without falling over hostile paths", async () => {
  await writeFile(join(folder, "image.png"), "");
  const site = indexSite([], folder, () => ({ anchors: new Set() }));
  expect(site.hasFile("image.png")).toBe(true);
  expect(site.hasFile("./x/../image.png")).toBe(true);
  expect(site.hasFile("gone.png")).toBe(false);
  expect(site.hasFile("a\0b")).toBe(false);
});
