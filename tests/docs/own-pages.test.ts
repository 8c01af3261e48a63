import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT } from "./doc-page.ts";
import { runCotejo } from "./run-cotejo.ts";

// All pages at once: on a busy machine longer than one test may take.
it("nothing is said of our own pages, at any severity", { timeout: 120_000 }, async () => {
  const content = join(PROJECT, "content");
  const paths = readdirSync(content, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"));
  const files = paths.map((path): [string, string] => [
    `content/${path}`,
    readFileSync(join(content, path), "utf8"),
  ]);
  const { stdout } = await runCotejo(["check", "--format", "json"], Object.fromEntries(files));
  const { pairs, unpaired, failures } = JSON.parse(stdout);
  expect([...unpaired, ...failures]).toEqual([]);
  expect(pairs).toHaveLength(paths.length / 2);
  const said = pairs.flatMap(
    ({ target, findings }: { target: { path: string }; findings: { message: string }[] }) =>
      findings.map(({ message }) => `${target.path}: ${message}`),
  );
  expect(said).toEqual([]);
});
