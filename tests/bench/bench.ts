import { readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { runBenchmark } from "../accuracy/run-benchmark.ts";
import { showTable } from "../accuracy/show-table.ts";
import { readOptions, USAGE } from "./read-options.ts";
import { COLUMNS, cellsOf } from "./row.ts";
import { ROOT } from "./run-node.ts";
import { type MeasuredPart, writeResults } from "./write-results.ts";

/** Measures what the command line asks for, prints it as one table and writes it down. */
async function main(): Promise<void> {
  const results = join(ROOT, "tests/bench/results.md");
  const options = readOptions(process.argv.slice(2), results);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { folders, parts, rounds, write } = options;
  const measured: MeasuredPart[] = [];
  for (const [name, part] of parts) {
    console.error(`measuring: ${name}`);
    measured.push({ name, rows: await part(folders, rounds) });
  }
  console.log(showTable([COLUMNS, ...measured.flatMap(({ rows }) => rows.map(cellsOf))]));
  if (write === null) return;
  const before = await readFile(resolve(write), "utf8").catch(() => "");
  await writeFile(resolve(write), writeResults(measured, { folders, rounds }, before));
  console.error(`written: ${relative("", resolve(write))}`);
}

await runBenchmark(main);
