import { join, resolve } from "node:path";
import type { UnpairedPage } from "../../model/report.ts";
import { nearestName } from "../../model/text/letters/nearest-name.ts";
import { contains } from "../../workspace/inside.ts";
import { kindAt, realPlace } from "../../workspace/look-at-path.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";
import { findPairs } from "../../workspace/pairs/find-pairs.ts";
import { below } from "../../workspace/pairs/layouts/family.ts";
import { leaveOutputsOut, listPages } from "../../workspace/pairs/list-pages.ts";
import { pathMatcher } from "../../workspace/pairs/match-paths.ts";
import type { FoundPage, Pairing } from "../../workspace/pairs/pair-families.ts";
import { peekPage } from "../../workspace/pairs/peek-front-matter.ts";
import type { IndexedGroup } from "../../workspace/site/index-site.ts";
import { readSiteSettings } from "../../workspace/site/read-site-settings.ts";
import { COMMANDS, LAST_COMMIT, type Selection } from "../command-line/invocation.ts";
import { findIdleSettings } from "./idle-settings.ts";
import { configOfPair, type Project } from "./open-project.ts";
import type { PageJob, PairJob, Plan } from "./plan.ts";
import { changeTest, selectJobs } from "./select-jobs.ts";
import { standInAt } from "./stand-ins.ts";

/** The folder to look for a project from: the working folder, or where the paths lie when that is elsewhere. */
export async function folderOf(paths: readonly string[], cwd: string): Promise<string> {
  const [first, ...others] = await Promise.all(paths.map((path) => whereabouts(cwd, path)));
  if (first === undefined || [first, ...others].every((path) => contains(cwd, path))) return cwd;
  let folder = (await kindAt(first)) === "folder" ? first : resolve(first, "..");
  while (!others.every((path) => contains(folder, path))) folder = resolve(folder, "..");
  return folder;
}

/** Where a named path really lies: a link that someone names is followed, unlike those that are come upon. */
async function whereabouts(cwd: string, path: string): Promise<string> {
  return await realPlace(resolve(cwd, path));
}

/**
 * Plans to check the pairs that have a page in one of the paths: files, folders or patterns, all under the
 * working folder when there is none.
 */
export async function planCheck(
  paths: readonly string[],
  selection: Selection,
  project: Project,
): Promise<Plan> {
  const named = paths.length === 0 ? ["."] : paths;
  const scopes = await Promise.all(named.map((path) => scopeOf(path, selection, project)));
  const inScope = (path: string): boolean => scopes.some((scope) => scope.holds(path));
  // A folder may be what one of them lies in.
  const isAbout = (path: string): boolean =>
    inScope(path) || scopes.some(({ root }) => root !== undefined && below(path, root) !== null);
  const { pairing, homeFolders, idle, closed } = await pairPages(
    project,
    scopes.flatMap(({ root }) => root ?? []),
  );
  const jobOf = pageJobs(project);
  const groups = groupPages(pairing, jobOf, homeFolders);
  const all = pairing.pairs
    .filter(({ source, target }) => inScope(source.path) || inScope(target.path))
    .map(({ source, target }) => pairJob(jobOf(source), jobOf(target), project));
  const hasChanged = await changeTest(selection, project);
  const jobs = selectJobs(all, selection, hasChanged);
  // Where several runs share the work, the first speaks for the site.
  const speaks = (selection.shard?.index ?? 1) === 1;
  const unpaired = await Promise.all(
    (speaks ? pairing.unpaired : [])
      .filter(({ path, expected }) => inScope(path) || inScope(expected))
      .filter(({ path, expected }) =>
        hasChanged([path, expected].map((page) => join(project.root, page))),
      )
      // What lies in a folder that can't be read nobody knows.
      .filter(({ expected }) =>
        closed.every((one) => !("path" in one) || below(one.path, expected) === null),
      )
      .map(async (page) => await showUnpaired(page, project)),
  );
  const tell = (said: readonly Obstacle[]): readonly Obstacle[] =>
    (speaks ? said : [])
      .filter((obstacle) => !("path" in obstacle) || isAbout(obstacle.path))
      .map((obstacle) => showObstacle(obstacle, project));
  const found = tell(pairing.obstacles);
  const notes = [...(speaks ? idle : []), ...found];
  const obstacles = [...scopes.flatMap(({ missing }) => missing ?? []), ...tell(closed)];
  const plan = { jobs, groups, unselected: all.length - jobs.length, unpaired };
  if (all.length > 0 || obstacles.length > 0) return { ...plan, obstacles, notes };
  const none: Obstacle = {
    obstacle: unpaired.length > 0 ? "all-unpaired" : "no-pair",
    path: named.join(", "),
  };
  const reasons = whyNone(none, found, pairing.pairs.length === 0 ? idle : []);
  return { ...plan, obstacles: reasons, notes: [] };
}

