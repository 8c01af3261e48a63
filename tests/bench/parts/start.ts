import { interleave, median } from "../interleave.ts";
import { type Row, ratioRow } from "../row.ts";
import { MAIN, ROOT, timeNode } from "../run-node.ts";

/** The project's own article, which every visitor tries first. */
const SEED = "a-story-of-rise-and-fall.md";

/** What a run costs before it has done anything, against Node's own start. */
export async function measureStart(_: readonly string[], rounds: number): Promise<Row[]> {
  const compare = [MAIN, "compare", `content/en/${SEED}`, `content/es/${SEED}`];
  const costs = await interleave(Math.max(rounds, 15), [
    () => timeNode(["-e", "0"], ROOT),
    () => timeNode([...compare, "--no-cache"], ROOT),
    () => timeNode(compare, ROOT),
    () => timeNode([MAIN, "--version"], ROOT),
  ]);
  const [bare = NaN, compared = NaN, recalled = NaN, version = NaN] = costs.map(median);
  return [
    ratioRow("compare of the seed pages : node -e 0, wall", [compared, bare], "ms", { most: 1.9 }),
    ratioRow("the same, checked before : node -e 0, wall", [recalled, bare], "ms", { most: 1.9 }),
    ratioRow("--version : node -e 0, wall", [version, bare], "ms", null),
  ];
}
