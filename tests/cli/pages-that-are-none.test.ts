import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { record } from "./stand-ins.ts";

test("what stands where a translation was looked for, and is no page, is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-"));
  try {
    for (const language of ["en", "es"]) {
      mkdirSync(join(folder, language));
      writeFileSync(join(folder, language, "a.md"), "A\n");
    }
    for (const name of ["folder", "link", "nowhere"]) {
      writeFileSync(join(folder, "en", `${name}.md`), "A\n");
    }
    mkdirSync(join(folder, "es/folder.md"));
    symlinkSync(join(folder, "es/a.md"), join(folder, "es/link.md"));
    symlinkSync(join(folder, "gone.md"), join(folder, "es/nowhere.md"));
    const recording = record({ argv: [], cwd: folder });
    expect(await runCommandLine(recording.surroundings)).toBe(0);
    const told = recording.text().match(/^! .*$/gm);
    expect(told).toEqual([
      "! cotejo: es/folder.md: is a folder, expected a file",
      "! cotejo: es/link.md: is a link, and pages are not looked for behind links",
      "! cotejo: es/nowhere.md: is a link that leads nowhere",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
