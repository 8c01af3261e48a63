import { type Dirent, readdir } from "node:fs";
import { relative, sep } from "node:path";
import { type GlobOptions, glob } from "tinyglobby";
import { gitIgnored } from "../git/git.ts";
import { codeOf, type Obstacle } from "../obstacle.ts";
import { readLanguageTag } from "./language-tag.ts";
import { below, inFolder } from "./layouts/family.ts";
import { withoutEnding } from "./layouts/page-keys.ts";
import { pathMatcher } from "./match-paths.ts";

/** Folders that never hold a project's own pages, wherever they lie. Those that begin with a dot are left out anyway. */
export const IGNORED = ["**/node_modules", "**/bower_components", "**/.git", "**/__pycache__"];

/**
 * Folders that tools fill, at the root of a project. Deeper down a chapter may bear such a name, so that git's word
 * counts there.
 */
export const OUTPUTS = ["vendor", "dist", "build", "out", "coverage", "_site"];

const OUTPUT = new RegExp(`(?<=^|/)(?:${OUTPUTS.join("|")})/`, "g");

/** The pages under a folder, and what kept from listing them all. */
export interface FoundPages {
  /** As paths from the folder with forward slashes, in the order of their characters. */
  readonly pages: string[];
  /** Those that are to be left out. */
  readonly ignored: readonly string[];
  /** Which of the patterns, from 0, leave nothing out. */
  readonly idle: readonly number[];
  /** Folders that may hold pages and can't be read; those that git ignores are none of the project's. */
  readonly obstacles: readonly Obstacle[];
  /**
   * What bears the name of a page and is none (a link, a folder), and links that bear that of a language: people take
   * them for pages, or for folders of them.
   */
  readonly standIns: readonly string[];
}

/** The pages of a project, and the folders with pages of another's. */
export interface ListedPages {
  readonly pages: readonly string[];
  /** Each the outermost that was left out. */
  readonly leftOut: readonly string[];
}

/**
 * The Markdown pages under a folder. Links are not followed, so that nothing outside is read and no circle is run.
 *
 * @param ignore path patterns of pages to leave out
 */
export async function listPages(root: string, ignore: readonly string[]): Promise<FoundPages> {
  const unread = new Map<string, string>();
  const apart: string[] = [];
  const found = await glob("**/*.{md,mdx,markdown}", {
    cwd: root,
    ignore: IGNORED,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    fs: {
      readdir: tellingReaddir({
        unread: (folder, code) => unread.set(fromRoot(root, folder), code),
        standIn: (folder, name) => apart.push(inFolder(fromRoot(root, folder), name)),
      }),
    },
  });
  const isIgnored = ignore.length === 0 ? () => false : pathMatcher(ignore);
  const pages = found.filter((path) => !isIgnored(path)).sort();
  const ignored = found.filter(isIgnored);
  const closed = [...unread.keys()].filter((folder) => !isIgnored(pageIn(folder)));
  const spared = await gitIgnored(root, closed);
  const obstacles = closed
    .filter((folder) => !spared.has(folder))
    .map((path): Obstacle => ({ obstacle: "unreadable", path, code: unread.get(path) ?? "" }));
  const seen = [...found, ...[...unread.keys()].map(pageIn)];
  const idle = ignore.flatMap((pattern, at) => (seen.some(pathMatcher([pattern])) ? [] : [at]));
  const standIns = apart.filter((path) => !isIgnored(path) && !isIgnored(pageIn(path))).sort();
  return { pages, ignored, idle, obstacles, standIns };
}

/** A page that may lie in a folder. */
function pageIn(folder: string): string {
  return `${folder}/page.md`;
}

function fromRoot(root: string, folder: string): string {
  return relative(root, folder).split(sep).join("/");
}

type Readdir = NonNullable<NonNullable<GlobOptions["fs"]>["readdir"]>;

/** What a search passes over without a word. */
interface Telling {
  readonly unread: (folder: string, code: string) => void;
  readonly standIn: (folder: string, name: string) => void;
}

/** As Node's own, and tells what the search does not. */
function tellingReaddir(tell: Telling): Readdir {
  const telling = (folder: string, options: { withFileTypes: true }, done: ReaddirDone) =>
    readdir(folder, options, (error, entries) => {
      if (error !== null) tell.unread(folder, codeOf(error));
      else for (const { name } of entries.filter(standsIn)) tell.standIn(folder, name);
      done(error, entries);
    });
  // Of the ways to call it, the search knows this one.
  return telling as Readdir;
}

/** Whether people may take it for a page, or for a folder of pages, and it is none that is looked into. */
function standsIn(entry: Dirent): boolean {
  if (withoutEnding(entry.name) !== entry.name) return !entry.isFile();
  return entry.isSymbolicLink() && readLanguageTag(entry.name) !== null;
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/**
 * Leaves out what tools wrote: pages in a folder with the name of an output, where that lies at the root or git
 * ignores the page.
 *
 * @param named files and folders that somebody named, from the root: what lies in them is meant
 */
export async function leaveOutputsOut(
  root: string,
  pages: readonly string[],
  named: readonly string[],
): Promise<ListedPages> {
  const suspect = new Map<string, readonly string[]>();
  for (const page of pages) {
    const outputs = outputsAround(page).filter(
      (folder) => !named.some((path) => path === folder || below(folder, path) !== null),
    );
    if (outputs.length > 0) suspect.set(page, outputs);
  }
  if (suspect.size === 0) return { pages, leftOut: [] };
  const nested = [...suspect].filter(([, [outermost]]) => outermost?.includes("/"));
  const ignored = await gitIgnored(
    root,
    nested.map(([page]) => page),
  );
  const leftOut = new Set<string>();
  const kept = pages.filter((page) => {
    const [outermost] = suspect.get(page) ?? [];
    if (outermost === undefined || (outermost.includes("/") && !ignored.has(page))) return true;
    leftOut.add(outermost);
    return false;
  });
  return { pages: kept, leftOut: [...leftOut] };
}

/** The folders around a page that have the name of an output, the outermost first. */
function outputsAround(page: string): string[] {
  return [...page.matchAll(OUTPUT)].map(({ 0: name, index }) =>
    page.slice(0, index + name.length - 1),
  );
}
