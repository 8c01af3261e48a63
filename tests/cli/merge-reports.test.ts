import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { loadReporter, REPORTERS } from "../../src/reporters/index.ts";
import { record } from "./stand-ins.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
  for (const language of ["en", "es"]) {
    await mkdir(join(folder, language));
    for (const page of ["a", "b"]) {
      await writeFile(join(folder, language, `${page}.md`), "WARNING here\n");
    }
  }
  await writeFile(join(folder, "en/only.md"), "Only\n");
  await writeFile(join(folder, "calm.yaml"), "maxWarnings: 0\n");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs a command line with the real reporters, and says its exit code and what it wrote. */
async function outcomeOf(command: string, cwd = folder): Promise<{ code: number; text: string }> {
  const { surroundings, text } = record({ argv: command.split(" "), cwd });
  const code = await runCommandLine({ ...surroundings, reporterNames: REPORTERS, loadReporter });
  return { code, text: text() };
}

async function run(command: string): Promise<number> {
  return (await outcomeOf(command)).code;
}

/** The exit code of the whole, and of its two parts' reports merged into one. */
async function codes(options: string, ofMerge = ""): Promise<{ whole: number; merged: number }> {
  const whole = await run(`check ${options}`.trim());
  for (const part of [1, 2]) {
    await run(`check --shard ${part}/2 --format json=${part}.json ${options}`.trim());
  }
  return { whole, merged: await run(`merge 1.json 2.json ${ofMerge}`.trim()) };
}

describe("reports that are merged exit as the whole would have", () => {
  test("where nothing fails it", async () => {
    expect(await codes("")).toEqual({ whole: 0, merged: 0 });
  });

  test("where a page without a translation does", async () => {
    expect(await codes("--fail-on-unpaired")).toEqual({ whole: 1, merged: 1 });
  });

  test("where too many warnings do, though no part has too many", async () => {
    expect(await codes("--max-warnings 1")).toEqual({ whole: 1, merged: 1 });
    expect(await codes("--max-warnings 2")).toEqual({ whole: 0, merged: 0 });
    expect(await codes("--config calm.yaml")).toEqual({ whole: 1, merged: 1 });
  });

  test("where another number of warnings is asked for", async () => {
    expect(await codes("--max-warnings 1", "--max-warnings 9")).toEqual({ whole: 1, merged: 0 });
  });

  test("where a part had nothing to check", async () => {
    expect(await run("check en/a.md --shard 1/2 --format json=none.json")).toBe(0);
    expect(await run("check en/a.md --shard 2/2 --format json=one.json")).toBe(0);
    expect(await run("merge none.json one.json")).toBe(0);
  });

  test("but not where a part is missing: its run may have failed", async () => {
    await codes("");
    const { code, text } = await outcomeOf("merge 2.json");
    expect(code).toBe(2);
    expect(text).toContain("the report of --shard 1/2 is missing");
  });

  test("however many parts a report says that there are", async () => {
    const report = await writtenReport();
    const shard = { index: 3, count: 4_000_000_000 };
    await writeFile(join(folder, "huge.json"), JSON.stringify({ ...report, shard }));
    const { code, text } = await outcomeOf("merge huge.json");
    expect(code).toBe(2);
    expect(text).toContain("--shard 1/4000000000 … 2/4000000000 is missing");
    expect(text).toContain("--shard 4/4000000000 … 4000000000/4000000000 is missing");
  });
});

/** The first part of a report of the two pairs, as something to spoil. */
async function writtenReport() {
  await run("check --format json=whole.json");
  return JSON.parse(await readFile(join(folder, "whole.json"), "utf8"));
}

