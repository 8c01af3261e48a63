/** Prints rows: a changed page checked again, the process warm. Arguments: rounds, folders. */
import { markdownToMdast } from "satteri";
import { loadCore } from "../../../src/cli/load-core.ts";
import type { RawPair } from "../../accuracy/read-pairs.ts";
import { choosePairs } from "../choose-pairs.ts";
import { generatePair } from "../generate-pairs.ts";
import { interleave, median, wallOf } from "../interleave.ts";
import { plainRow, type Row, ratioRow } from "../row.ts";

/** Characters of the page that is checked again, at least. */
const SIZE = 30 * 1024;
/** Pairs that the process has checked before: as an editor's server would have. */
const BEFORE = 40;

const [rounds = "", ...folders] = process.argv.slice(2);
const pairs = choosePairs(folders);
const core = await loadCore("auto");
for (const { source, target } of pairs.slice(0, BEFORE)) await core.checkPair({ source, target });

const { source, target } = pairOfSize(pairs);
let edits = 0;
/** The target as it stands after one more stroke of a key. */
const edited = (): string => `${target.text}\n${"x".repeat(++edits)}\n`;
const features = { gfm: true, frontmatter: false, math: { singleDollarTextMath: false } };

const costs = await interleave(Number(rounds), [
  () => wallOf(() => core.checkPair({ source, target: { ...target, text: edited() } })),
  () => wallOf(() => markdownToMdast(edited(), { features })),
]);
const [check = NaN, parse = NaN] = costs.map(median);
const kilobytes = Math.round(target.text.length / 1024);
const rows: Row[] = [
  plainRow(`a changed page of ${kilobytes} KB checked again`, check, "ms", { most: 30 }),
  ratioRow("the same : satteri’s parse of that page", [check, parse], "ms", null),
];
console.log(JSON.stringify(rows));

/** The smallest pair with a target of the size; an invented one where there is none. */
function pairOfSize(all: readonly RawPair[]): RawPair {
  const [smallest] = all
    .filter((pair) => pair.target.text.length >= SIZE)
    .toSorted((a, b) => a.target.text.length - b.target.text.length);
  if (smallest !== undefined) return smallest;
  for (let sections = 10; ; sections++) {
    const pair = generatePair(0, sections);
    if (pair.target.text.length >= SIZE) return pair;
  }
}