/** Why there is no pair. Where a cause is known, what else might be expected is beside the point. */
function whyNone(
  none: Obstacle,
  found: readonly Obstacle[],
  idle: readonly Obstacle[],
): readonly Obstacle[] {
  const lacksSource = ({ obstacle }: Obstacle): boolean => obstacle === "no-source-language";
  const isSourceNamed = idle.some((one) => "keys" in one && one.keys[0] === "sourceLanguage");
  const told = isSourceNamed ? found.filter((one) => !lacksSource(one)) : found;
  if (idle.length > 0) return [...told, ...idle];
  return told.some(lacksSource) ? told : [...told, none];
}

/** Which pages one of the named paths means. */
interface Scope {
  /** Whether a page does; its path counts from the root. */
  readonly holds: (path: string) => boolean;
  /** The path itself, from the root; none where it is a pattern. */
  readonly root?: string;
  readonly missing?: Obstacle;
}

async function scopeOf(named: string, selection: Selection, project: Project): Promise<Scope> {
  const { cwd, root, rooted } = project;
  const file = await whereabouts(cwd, named);
  if ((await kindAt(file)) !== null) {
    return { holds: (path) => contains(file, join(root, path)), root: rooted(file) };
  }
  if (/[*?{[]/.test(named)) return { holds: pathMatcher([rooted(file)]) };
  return { holds: () => false, missing: missingPath(named, project.shown(file), selection) };
}

interface PairedPages {
  readonly pairing: Pairing;
  /** Folders, from the root, in which links to files lead to the page in the reader's language. */
  readonly homeFolders: readonly string[];
  /** Settings that nothing answers to. */
  readonly idle: readonly Obstacle[];
  /** Folders that could not be looked into. */
  readonly closed: readonly Obstacle[];
}

/** The command, or the option, that somebody may have meant who named a path. */
function commandLike(named: string): string | null {
  if (named === "help") return "--help";
  return /^[a-z]+$/i.test(named) ? nearestName(named, COMMANDS) : null;
}

/** What is there under no such name may be a command that is misspelt, or what to compare with. */
function missingPath(named: string, path: string, { changedSince }: Selection): Obstacle {
  if (changedSince === LAST_COMMIT)
    return { obstacle: "missing-behind-changed", path, state: named };
  const command = commandLike(named);
  return command === null
    ? { obstacle: "missing-file", path }
    : { obstacle: "missing-command", path, command };
}

/** @param named what somebody named on the command line, from the root */
async function pairPages(project: Project, named: readonly string[]): Promise<PairedPages> {
  const { root, config } = project;
  const [{ listed, idle, pages: all, obstacles: closed }, settings] = await Promise.all([
    listPages(root, config.ignore ?? []),
    readSiteSettings(root),
  ]);
  const { pages, leftOut } = await leaveOutputsOut(root, all, [
    ...named,
    ...settings.contentFolders.values(),
    ...(config.pairs ?? []).flatMap(({ source, target }) => [source, target]),
  ]);
  const options = {
    sourceLanguage: config.sourceLanguage ?? null,
    defaultLanguage: config.defaultLanguage ?? settings.defaultLanguage,
    contentFolders: settings.contentFolders,
    patterns: config.pairs ?? null,
  };
  const pairIn = (languages: readonly string[] | null): Pairing =>
    findPairs(pages, { ...options, languages }, (path) => peekPage(join(root, path)));
  const found = pairIn(config.languages ?? null);
  const notes = leftOut.map((path): Obstacle => ({ obstacle: "left-out", path }));
  const site = {
    allIgnored: all.length === 0 ? listed : 0,
    idleIgnores: idle,
    pages,
    pairing: found,
    pairAll: () => pairIn(null),
  };
  return {
    pairing: { ...found, obstacles: [...found.obstacles, ...notes] },
    homeFolders: settings.homeFolders,
    idle: await findIdleSettings(project, site),
    closed,
  };
}

function pairJob(source: PageJob, target: PageJob, project: Project): PairJob {
  return { source, target, config: configOfPair(project, source, target) };
}

/** Every page that was found, once, with its translations. */
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

/** Of each page one object, in however many pairs it is: a site can have many. */
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
