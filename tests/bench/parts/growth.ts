import { generatePairs } from "../generate-pairs.ts";
import { interleave, median } from "../interleave.ts";
import { plainRow, type Row, ratioRow } from "../row.ts";
import { runBundled } from "../run-bundled.ts";
import { runCotejo } from "../run-node.ts";
import { withSite } from "../write-site.ts";

/** What something of one size costs. */
interface Grown {
  readonly size: number;
  /** Milliseconds. */
  readonly time: number;
  /** Megabytes. */
  readonly peak: number;
}

const PAIRS = [100, 1000, 10_000];
/** Pages of about three kilobytes. */
const SECTIONS_OF_A_PAGE = 6;
/** The largest take long, and what a run of theirs costs hardly changes. */
const ROUNDS_OF_THE_LARGEST = 3;

/** How the cost of a run grows with the site. */
export async function measurePairs(_: readonly string[], rounds: number): Promise<Row[]> {
  const grown: Grown[] = [];
  for (const size of PAIRS) {
    const pairs = generatePairs(size, SECTIONS_OF_A_PAGE);
    const [costs = []] = await withSite(pairs, size, async (site) => {
      const args = ["--jobs", "1", "--no-cache", "--quiet", "--format", "json"];
      return await interleave(roundsOf(size, rounds, PAIRS), [() => runCotejo(args, site)]);
    });
    const time = median(costs.map(({ cpu }) => cpu));
    grown.push({ size, time, peak: median(costs.map(({ peak }) => peak)) });
  }
  const { size = 0, peak = NaN } = grown.at(-1) ?? {};
  return [
    ...stepsOf(grown, "pairs", { time: { most: 11 }, peak: { most: 1.3 } }),
    plainRow(`${size} pairs, peak memory`, peak, "MB", { most: 400 }),
  ];
}

const SECTIONS = [10, 100, 1000, 10_000];

/** How the cost of a check grows with the page. */
export async function measureSections(_: readonly string[], rounds: number): Promise<Row[]> {
  const grown: Grown[] = [];
  for (const size of SECTIONS) {
    const args = [roundsOf(size, rounds, SECTIONS), size].map(String);
    grown.push({ size, ...JSON.parse(await runBundled("sections.ts", args)) });
  }
  return stepsOf(grown, "sections", { time: { most: 15 }, peak: null });
}

function roundsOf(size: number, rounds: number, sizes: readonly number[]): number {
  return size === sizes.at(-1) ? Math.min(rounds, ROUNDS_OF_THE_LARGEST) : rounds;
}

/** Each size against the one before. */
function stepsOf(
  grown: readonly Grown[],
  of: string,
  wanted: { readonly time: Row["wanted"]; readonly peak: Row["wanted"] },
): Row[] {
  return grown.slice(1).flatMap((larger, index) => {
    const smaller = grown[index] ?? larger;
    const what = `${larger.size} : ${smaller.size} ${of}`;
    return [
      ratioRow(`${what}, time`, [larger.time, smaller.time], "ms", wanted.time),
      ratioRow(`${what}, peak memory`, [larger.peak, smaller.peak], "MB", wanted.peak),
    ];
  });
}
