import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTranscript } from "./run-transcript.ts";

const cases = join(import.meta.dirname, "cases");

test.each(readdirSync(cases).sort())("%s runs as its transcript says", async (name) => {
  const folder = join(cases, name);
  const transcript = readFileSync(join(folder, "transcript.txt"), "utf8");
  const run = await runTranscript(folder, transcript);
  await expect(run).toMatchFileSnapshot(join(folder, "transcript.txt"));
});
