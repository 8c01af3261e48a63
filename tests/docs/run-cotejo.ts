import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { VERSION } from "../../src/check/version.ts";
import { loadCore } from "../../src/cli/load-core.ts";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { loadReporter, REPORTERS } from "../../src/reporters/index.ts";

/** How a run of the real command line turned out. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder that holds the given files by path, without a terminal and in English. */
export async function runCotejo(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const cwd = await mkdtemp(join(tmpdir(), "cotejo-docs-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), text);
    }
    const stdout = recorder();
    const stderr = recorder();
    const code = await runCommandLine({
      argv,
      env: {},
      cwd,
      build: null,
      threadScript: null,
      version: VERSION,
      documentation: new URL("../../content/", import.meta.url),
      stdout: stdout.output,
      stderr: stderr.output,
      loadCore,
      reporterNames: REPORTERS,
      loadReporter,
    });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    await rm(cwd, { recursive: true });
  }
}

function recorder() {
  let text = "";
  const write = async (part: string) => {
    text += part;
  };
  return { output: { isTTY: false, columns: 80, write }, text: () => text };
}
