import { join, resolve } from "node:path";
import { PACKAGE } from "../../workspace/config/parse-config.ts";
import { kindAt, whyNoFolder } from "../../workspace/look-at-path.ts";
import { Blocked } from "../../workspace/obstacle.ts";
import type { CheckSetup } from "../checking/check-job.ts";
import type { RunOptions } from "../command-line/invocation.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Project } from "./open-project.ts";
import type { Plan } from "./plan.ts";

const BASELINE = "cotejo.baseline.json";

/** The baseline file named by options or configuration, absolute; null if there is none. */
export function baselineFileOf({ cwd, root, config }: Project, options: RunOptions): string | null {
  const named = options.baseline ?? config.baseline ?? (options.updateBaseline ? BASELINE : null);
  return named === null ? null : resolve(options.baseline === null ? root : cwd, named);
}

/** The files that define how a project is checked, absolute: its configuration and its termbases. */
export function settingsOf({ cwd, root, config, configFile }: Project): string[] {
  return [
    ...(configFile === null ? [] : [resolve(cwd, configFile)]),
    ...(config.termbase ?? []).map((file) => resolve(root, file)),
  ];
}

/** Every file that a run reads, absolute; reports must not overwrite them. */
export function inputsOf(
  { jobs, groups, siteFiles }: Plan,
  project: Project,
  baseline: string | null,
): Set<string> {
  const pages = [
    ...jobs.flatMap(({ source, target }) => [source, target]),
    ...(groups ?? []).flatMap((group) => group.pages),
  ];
  return new Set([
    ...settingsOf(project),
    // It is searched for a configuration, whether it has one or not.
    join(project.root, PACKAGE),
    ...siteFiles,
    ...(baseline === null ? [] : [baseline]),
    ...pages.map(({ file }) => file),
  ]);
}

/**
 * The cache folder and build: a folder given by the user, else the usual place for tools in node_modules.
 * Null to disable the cache.
 */
export async function cacheFor(
  options: RunOptions,
  { cwd, root }: Project,
  { build }: Surroundings,
): Promise<CheckSetup["cache"]> {
  if (!options.cache || build === null) return null;
  if (options.cacheDir !== null)
    return { folder: await folderForCache(options.cacheDir, cwd), build };
  const modules = join(root, "node_modules");
  const isThere = (await kindAt(modules)) !== null;
  return isThere ? { folder: join(modules, ".cache", "cotejo"), build } : null;
}

/** Asserts that a given folder can be used: otherwise nothing would be cached, silently. */
async function folderForCache(named: string, cwd: string): Promise<string> {
  const folder = resolve(cwd, named);
  const code = await whyNoFolder(folder);
  if (code !== null) throw new Blocked({ obstacle: "unwritable", path: named, code });
  return folder;
}
