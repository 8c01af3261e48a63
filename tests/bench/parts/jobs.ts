import { choosePairs } from "../choose-pairs.ts";
import { interleave, median } from "../interleave.ts";
import { type Row, ratioRow } from "../row.ts";
import { type Cost, runCotejo } from "../run-node.ts";
import { withSite } from "../write-site.ts";

const PAIRS = 1000;

/** The same site by one thread and by two. */
export async function measureJobs(folders: readonly string[], rounds: number): Promise<Row[]> {
  const costs = await withSite(choosePairs(folders), PAIRS, async (site) => {
    const checkBy = (jobs: string) => (): Cost =>
      runCotejo(["--jobs", jobs, "--no-cache", "--quiet", "--format", "json"], site);
    return await interleave(rounds, [checkBy("1"), checkBy("2")]);
  });
  const medians = (kind: keyof Cost): [number, number] => {
    const [one = NaN, two = NaN] = costs.map((each) => median(each.map((cost) => cost[kind])));
    return [one, two];
  };
  const [peakOfOne, peakOfTwo] = medians("peak");
  return [
    ratioRow("1 job : 2 jobs, wall", medians("wall"), "ms", { least: 1.6 }),
    ratioRow("2 jobs : 1 job, peak memory", [peakOfTwo, peakOfOne], "MB", null),
  ];
}
