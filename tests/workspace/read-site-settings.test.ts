import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSiteSettings } from "../../src/workspace/site/read-site-settings.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cotejo-site-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the folder of a language", () => {
  test.each([
    ["content/es", "content/es"],
    ["content/es/", "content/es"],
    ["./content/es/", "content/es"],
    ["content//es", "content/es"],
    [".", ""],
    ["./", ""],
  ])("that settings write as %s is %j, as paths of pages begin with it", async (written, path) => {
    writeFileSync(join(folder, "hugo.yaml"), `languages:\n  es:\n    contentDir: "${written}"\n`);
    const { contentFolders } = await readSiteSettings(folder);
    expect([...contentFolders]).toEqual([["es", path]]);
  });

  test("in which links lead home is written so too", async () => {
    writeFileSync(join(folder, "hugo.yaml"), "contentDir: pages/\nlanguages: {}\n");
    expect((await readSiteSettings(folder)).homeFolders).toEqual(["pages"]);
  });
});
