import { join, resolve } from "node:path";
import { contains } from "../../workspace/inside.ts";
import { identityOf } from "../../workspace/look-at-path.ts";
import { Blocked, type Obstacle } from "../../workspace/obstacle.ts";
import { tellLanguage } from "../../workspace/pairs/tell-language.ts";
import { readPage } from "../../workspace/read-page.ts";
import { readSiteSettings } from "../../workspace/site/read-site-settings.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { configOfPair, type Project } from "./open-project.ts";
import type { PageJob, Plan } from "./plan.ts";

/**
 * Plans to check one page against one translation, wherever they lie.
 *
 * @throws Blocked where the language of one cannot be found out.
 */
export async function planCompare(
  { source, target, from, to }: Invocation & { readonly deed: "compare" },
  project: Project,
): Promise<Plan> {
  const { sourceLanguage, languages } = project.config;
  const onlyTarget = languages?.length === 1 ? languages[0] : undefined;
  const sourceJob = await planPage(source, from, sourceLanguage ?? "en", project);
  const targetJob = await planPage(target, to, onlyTarget, project);
  const config = configOfPair(project, sourceJob, targetJob);
  const jobs = [{ source: sourceJob, target: targetJob, config }];
  const identity = identityOf(targetJob.file);
  const isSame = identity !== null && identity === identityOf(sourceJob.file);
  const obstacles: Obstacle[] = isSame
    ? [{ obstacle: "same-page", path: targetJob.path, other: sourceJob.path }]
    : [];
  return { jobs, groups: null, unselected: 0, unpaired: [], obstacles, notes: [] };
}

async function planPage(
  named: string,
  language: string | null,
  otherwise: string | undefined,
  { cwd, root, shown }: Project,
): Promise<PageJob> {
  const file = resolve(cwd, named);
  const path = shown(file);
  return { file, path, language: language ?? (await findLanguage(file, path, root, otherwise)) };
}

/** "Undetermined" in BCP 47: of a page that cannot be read, which the run itself is going to report. */
const UNDETERMINED = "und";

async function findLanguage(
  file: string,
  path: string,
  root: string,
  otherwise: string | undefined,
): Promise<string> {
  const text = await readPage(file, path).catch(() => null);
  if (text === null) return UNDETERMINED;
  const language = tellLanguage(path, text) ?? (await languageOfFolder(file, root)) ?? otherwise;
  if (language === undefined) throw new Blocked({ obstacle: "unknown-language", path });
  return language;
}

/** The language whose folder, by the settings of the site, holds a file. */
async function languageOfFolder(file: string, root: string): Promise<string | null> {
  if (!contains(root, file)) return null;
  const { contentFolders } = await readSiteSettings(root);
  const holding = [...contentFolders].filter(([, folder]) => contains(join(root, folder), file));
  return holding.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
