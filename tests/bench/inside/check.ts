/** Prints rows: the processor time of a check against that of parsers and of a linter. Arguments: rounds, folders. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main as lintByCommand } from "markdownlint-cli2";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { markdownToMdast } from "satteri";
import { unified } from "unified";
import { loadCore } from "../../../src/cli/load-core.ts";
import { choosePairs } from "../choose-pairs.ts";
import { cpuOf, interleave, median } from "../interleave.ts";
import { type Row, ratioRow } from "../row.ts";

const [rounds = "", ...folders] = process.argv.slice(2);
const pairs = choosePairs(folders);
const texts = pairs.flatMap(({ source, target }) => [source.text, target.text]);
const core = await loadCore("auto");
const remark = unified().use(remarkParse).freeze();
const remarkAlike = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: false })
  .freeze();
/** As our own engine asks for it. */
const features = { gfm: true, frontmatter: false, math: { singleDollarTextMath: false } };
const named = Object.fromEntries(
  texts.map((text, index) => [join(tmpdir(), "nowhere", `${index}.md`), text]),
);

async function checkAll(): Promise<void> {
  // Fresh pages: what is kept of a page that was seen before must not help.
  for (const { source, target } of pairs) {
    await core.checkPair({ source: { ...source }, target: { ...target } });
  }
}

async function lintAll(): Promise<void> {
  await lintByCommand({
    directory: tmpdir(),
    argv: [],
    nonFileContents: named,
    noGlobs: true,
    noImport: true,
    optionsDefault: { noBanner: true, noProgress: true, outputFormatters: [] },
  });
}

const costs = await interleave(Number(rounds), [
  () => cpuOf(checkAll),
  () => cpuOf(() => texts.forEach((text) => void remark.parse(text))),
  () => cpuOf(() => texts.forEach((text) => void remarkAlike.parse(text))),
  () => cpuOf(() => texts.forEach((text) => void markdownToMdast(text, { features }))),
  () => cpuOf(lintAll),
]);
const [check = NaN, parse = NaN, parseAlike = NaN, fastParse = NaN, lint = NaN] = costs.map(median);
const rows: Row[] = [
  ratioRow("remark-parse alone : check, CPU", [parse, check], "ms", { least: 5 }),
  ratioRow("remark-parse with GFM and maths : check, CPU", [parseAlike, check], "ms", null),
  ratioRow("check : satteri’s parse alone, CPU", [check, fastParse], "ms", { most: 8 }),
  ratioRow("markdownlint-cli2 : check, CPU", [lint, check], "ms", null),
];
console.log(JSON.stringify(rows));
