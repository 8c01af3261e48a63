import { join } from "node:path";
import type { UnpairedPage } from "../../model/report.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";
import { below } from "../../workspace/pairs/layouts/family.ts";
import type { FoundPage, Pairing } from "../../workspace/pairs/pair-families.ts";
import type { IndexedGroup } from "../../workspace/site/index-site.ts";
import type { Selection } from "../command-line/invocation.ts";
import { scopeOf } from "./named-paths.ts";
import { configOfPair, type Project } from "./open-project.ts";
import { pairPages } from "./pair-pages.ts";
import type { PageJob, PairJob, Plan } from "./plan.ts";
import { changeTest, selectJobs } from "./select-jobs.ts";
import { linkedLanguages, obstaclesOfStandIns, standInAt } from "./stand-ins.ts";

/**
 * Plans to check the pairs with a page in any of the paths: files, folders or patterns; everything under the
 * working folder if there are none.
 */
export async function planCheck(
  paths: readonly string[],
  selection: Selection,
  project: Project,
): Promise<Plan> {
  const named = paths.length === 0 ? ["."] : paths;
  const { holds, isAbout, roots, missing } = await scopeOf(named, selection, project);
  const { pairing, homeFolders, siteFiles, idle, closed, ignored, standIns } = await pairPages(
    project,
    roots,
  );
  const jobOf = pageJobs(project);
  const groups = groupPages(pairing, jobOf, homeFolders);
  const all = pairing.pairs
    .filter(({ source, target }) => holds(source.path) || holds(target.path))
    .map(({ source, target }) => pairJob(jobOf(source), jobOf(target), project));
  const hasChanged = await changeTest(selection, project);
  const jobs = selectJobs(all, selection, hasChanged);
  // If several runs share the work, only the first one reports on the site as a whole.
  const speaks = (selection.shard?.index ?? 1) === 1;
  const alone = (speaks ? pairing.unpaired : [])
    .filter(({ path, expected }) => holds(path) || holds(expected))
    // An excluded page exists; it was just not to be checked.
    .filter(({ expected }) => !ignored.has(expected))
    .filter(({ path, expected }) =>
      hasChanged([path, expected].map((page) => join(project.root, page))),
    )
    // Whether a page exists in an unreadable folder is unknown.
    .filter(({ expected }) =>
      closed.every((one) => !("path" in one) || below(one.path, expected) === null),
    );
  const unpaired = await Promise.all(alone.map(async (page) => await showUnpaired(page, project)));
  const shownOf = (said: readonly Obstacle[]): readonly Obstacle[] =>
    (speaks ? said : [])
      .filter((obstacle) => !("path" in obstacle) || isAbout(obstacle.path))
      .map((obstacle) => showObstacle(obstacle, project));
  const linked = await linkedLanguages(standIns, pairing, project);
  const found = shownOf([...pairing.obstacles, ...(await obstaclesOfStandIns(linked, project))]);
  const unselected = all.length - jobs.length;
  const plan = { jobs, groups, siteFiles, unselected, unpaired };
  const obstacles = [...missing, ...shownOf(closed)];
  if (all.length > 0 || obstacles.length > 0) {
    return { ...plan, obstacles, notes: [...(speaks ? idle : []), ...found] };
  }
  const none: Obstacle = {
    obstacle: unpaired.length > 0 ? "all-unpaired" : "no-pair",
    path: named.join(", "),
  };
  const reasons = whyNone(none, found, pairing.pairs.length === 0 ? idle : []);
  // An entry in place of a missing page is reported with that page.
  const reportedAnyway = new Set([...linked, ...alone.map(({ expected }) => expected)]);
  const others = standIns.filter((path) => !reportedAnyway.has(path));
  const seen = shownOf(await obstaclesOfStandIns(others, project));
  return { ...plan, obstacles: [...reasons, ...seen], notes: [] };
}

/** The reasons why there is no pair. If a cause is known, the generic reason is dropped. */
function whyNone(
  none: Obstacle,
  found: readonly Obstacle[],
  idle: readonly Obstacle[],
): readonly Obstacle[] {
  const lacksSource = ({ obstacle }: Obstacle): boolean => obstacle === "no-source-language";
  const isSourceNamed = idle.some((one) => "keys" in one && one.keys[0] === "sourceLanguage");
  const relevant = isSourceNamed ? found.filter((one) => !lacksSource(one)) : found;
  if (idle.length > 0) return [...relevant, ...idle];
  return relevant.some(lacksSource) ? relevant : [...relevant, none];
}

function pairJob(source: PageJob, target: PageJob, project: Project): PairJob {
  return { source, target, config: configOfPair(project, source, target) };
}

/** Every page found, once, with its translations. */
function groupPages(
  { pairs, unpaired }: Pairing,
  jobOf: (page: FoundPage) => PageJob,
  homeFolders: readonly string[],
): IndexedGroup[] {
  const groups = new Map<string, Map<string, PageJob>>();
  const put = (group: string, page: FoundPage): void => {
    const pages = groups.get(group) ?? new Map<string, PageJob>();
    groups.set(group, pages.set(page.path, jobOf(page)));
  };
  for (const { source, target } of pairs) {
    put(source.path, source);
    put(source.path, target);
  }
  for (const page of unpaired) put(page.path, page);
  return [...groups].map(([path, pages]) => ({
    pages: [...pages.values()],
    leadsHome: homeFolders.some((folder) => below(folder, path) !== null),
  }));
}

/** Creates one object per page, shared by all its pairs. */
function pageJobs(project: Project): (page: FoundPage) => PageJob {
  const known = new Map<string, PageJob>();
  return ({ path, language }) => {
    const file = join(project.root, path);
    const job = known.get(path) ?? { file, path: project.shown(file), language };
    known.set(path, job);
    return job;
  };
}

async function showUnpaired(page: UnpairedPage, { root, shown }: Project): Promise<UnpairedPage> {
  const expected = join(root, page.expected);
  const standIn = await standInAt(expected);
  return {
    ...page,
    path: shown(join(root, page.path)),
    expected: shown(expected),
    ...(standIn !== null && { standIn }),
  };
}

function showObstacle(obstacle: Obstacle, { root, shown }: Project): Obstacle {
  const show = (path: string): string => shown(join(root, path));
  if ("beside" in obstacle) {
    return { ...obstacle, path: show(obstacle.path), beside: show(obstacle.beside) };
  }
  return "path" in obstacle ? { ...obstacle, path: show(obstacle.path) } : obstacle;
}
