import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Blocked } from "../../../src/workspace/obstacle.ts";
import { rewritePage } from "../../../src/workspace/writing/rewrite-page.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cotejo-rewrite-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "outside.md"), "before");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXTS = { before: "before", after: "after" };

async function obstacleOf(work: Promise<void>): Promise<string | undefined> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof Blocked ? error.obstacles[0]?.obstacle : undefined;
}

describe("a page written anew", () => {
  test("keeps its byte order mark and its mode", async () => {
    const file = join(folder, "site", "a.md");
    writeFileSync(file, "\uFEFFbefore", { mode: 0o640 });
    await rewritePage(file, "a.md", join(folder, "site"), TEXTS);
    expect(readFileSync(file, "utf8")).toBe("\uFEFFafter");
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test("is left alone where it has changed since it was read", async () => {
    const file = join(folder, "site", "a.md");
    writeFileSync(file, "meanwhile");
    const work = rewritePage(file, "a.md", join(folder, "site"), TEXTS);
    expect(await obstacleOf(work)).toBe("changed-meanwhile");
    expect(readFileSync(file, "utf8")).toBe("meanwhile");
  });

  test("is left alone outside the project, through a link too", async () => {
    const link = join(folder, "site", "link.md");
    symlinkSync(join(folder, "outside.md"), link);
    for (const file of [link, join(folder, "outside.md")]) {
      const work = rewritePage(file, "x.md", join(folder, "site"), TEXTS);
      expect(await obstacleOf(work)).toBe("outside-project");
    }
    expect(readFileSync(join(folder, "outside.md"), "utf8")).toBe("before");
  });
});