describe("a part that is merged", () => {
  test("may be given in any order: the report is that of the whole", async () => {
    await codes("");
    await run("check --format json=whole.json");
    for (const parts of ["1.json 2.json", "2.json 1.json"]) {
      await run(`merge ${parts} --format json=merged.json`);
      const [whole, merged] = await Promise.all(
        ["whole.json", "merged.json"].map((name) => readFile(join(folder, name), "utf8")),
      );
      expect(merged).toBe(whole);
    }
  });

  test("is refused where it is given twice, and does not count twice", async () => {
    await codes("");
    const { code, text } = await outcomeOf("merge 1.json 1.json");
    expect(text).toBe(
      "! cotejo: 1.json: contains a pair that another report also contains: en/a.md → es/a.md; pass each part once\n",
    );
    expect(code).toBe(2);
  });

  test("is missed where it is not given", async () => {
    await codes("");
    const missing = "! cotejo: pairs missing from all reports: 1\n";
    expect((await outcomeOf("merge 2.json")).text).toContain(missing);
    expect((await outcomeOf("merge 1.json 2.json")).text).not.toContain("none of the reports");
  });
});

describe("a report that is merged", () => {
  test("has no file quoted that lies outside the working folder, through a link neither", async () => {
    const site = join(folder, "site");
    await mkdir(site);
    await writeFile(join(folder, "secret.md"), "WARNING nobody may read this\n");
    await symlink(join(folder, "secret.md"), join(site, "link.md"));
    const report = await writtenReport();
    for (const path of ["../secret.md", "link.md", join(folder, "secret.md")]) {
      const [pair] = report.pairs;
      pair.target.path = path;
      for (const finding of pair.findings) finding.target.path = path;
      await writeFile(join(site, "fork.json"), JSON.stringify({ ...report, pairs: [pair] }));
      const { code, text } = await outcomeOf("merge fork.json --format pretty", site);
      expect(text).toContain(`${path}: is outside the project; it was not changed`);
      expect(text).not.toContain("nobody may read this");
      expect(code).toBe(2);
    }
  });

  test("quotes files of the project that lie outside the working folder", async () => {
    const site = await mkdtemp(join(tmpdir(), "cotejo-"));
    for (const path of ["docs", "i18n/es/docusaurus-plugin-content-docs/current"]) {
      await mkdir(join(site, path), { recursive: true });
      await writeFile(join(site, path, "a.md"), "WARNING here\n");
    }
    await writeFile(join(site, "cotejo.config.yaml"), "preset: strict\n");
    const docs = join(site, "docs");
    expect((await outcomeOf("check --format json=x.json", docs)).code).toBe(0);
    const { code, text } = await outcomeOf("merge x.json --format pretty", docs);
    expect(text).toContain("../i18n/es/");
    expect(text).not.toContain("outside");
    expect(code).toBe(0);
    await rm(site, { recursive: true });
  });

  test("is refused where a page has changed since: its places would quote other words", async () => {
    const page = join(folder, "es/a.md");
    await run("check --format json=before.json");
    const text = await readFile(page, "utf8");
    await writeFile(page, `New first line\n\n${text}`);
    const changed = await outcomeOf("merge before.json --format pretty");
    await writeFile(page, text);
    expect(changed.text).toContain(
      "es/a.md: has changed since its report was written; check it again, then merge\n",
    );
    expect(changed.code).toBe(2);
    expect(await run("merge before.json")).toBe(0);
  });

  test("still tells how many findings a baseline knew", async () => {
    await run("check --update-baseline --baseline old.json");
    await run("check --baseline old.json --format json=sifted.json");
    const { text } = await outcomeOf("merge sifted.json --format pretty");
    expect(text).toContain("2 pairs: no new findings (known: 2).");
    await rm(join(folder, "old.json"));
  });

  test("fails by its findings, whatever its counts say", async () => {
    const report = await writtenReport();
    report.pairs[0].findings[0].severity = "error";
    for (const counts of [{ error: 0, warning: 0, info: 0 }, undefined]) {
      report.pairs[0].counts = counts;
      await writeFile(join(folder, "miscounted.json"), JSON.stringify(report));
      expect(await run("merge miscounted.json")).toBe(1);
    }
  });
});
