import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { CliTexts } from "../messages/en/cli.ts";
import type { Ui } from "../messages/ui.ts";
import type { PassTerms } from "../model/report.ts";
import { CONFIG_NAMES } from "../workspace/config/load-config.ts";
import type { SpotOf } from "../workspace/config/spots-in-config.ts";
import { Blocked, type Obstacle } from "../workspace/obstacle.ts";
import type { CheckSetup } from "./checking/check-job.ts";
import { checkJobs } from "./checking/check-jobs.ts";
import type { Invocation, RunOptions, Selection } from "./command-line/invocation.ts";
import type { BaselineKeeper } from "./keep-baseline.ts";
import { printNotice } from "./output.ts";
import { baselineFileOf, cacheFor, inputsOf } from "./plan/files-of-run.ts";
import type { Project } from "./plan/open-project.ts";
import type { Plan } from "./plan/plan.ts";
import { type ExitCode, type RunMatter, reportPairs } from "./reports/report-pairs.ts";
import { spareInputs } from "./reports/spare-inputs.ts";
import type { Core, Surroundings } from "./surroundings.ts";
import { wordObstacle } from "./word-obstacle.ts";

/** The commands that check pairs: those of a site, or one. */
type Deed = Extract<Invocation, { readonly deed: "check" | "compare" }>;

/** The interface language and its texts. */
interface Words {
  readonly ui: Ui;
  readonly texts: CliTexts;
}

/** Checks the pairs of a command line, reports them and returns the exit code. */
export async function runPairs(
  invocation: Deed,
  project: Project,
  { ui, texts }: Words,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { options } = invocation;
  const { config } = project;
  if (options.verbose && project.configFile !== null) {
    await printNotice(surroundings.stderr, texts.configUsed(project.configFile));
  }
  if (project.configFile !== null && project.configsBeside.length > 0) {
    const others = project.configsBeside.join(", ");
    await printNotice(surroundings.stderr, `${project.configFile}: ${texts.configsBeside(others)}`);
  }
  for (const path of project.configsUnread) {
    await printNotice(
      surroundings.stderr,
      `${path}: ${texts.configUnread(CONFIG_NAMES.join(", "))}`,
    );
  }
  for (const line of idleOptions(options, texts)) await printNotice(surroundings.stderr, line);
  const engine = options.engine ?? config.engine ?? "auto";
  const loadCore = async (): Promise<Core> => await surroundings.loadCore(engine);
  // An engine requested by name that does not load ends the run early.
  if (engine !== "auto") await loadCore();
  await refuseWrongRules(project, loadCore);
  const plan = await makePlan(invocation, project);
  const baselineFile = baselineFileOf(project, options);
  spareInputs(options.formats, project.cwd, inputsOf(plan, project, baselineFile));
  const baseline = await baselineFor(baselineFile, project, options, texts);
  const setup: CheckSetup = {
    engine,
    ui,
    sentences: options.sentences || options.formats.some(({ name }) => name === "tmx"),
    cwd: project.cwd,
    groups: plan.groups,
    cache: await cacheFor(options, project, surroundings),
  };
  const threads = threadsFor(plan.jobs.length, options.jobs);
  const terms = { threads, fix: options.fix, root: project.root };
  const outcomes = checkJobs(plan.jobs, setup, terms, surroundings);
  const code = await reportPairs(matterOf(plan, outcomes, invocation, texts), {
    options,
    pass: termsOf(invocation, config),
    ui,
    texts,
    surroundings,
    sift: baseline?.sift ?? ((report) => report),
  });
  for (const line of (await baseline?.close()) ?? []) await printNotice(surroundings.stderr, line);
  return code;
}

/** Warnings about options that none of the reports uses. */
function idleOptions({ formats, quiet, sentences, tree }: RunOptions, texts: CliTexts): string[] {
  if (quiet) return [];
  const asked = [
    { option: "--sentences", given: sentences, shownBy: ["json"] },
    { option: "--tree", given: tree, shownBy: ["pretty", "markdown"] },
  ];
  return asked
    .filter(({ given, shownBy }) => given && !formats.some(({ name }) => shownBy.includes(name)))
    .map(({ option, shownBy }) => texts.idleOption(option, shownBy.join(", ")));
}

function matterOf(
  plan: Plan,
  outcomes: RunMatter["outcomes"],
  invocation: Deed,
  texts: CliTexts,
): RunMatter {
  const { jobs, unselected, unpaired, obstacles, notes } = plan;
  const worded = (each: readonly Obstacle[]) =>
    each.map((obstacle) => wordObstacle(obstacle, texts));
  return {
    outcomes,
    pairs: jobs.length,
    unselected,
    changedSince: invocation.deed === "check" ? changesAlone(invocation.selection) : null,
    shard: invocation.deed === "check" ? invocation.selection.shard : null,
    unpaired,
    failures: worded(obstacles),
    notes: worded(notes),
  };
}

function changesAlone({ changedSince, shard }: Selection): string | null {
  return shard === null ? changedSince : null;
}

/**
 * Options take precedence over the configuration. `compare` checks two files, so unpaired pages do not count.
 */
function termsOf(invocation: Deed, config: Project["config"]): PassTerms {
  return {
    maxWarnings: invocation.options.maxWarnings ?? config.maxWarnings ?? null,
    failOnUnpaired:
      invocation.deed === "check" &&
      (invocation.selection.failOnUnpaired ?? config.failOnUnpaired ?? false),
  };
}

/** The available rules and their options are known to the core only. */
async function refuseWrongRules(
  { cwd, config, configFile }: Project,
  loadCore: () => Promise<Core>,
): Promise<void> {
  const setsRules = [config, ...(config.overrides ?? [])].some(({ rules }) => rules !== undefined);
  if (configFile === null || !setsRules) return;
  const { findWrongRules } = await import("../workspace/config/explain-config.ts");
  const { rules } = await loadCore();
  const wrongAt = (spotOf: SpotOf): Obstacle[] => findWrongRules(spotOf, config, rules);
  if (wrongAt(() => ({ path: configFile, line: null, column: null })).length === 0) return;
  // Their places are determined only in this case, which is rare.
  const { spotsIn } = await import("../workspace/config/spots-in-config.ts");
  throw new Blocked(wrongAt(await spotsIn(resolve(cwd, configFile), configFile)));
}

async function makePlan(invocation: Deed, project: Project): Promise<Plan> {
  if (invocation.deed === "compare") {
    const { planCompare } = await import("./plan/plan-compare.ts");
    return await planCompare(invocation, project);
  }
  const { planCheck } = await import("./plan/plan-check.ts");
  return await planCheck(invocation.paths, invocation.selection, project);
}

async function baselineFor(
  file: string | null,
  project: Project,
  options: RunOptions,
  texts: CliTexts,
): Promise<BaselineKeeper | null> {
  if (file === null) return null;
  const { openBaseline } = await import("./keep-baseline.ts");
  return await openBaseline(file, project, options, texts);
}

/**
 * The fewest pairs for which threads pay off. Measured: a thread starts and warms up in some 50 pairs' time.
 */
const PAIRS_FOR_THREADS = 120;

function threadsFor(pairs: number, asked: RunOptions["jobs"]): number {
  if (typeof asked === "number") return Math.min(asked, Math.max(1, pairs));
  return pairs < PAIRS_FOR_THREADS ? 1 : availableParallelism();
}
