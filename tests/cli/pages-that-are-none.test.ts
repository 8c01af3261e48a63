import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
    expect(recording.text()).not.toMatch(/^!/m);
    const told = recording.text().match(/^.* lacks .*$/gm);
    expect(told).toEqual([
      "en/folder.md lacks es: es/folder.md (folder)",
      "en/link.md lacks es: es/link.md (link)",
      "en/nowhere.md lacks es: es/nowhere.md (dangling-link)",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what stands where the only translation would lie is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-"));
  try {
    mkdirSync(join(folder, "en"));
    writeFileSync(join(folder, "en/a.md"), "A\n");
    mkdirSync(join(folder, "es/a.md"), { recursive: true });
    symlinkSync(join(folder, "en"), join(folder, "fr"));
    mkdirSync(join(folder, "pt"));
    symlinkSync("gone.md", join(folder, "pt/a.md"));
    const run = async (...argv: readonly string[]): Promise<string> => {
      const recording = record({ argv, cwd: folder });
      expect(await runCommandLine(recording.surroundings)).toBe(2);
      return recording.text();
    };
    const told = await run();
    expect(told).toContain("! cotejo: .: no page with a translation found here;");
    expect(told).toContain("! cotejo: es/a.md: is a folder, expected a file\n");
    expect(told).toContain(
      "! cotejo: fr: is a symbolic link; cotejo does not follow links to find pages\n",
    );
    expect(told).toContain("! cotejo: pt/a.md: is a broken symbolic link\n");
    expect(await run("es")).not.toContain("! cotejo: fr");
    expect(await run("pt/a.md")).toContain("! cotejo: pt/a.md: is a broken symbolic link\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a link that bears the name of a language is named beside the folders of others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-"));
  try {
    for (const page of ["docs/en/a.md", "docs/es/a.md", "elsewhere/a.md", "notes/b.md"]) {
      mkdirSync(join(folder, page, ".."), { recursive: true });
      writeFileSync(join(folder, page), "A\n");
    }
    symlinkSync("../elsewhere", join(folder, "docs/fr"));
    // A second name of a folder that is read, and one that no languages lie beside.
    symlinkSync("es", join(folder, "docs/es-ES"));
    symlinkSync("../elsewhere", join(folder, "notes/fr"));
    const recording = record({ argv: [], cwd: folder });
    expect(await runCommandLine(recording.surroundings)).toBe(0);
    expect(recording.text().match(/^! .*$/gm)).toEqual([
      "! cotejo: docs/fr: is a symbolic link; cotejo does not follow links to find pages",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The administrator may read everything: the run is somebody else's then. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await run();
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

test.skipIf(process.platform === "win32")(
  "what lies in a folder that cannot be read is not said to be missing",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "cotejo-"));
    try {
      chmodSync(folder, 0o755);
      for (const language of ["en", "es"]) {
        mkdirSync(join(folder, language, "closed"), { recursive: true });
        for (const name of ["a.md", "closed/b.md"]) {
          writeFileSync(join(folder, language, name), "A\n");
        }
      }
      chmodSync(join(folder, "es/closed"), 0);
      const recording = record({ argv: [], cwd: folder });
      expect(await asNobody(() => runCommandLine(recording.surroundings))).toBe(2);
      expect(recording.text()).toContain("es/closed: cannot be read");
      expect(recording.text()).not.toContain("lacks");
    } finally {
      chmodSync(join(folder, "es/closed"), 0o755);
      rmSync(folder, { recursive: true });
    }
  },
);

test("two empty pages pass, with a word that nothing was compared", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-"));
  try {
    for (const language of ["en", "es"]) {
      mkdirSync(join(folder, language));
      for (const [name, text] of [
        ["a", ""],
        ["b", "\uFEFF\n \n"],
        ["c", "A\n"],
      ] as const) {
        writeFileSync(join(folder, language, `${name}.md`), text);
      }
    }
    const recording = record({ argv: ["--quiet"], cwd: folder });
    expect(await runCommandLine(recording.surroundings)).toBe(0);
    expect(recording.text()).toContain(
      "! cotejo: es/a.md: the page and its source page are empty, so nothing was compared; pairs of empty pages: 2\n",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("pages of which none is in the source language are told of where they lie, and only there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-"));
  try {
    for (const language of ["de", "fr"]) {
      mkdirSync(join(folder, "docs", language), { recursive: true });
      writeFileSync(join(folder, "docs", language, "a.md"), "A\n");
    }
    mkdirSync(join(folder, "notes"));
    writeFileSync(join(folder, "notes/b.md"), "B\n");
    const told = async (path: string): Promise<string> => {
      const recording = record({ argv: [path], cwd: folder });
      expect(await runCommandLine(recording.surroundings)).toBe(2);
      return recording.text();
    };
    const said = "! cotejo: docs: there are pages in de, fr, but none in the source language;";
    expect(await told("docs/fr")).toContain(said);
    expect(await told("notes")).not.toContain("source language");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
