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

/** The file of known findings that options or configuration name, absolute; null where they name none. */
export function baselineFileOf({ cwd, root, config }: Project, options: RunOptions): string | null {
  const named = options.baseline ?? config.baseline ?? (options.updateBaseline ? BASELINE : null);
  return named === null ? null : resolve(options.baseline === null ? root : cwd, named);
}

/** The files that say how a project is checked, absolute: its configuration and its termbases. */
export function settingsOf({ cwd, root, config, configFile }: Project): string[] {
  return [
    ...(configFile === null ? [] : [resolve(cwd, configFile)]),
    ...(config.termbase ?? []).map((file) => resolve(root, file)),
  ];
}

/** Every file that a run reads, absolute: none of them is to be lost to a report. */
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
    // Looked into for a configuration, whether it has one or not.
    join(project.root, PACKAGE),
    ...siteFiles,
    ...(baseline === null ? [] : [baseline]),
    ...pages.map(({ file }) => file),
  ]);
}

/** A folder that the user names, else one where tools keep such things. */
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

/** A folder that was named and cannot be one would keep nothing, without a word. */
async function folderForCache(named: string, cwd: string): Promise<string> {
  const folder = resolve(cwd, named);
  const code = await whyNoFolder(folder);
  if (code !== null) throw new Blocked({ obstacle: "unwritable", path: named, code });
  return folder;
}
