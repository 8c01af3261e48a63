import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadCore } from "../../src/cli/load-core.ts";
import { roomInSummary, whicheverFits } from "../../src/cli/reports/job-summary.ts";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { loadReporter, REPORTERS, renderReport } from "../../src/reporters/index.ts";
import type { ReporterFactory } from "../../src/reporters/reporter.ts";
import { VOYAGE } from "../reporters/harbour.ts";
import { OPTIONS } from "../reporters/options.ts";
import { record } from "./stand-ins.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "cotejo-"));
  await writeFile(join(cwd, "tea.en.md"), "# Tea\n\nHeat it to 80 °C.\n");
  await writeFile(join(cwd, "tea.es.md"), "# Té\n\nCaliente a 90 °C.\n");
});
afterEach(async () => {
  await rm(cwd, { recursive: true });
});

async function cotejo(command: string, env: Readonly<Record<string, string>>) {
  const recording = record({ argv: command.split(" "), cwd, env });
  const code = await runCommandLine({
    ...recording.surroundings,
    reporterNames: REPORTERS,
    loadReporter,
    loadCore,
  });
  return { code, text: recording.text() };
}

const summaryOf = async () => await readFile(join(cwd, "summary.md"), "utf8").catch(() => null);

test("a job of GitHub gets annotations where no format is asked for", async () => {
  const { code, text } = await cotejo("check", { GITHUB_ACTIONS: "true" });
  expect(code).toBe(1);
  expect(text).toContain("\n::error file=tea.es.md,line=3,");
  expect(await summaryOf()).toBe(null);
});

test("what ends a run before it reports, or fails it besides, is an annotation as well", async () => {
  const inJob = { GITHUB_ACTIONS: "true" };
  const { code, text } = await cotejo("check --preset lenient", inJob);
  expect(code).toBe(2);
  expect(text).toMatch(/^(?:! )?::error title=cotejo::.*lenient/m);
  expect((await cotejo("check --preset lenient", {})).text).not.toContain("::error");
});

test("a format that is asked for is given, there too", async () => {
  const { text } = await cotejo("check --format agent", { GITHUB_ACTIONS: "true" });
  expect(text).not.toContain("::error");
  expect(text).toContain("tea.es.md");
});

test("nothing that a page or its name says is a command to the runner, whatever the format", async () => {
  const heading = "# ::error title=x::owned\u3000##[error]owned\n\n5 cups\n\n## ::group::x\n";
  await writeFile(join(cwd, "::warning::x.en.md"), heading);
  await writeFile(join(cwd, "::warning::x.es.md"), heading.replace("5 cups", "6 tazas"));
  await writeFile(join(cwd, "::stop-commands::x.en.md"), heading);
  await writeFile(join(cwd, "##[error]x.en.md"), "bad");
  await writeFile(join(cwd, "##[error]x.es.md"), new Uint8Array([0xff]));
  for (const format of ["pretty", "markdown", "agent", "junit", "json", "tmx", "rdjsonl"]) {
    const { text } = await cotejo(`check --format ${format}`, { GITHUB_ACTIONS: "true" });
    // The harness marks standard error.
    expect(text.match(/^(?:! )?\s*::.*/gm), format).toBe(null);
    if (format === "pretty") expect(text).not.toContain("##[");
    // A translation memory leaves out the sentence in error.
    expect(text).toContain(format === "tmx" ? "Té" : "80 °C");
  }
});

test.each(["", "false"])("GITHUB_ACTIONS=%s is no job of GitHub", async (value) => {
  const env = { GITHUB_ACTIONS: value, GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
  const { text } = await cotejo("check", env);
  expect(text).not.toContain("::error");
  expect(await summaryOf()).toBe(null);
});

test("the summary of the step gets the report as Markdown, after what stands there already", async () => {
  await writeFile(join(cwd, "summary.md"), "Linted.\n");
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
  const { code } = await cotejo("check --format json=out.json --format markdown=out.md", env);
  expect(code).toBe(1);
  expect(await summaryOf()).toBe(`Linted.\n${await readFile(join(cwd, "out.md"), "utf8")}`);
});

test("a run that cannot begin leaves the summary alone", async () => {
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
  expect((await cotejo("check --config gone.json", env)).code).toBe(2);
  expect(await summaryOf()).toBe(null);
});

test("a summary that cannot be written is said, for a report that is not there looks like a pass", async () => {
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(cwd, "gone", "summary.md") };
  const { code, text } = await cotejo("check", env);
  expect(code).toBe(2);
  expect(text).toContain(
    `! ::error title=cotejo::${env.GITHUB_STEP_SUMMARY}: cannot be written: no folder can be created there; choose another path (ENOENT)\n`,
  );
});

test("a report that is too long for a summary gives way to the short one", async () => {
  const [full, short] = await Promise.all([loadReporter("markdown"), loadReporter("pr-comment")]);
  const whole = renderReport(full, OPTIONS, VOYAGE);
  const within = (room: number): string => {
    const either: ReporterFactory = (options) => whicheverFits(full, short, options, room);
    return renderReport(either, OPTIONS, VOYAGE);
  };
  const size = Buffer.byteLength(whole);
  expect(within(size)).toBe(whole);
  expect(within(size - 1)).toBe(renderReport(short, OPTIONS, VOYAGE));
  expect(within(0)).toBe(renderReport(short, OPTIONS, VOYAGE));
});

test("what other commands wrote into a summary takes its room", async () => {
  const file = join(cwd, "summary.md");
  const empty = await roomInSummary(file);
  await writeFile(file, "ñ\n");
  expect(empty - (await roomInSummary(file))).toBe(3);
});
