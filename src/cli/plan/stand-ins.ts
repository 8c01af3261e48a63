import { basename, dirname, join } from "node:path/posix";
import type { StandIn } from "../../model/report.ts";
import { isLink, kindAt, realPlace } from "../../workspace/look-at-path.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";
import { readLanguageTag } from "../../workspace/pairs/language-tag.ts";
import type { FoundPage, Pairing } from "../../workspace/pairs/pair-families.ts";
import type { Project } from "./open-project.ts";

/**
 * The kind of entry in place of an expected page; null if there is nothing. A user who sees it would not
 * believe that the page is missing.
 *
 * @param file absolute
 */
export async function standInAt(file: string): Promise<StandIn | null> {
  const kind = await kindAt(file);
  if (await isLink(file)) return kind === null ? "dangling-link" : "link";
  return kind === "file" ? null : kind;
}

const OBSTACLES = {
  link: "unfollowed-link",
  "dangling-link": "dangling-link",
  folder: "directory",
  other: "not-a-file",
} as const satisfies Record<StandIn, Obstacle["obstacle"]>;

/** An obstacle for each path, relative to the root, that only looks like a page or a folder of pages. */
export async function obstaclesOfStandIns(
  paths: readonly string[],
  { root }: Project,
): Promise<readonly Obstacle[]> {
  const obstacles = paths.map(async (path): Promise<readonly Obstacle[]> => {
    const standIn = await standInAt(join(root, path));
    return standIn === null ? [] : [{ obstacle: OBSTACLES[standIn], path }];
  });
  return (await Promise.all(obstacles)).flat();
}

/**
 * Links named like a language next to the language folders found, if they lead to a folder without any page
 * found: a whole language that would be skipped. A link to pages of the site is just a second name.
 *
 * @param standIns paths relative to the root
 */
export async function linkedLanguages(
  standIns: readonly string[],
  pairing: Pairing,
  { root, rooted }: Project,
): Promise<readonly string[]> {
  const pages = [
    ...pairing.pairs.flatMap((pair) => [pair.source, pair.target]),
    ...pairing.unpaired,
  ];
  const parents = new Set(pages.flatMap(parentsOfLanguage));
  const beside = standIns.filter(
    (path) => readLanguageTag(basename(path)) !== null && parents.has(dirname(path)),
  );
  if (beside.length === 0) return [];
  const read = new Set(pages.flatMap(({ path }) => foldersAround(path)));
  const unread = beside.map(async (path): Promise<readonly string[]> => {
    const place = await realPlace(join(root, path));
    return (await kindAt(place)) === "folder" && !read.has(rooted(place)) ? [path] : [];
  });
  return (await Promise.all(unread)).flat();
}

/** The parent of the folder that indicates a page's language; empty if no folder does. */
function parentsOfLanguage({ path, language }: FoundPage): string[] {
  return foldersAround(path)
    .filter((folder) => readLanguageTag(basename(folder)) === language)
    .map(dirname);
}

function foldersAround(path: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(path); at !== "."; at = dirname(at)) folders.push(at);
  return folders;
}
