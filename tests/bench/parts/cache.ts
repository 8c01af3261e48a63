import { rm } from "node:fs/promises";
import { join } from "node:path";
import { choosePairs } from "../choose-pairs.ts";
import { interleave, median } from "../interleave.ts";
import { type Row, ratioRow } from "../row.ts";
import { type Cost, runCotejo } from "../run-node.ts";
import { withSite } from "../write-site.ts";

const PAIRS = 1000;

/** The same site twice: nothing known of it, and everything. */
export async function measureCache(folders: readonly string[], rounds: number): Promise<Row[]> {
  const costs = await withSite(choosePairs(folders), PAIRS, async (site) => {
    const kept = join(site, "kept");
    const check = (): Cost =>
      runCotejo(["--jobs", "1", "--cache-dir", kept, "--quiet", "--format", "json"], site);
    return await interleave(rounds, [
      async () => {
        await rm(kept, { recursive: true, force: true });
        return check();
      },
      check,
    ]);
  });
  const medians = (kind: keyof Cost): [number, number] => {
    const [cold = NaN, warm = NaN] = costs.map((each) => median(each.map((cost) => cost[kind])));
    return [cold, warm];
  };
  return [
    ratioRow(`cold : warm cache, CPU`, medians("cpu"), "ms", { least: 10 }),
    ratioRow(`cold : warm cache, wall`, medians("wall"), "ms", null),
  ];
}
