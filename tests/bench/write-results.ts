import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { basename, join } from "node:path";
import { COLUMNS, cellsOf, type Row } from "./row.ts";
import { ROOT } from "./run-node.ts";

/** How the rows were measured. */
interface Measuring {
  readonly folders: readonly string[];
  readonly rounds: number;
}

/** What a figure depends on besides our own code. */
const PACKAGES = ["satteri", "remark-parse", "unified", "markdownlint-cli2", "markdownlint"];

/** The rows of one part. */
export interface MeasuredPart {
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * The results as a page with a section for each part: the day, the machine, what was measured against what, the table.
 *
 * @param before the page as it is; parts that were not measured this time stay as they stand there
 */
export function writeResults(
  parts: readonly MeasuredPart[],
  measuring: Measuring,
  before: string,
): string {
  const facts = factsOf(measuring).map((fact) => `- ${fact}\n`);
  const sections = new Map([
    ...sectionsOf(before),
    ...parts.map(({ name, rows }) => [name, `${facts.join("")}\n${tableOf(rows)}\n`] as const),
  ]);
  const written = [...sections].map(([name, text]) => `## ${name}\n\n${text}`);
  return ["# Results of the benchmark\n\nWritten by `npm run bench`.\n", ...written].join("\n");
}

/** The text below each heading of a page of results, by part. */
function sectionsOf(page: string): (readonly [name: string, text: string])[] {
  return page
    .split("\n## ")
    .slice(1)
    .map((section) => {
      const [name = "", ...text] = section.split("\n\n");
      return [name, text.join("\n\n")];
    });
}

function factsOf({ folders, rounds }: Measuring): readonly string[] {
  const [cpu] = cpus();
  return [
    `day: ${new Date().toISOString().slice(0, 10)}`,
    `machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}, V8 ${process.versions.v8}`,
    `packages: ${PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(", ")}`,
    `pages: ${folders.length === 0 ? "invented" : folders.map((folder) => basename(folder)).join(", ")}`,
    `medians of ${rounds} rounds, those that are compared in turn`,
  ];
}

function tableOf(rows: readonly Row[]): string {
  return [COLUMNS, COLUMNS.map(() => "---"), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function versionOf(name: string): string {
  const file = join(ROOT, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
