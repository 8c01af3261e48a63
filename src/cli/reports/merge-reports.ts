import { resolve } from "node:path";
import type { CliTexts } from "../../messages/en/cli.ts";
import type { Ui } from "../../messages/ui.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import type { Page } from "../../model/page/document.ts";
import type { Failure, PassTerms, UnpairedPage } from "../../model/report.ts";
import { compareTexts } from "../../model/text/letters/compare-texts.ts";
import { SCHEMA_VERSION } from "../../reporters/json/json.ts";
import { textDigest } from "../../reporters/json/text-digest.ts";
import { assertInside } from "../../workspace/inside.ts";
import { Blocked, type Obstacle } from "../../workspace/obstacle.ts";
import { readPageNow } from "../../workspace/read-page.ts";
import { type ReadPage, type ReadReport, readReport } from "../../workspace/read-report.ts";
import type { Outcome } from "../checking/check-jobs.ts";
import type { Invocation } from "../command-line/invocation.ts";
import type { Surroundings } from "../surroundings.ts";
import { type ExitCode, reportPairs } from "./report-pairs.ts";
import { spareInputs } from "./spare-inputs.ts";

/**
 * Reports the results of several runs as if they were one, with the same exit code. The pages are read again,
 * so that reports can quote them.
 *
 * @param root the folder that the pages must be in; absolute
 * @throws Blocked for an invalid report, and for a pair that is in two reports
 */
export async function mergeReports(
  { reports, options }: Invocation & { readonly deed: "merge" },
  root: string,
  { ui, texts }: { readonly ui: Ui; readonly texts: CliTexts },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd } = surroundings;
  const parts = reports.map((file) => readReport(resolve(cwd, file), file, SCHEMA_VERSION));
  refuseRepeats(parts, reports);
  const pairs = parts.flatMap((part) => part.pairs).sort(byPages);
  const pages = pairs.flatMap(({ source, target }) => [source, target]);
  const inputs = [...reports, ...pages.map(({ path }) => path)].map((file) => resolve(cwd, file));
  spareInputs(options.formats, cwd, inputs);
  // Each part states the total number of pairs.
  const others = parts.reduce(
    (most, { counts }) => Math.max(most, counts.pairsFound - pairs.length),
    0,
  );
  return await reportPairs(
    {
      outcomes: outcomesOf(pairs, cwd, root),
      pairs: pairs.length,
      unselected: others,
      changedSince: null,
      shard: null,
      unpaired: withoutRepeats<UnpairedPage>(parts.flatMap(({ unpaired }) => unpaired)).sort(
        (a, b) => compareTexts(a.path, b.path) || compareTexts(a.missing, b.missing),
      ),
      failures: [
        ...missingShards(parts).map((shard) => noteOf(texts.shardMissing(shard))),
        ...withoutRepeats<Failure>(parts.flatMap(({ failures }) => failures)).sort(
          (a, b) => compareTexts(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0),
        ),
      ],
      notes: pairs.length === 0 || others === 0 ? [] : [noteOf(texts.notInReports(String(others)))],
    },
    {
      options,
      pass: termsOfAll(parts, options.maxWarnings),
      ui,
      texts,
      surroundings,
      sift: (pair) => pair,
    },
  );
}

type ReadPair = ReadReport["pairs"][number];

/** The order of a full run, regardless of the order of the parts. */
function byPages(a: ReadPair, b: ReadPair): number {
  return compareTexts(a.source.path, b.source.path) || compareTexts(a.target.path, b.target.path);
}

/** A part given twice would count twice, and might be in place of a forgotten one. */
function refuseRepeats(parts: readonly ReadReport[], files: readonly string[]): void {
  const seen = new Set<string>();
  for (const [at, { pairs }] of parts.entries()) {
    for (const { source, target } of pairs) {
      const pair = `${source.path} → ${target.path}`;
      if (seen.has(pair)) {
        throw new Blocked({ obstacle: "report-repeats", path: files[at] ?? "", pair });
      }
      seen.add(pair);
    }
  }
}

/**
 * The shards without a report, as `2/3`, or as `2/9 … 9/9` for consecutive ones: their runs may have failed.
 */
function missingShards(parts: readonly ReadReport[]): string[] {
  const given = new Map<number, number[]>();
  for (const { shard } of parts) if (shard !== undefined) addTo(given, shard.count, shard.index);
  return [...given].flatMap(([count, indexes]) => {
    const sorted = indexes.filter((index) => index <= count).sort((a, b) => a - b);
    return [...sorted, count + 1].flatMap((index, at) => {
      const [first, last] = [(sorted[at - 1] ?? 0) + 1, index - 1];
      if (first > last) return [];
      return [first === last ? `${first}/${count}` : `${first}/${count} … ${last}/${count}`];
    });
  });
}

function noteOf(message: string): Failure {
  return { path: "", line: null, column: null, message };
}

/** The pass conditions of the parts, the strictest of each. */
function termsOfAll(parts: readonly ReadReport[], asked: number | null): PassTerms {
  const [strictest] = parts.flatMap(({ terms }) => terms.maxWarnings ?? []).sort((a, b) => a - b);
  return {
    maxWarnings: asked ?? strictest ?? null,
    failOnUnpaired: parts.some(({ terms }) => terms.failOnUnpaired),
  };
}

async function* outcomesOf(
  pairs: readonly ReadPair[],
  cwd: string,
  root: string,
): AsyncGenerator<Outcome> {
  for (const { source, target, ...result } of pairs) {
    const from = await quotable(source, cwd, root);
    const to = await quotable(target, cwd, root);
    yield "obstacles" in from || "obstacles" in to
      ? { outcome: "unread", obstacles: [from, to].flatMap(obstaclesOf) }
      : {
          outcome: "checked",
          source: from,
          target: to,
          config: {},
          result,
          fixes: [],
          unwritten: [],
        };
  }
}

interface Unread {
  readonly obstacles: readonly Obstacle[];
}

/**
 * A page with its text, if unchanged since the check: otherwise places would quote the wrong words. Reports
 * are untrusted, so no file outside the project is read.
 */
async function quotable(page: ReadPage, cwd: string, root: string): Promise<Page | Unread> {
  const { path, language, sha256 } = page;
  const file = resolve(cwd, path);
  try {
    await assertInside(root, file, path);
    const text = readPageNow(file, path);
    return sha256 === textDigest(text)
      ? { path, language, text }
      : { obstacles: [{ obstacle: "report-outdated", path }] };
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    return { obstacles: error.obstacles };
  }
}

function obstaclesOf(page: Page | Unread): readonly Obstacle[] {
  return "obstacles" in page ? page.obstacles : [];
}

function withoutRepeats<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
}
