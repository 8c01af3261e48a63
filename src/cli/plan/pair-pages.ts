import { join } from "node:path";
import type { Obstacle } from "../../workspace/obstacle.ts";
import { findPairs } from "../../workspace/pairs/find-pairs.ts";
import { leaveOutputsOut, listPages } from "../../workspace/pairs/list-pages.ts";
import type { Pairing } from "../../workspace/pairs/pair-families.ts";
import { peekPage } from "../../workspace/pairs/peek-front-matter.ts";
import { readSiteSettings } from "../../workspace/site/read-site-settings.ts";
import { findIdleSettings } from "./idle-settings.ts";
import type { Project } from "./open-project.ts";

/** The paired pages of a site, and problems with its setup. */
export interface PairedPages {
  readonly pairing: Pairing;
  /** Folders, relative to the root, in which links to files are localized by the site. */
  readonly homeFolders: readonly string[];
  /** The files of the site's own settings; absolute. */
  readonly siteFiles: readonly string[];
  /** Settings that match nothing. */
  readonly idle: readonly Obstacle[];
  /** Folders that could not be read. */
  readonly closed: readonly Obstacle[];
  /** The pages excluded by `ignore`, relative to the root. */
  readonly ignored: ReadonlySet<string>;
  /** Entries that look like pages or folders of pages but are not, relative to the root. */
  readonly standIns: readonly string[];
}

/**
 * Lists and pairs the pages of a site.
 *
 * @param named the arguments of the command line, relative to the root
 */
export async function pairPages(project: Project, named: readonly string[]): Promise<PairedPages> {
  const { root, config } = project;
  const [{ pages: all, ignored, idle, obstacles: closed, standIns }, settings] = await Promise.all([
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
    allIgnored: all.length === 0 ? ignored.length : 0,
    idleIgnores: idle,
    pages,
    pairing: found,
    pairAll: () => pairIn(null),
  };
  return {
    pairing: { ...found, obstacles: [...found.obstacles, ...notes] },
    homeFolders: settings.homeFolders,
    siteFiles: settings.files.map((file) => join(root, file)),
    idle: await findIdleSettings(project, site),
    closed,
    ignored: new Set(ignored),
    standIns,
  };
}
