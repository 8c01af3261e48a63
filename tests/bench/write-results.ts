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

/** The results of a day as a page: the day, the machine, what was measured against what, the table. */
export function writeResults(rows: readonly Row[], { folders, rounds }: Measuring): string {
  const [cpu] = cpus();
  const facts = [
    `- day: ${new Date().toISOString().slice(0, 10)}`,
    `- machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}`,
    `- packages: ${PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(", ")}`,
    `- pages: ${folders.length === 0 ? "invented" : folders.map((folder) => basename(folder)).join(", ")}`,
    `- medians of ${rounds} rounds, those that are compared in turn`,
  ];
  const table = [COLUMNS, COLUMNS.map(() => "---"), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
  return `# Results of the benchmark\n\nWritten by \`npm run bench\`.\n\n${facts.join("\n")}\n\n${table}\n`;
}

function versionOf(name: string): string {
  const file = join(ROOT, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
