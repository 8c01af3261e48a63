import { join, resolve } from "node:path";
import { baseLanguage } from "../../model/language/language-tag.ts";
import { identityOf } from "../../workspace/look-at-path.ts";
import { Blocked, type Obstacle } from "../../workspace/obstacle.ts";
import { detectLanguage, type LanguagePlaces } from "../../workspace/pairs/detect-language.ts";
import { bareLanguage } from "../../workspace/pairs/layouts/family.ts";
import { type PageHead, peekFrontMatter } from "../../workspace/pairs/peek-front-matter.ts";
import { readPage } from "../../workspace/read-page.ts";
import { readSiteSettings } from "../../workspace/site/read-site-settings.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { configOfPair, type Project } from "./open-project.ts";
import type { PageJob, Plan } from "./plan.ts";

/**
 * Plans to check one page against one translation, anywhere in the file system.
 *
 * @throws Blocked if the language of a page cannot be determined
 */
export async function planCompare(
  { source, target, from, to }: Invocation & { readonly deed: "compare" },
  project: Project,
): Promise<Plan> {
  const { cwd, shown, rooted, config: settings } = project;
  const [sourceFile, targetFile] = [resolve(cwd, source), resolve(cwd, target)];
  const hints = await hintsOf(project);
  const sourceJob = await planPage(
    { file: sourceFile, path: shown(sourceFile), language: from },
    (head) =>
      detectLanguage(rooted(sourceFile), rooted(targetFile), hints.places, head) ?? hints.bare,
  );
  const targetJob = await planPage(
    { file: targetFile, path: shown(targetFile), language: to },
    (head) =>
      detectLanguage(rooted(targetFile), rooted(sourceFile), hints.places, head) ??
      (settings.languages?.length === 1 ? settings.languages[0] : undefined) ??
      (hints.isBareKnown && hints.bare !== sourceJob.language ? hints.bare : undefined),
  );
  const config = configOfPair(project, sourceJob, targetJob);
  const identity = identityOf(targetJob.file);
  const isSame = identity !== null && identity === identityOf(sourceJob.file);
  const jobs = isSame ? [] : [{ source: sourceJob, target: targetJob, config }];
  const obstacles: Obstacle[] = isSame
    ? [{ obstacle: "same-page", path: targetJob.path, other: sourceJob.path }]
    : [];
  const inPath = (file: string, other: string): string | null =>
    detectLanguage(rooted(file), rooted(other), hints.places, new Map());
  const [ofSource, ofTarget] = [inPath(sourceFile, targetFile), inPath(targetFile, sourceFile)];
  // A language that both paths contain is no evidence.
  const isEvidence = ofSource !== ofTarget;
  const notes = [
    ...(isEvidence && from !== null ? againstPath(sourceJob, ofSource) : []),
    ...(isEvidence && to !== null ? againstPath(targetJob, ofTarget) : []),
    ...intoSourceLanguage(sourceJob, targetJob, settings.sourceLanguage),
  ];
  const { siteFiles } = hints;
  return { jobs, groups: null, siteFiles, unselected: 0, unpaired: [], obstacles, notes };
}

/** A page whose language option contradicts its path: the options may have been swapped. */
function againstPath({ path, language }: PageJob, named: string | null): Obstacle[] {
  if (named === null || baseLanguage(named) === baseLanguage(language)) return [];
  return [{ obstacle: "language-in-path", path, language, named }];
}

/** A target page in the source language of the site: the pages may have been swapped. */
function intoSourceLanguage(
  source: PageJob,
  { path, language }: PageJob,
  sourceLanguage: string | undefined,
): Obstacle[] {
  if (sourceLanguage === undefined) return [];
  const isInIt = (tag: string): boolean => baseLanguage(tag) === baseLanguage(sourceLanguage);
  if (!isInIt(language) || isInIt(source.language)) return [];
  return [{ obstacle: "into-source-language", path, language: sourceLanguage }];
}

/** Language information besides the two pages. */
interface CompareHints {
  readonly places: LanguagePlaces;
  /** The default language of pages without other indication, as in `check`. */
  readonly bare: string;
  /** Whether that language comes from settings. */
  readonly isBareKnown: boolean;
  readonly siteFiles: readonly string[];
}

async function hintsOf({ root, config }: Project): Promise<CompareHints> {
  const site = await readSiteSettings(root);
  const defaultLanguage = config.defaultLanguage ?? site.defaultLanguage;
  const { contentFolders } = site;
  const sourceLanguage = config.sourceLanguage ?? null;
  const bare = bareLanguage({ sourceLanguage, defaultLanguage, contentFolders });
  return {
    places: {
      contentFolders,
      patterns: config.pairs ?? null,
      sourceLanguage: sourceLanguage ?? bare,
    },
    bare,
    isBareKnown: defaultLanguage !== null,
    siteFiles: site.files.map((file) => join(root, file)),
  };
}

async function planPage(
  page: Omit<PageJob, "language"> & { readonly language: string | null },
  languageOf: (head: PageHead) => string | undefined,
): Promise<PageJob> {
  const { file, path } = page;
  return { file, path, language: page.language ?? (await findLanguage(file, path, languageOf)) };
}

/** BCP 47 for "undetermined": the language of an unreadable page, which the run itself reports. */
const UNDETERMINED = "und";

async function findLanguage(
  file: string,
  path: string,
  languageOf: (head: PageHead) => string | undefined,
): Promise<string> {
  const text = await readPage(file, path).catch(() => null);
  if (text === null) return UNDETERMINED;
  const language = languageOf(peekFrontMatter(text));
  if (language === undefined) throw new Blocked({ obstacle: "unknown-language", path });
  return language;
}
