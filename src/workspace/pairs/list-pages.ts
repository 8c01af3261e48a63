import { type Dirent, readdir } from "node:fs";
import { relative, sep } from "node:path";
import { type GlobOptions, glob } from "tinyglobby";
import { gitIgnored } from "../git/git.ts";
import { codeOf, type Obstacle } from "../obstacle.ts";
import { readLanguageTag } from "./language-tag.ts";
import { below, inFolder } from "./layouts/family.ts";
import { withoutEnding } from "./layouts/page-keys.ts";
import { pathMatcher } from "./match-paths.ts";

/**
 * Folders that never contain a project's own pages, at any depth. Folders whose name begins with a dot are
 * excluded anyway.
 */
export const IGNORED = ["**/node_modules", "**/bower_components", "**/.git", "**/__pycache__"];

/**
 * Folders of build output at the root of a project. Deeper folders with such names may be content, so there
 * they are excluded only if git ignores them.
 */
export const OUTPUTS = ["vendor", "dist", "build", "out", "coverage", "_site"];

const OUTPUT = new RegExp(`(?<=^|/)(?:${OUTPUTS.join("|")})/`, "g");

/** The pages under a folder, and the problems in listing them. */
export interface FoundPages {
  /** Paths relative to the folder with forward slashes, sorted. */
  readonly pages: string[];
  /** The pages excluded by `ignore`. */
  readonly ignored: readonly string[];
  /** The 0-based indexes of the patterns that exclude nothing. */
  readonly idle: readonly number[];
  /** Folders that cannot be read, except those that git ignores. */
  readonly obstacles: readonly Obstacle[];
  /**
   * Links and folders with the name of a page, and links with the name of a language, which users may take
   * for pages or for folders of pages.
   */
  readonly standIns: readonly string[];
}

/** The pages of a project, and the excluded folders with pages. */
export interface ListedPages {
  readonly pages: readonly string[];
  /** The excluded folders, each the outermost one. */
  readonly leftOut: readonly string[];
}

/**
 * Lists the Markdown pages under a folder. Links are not followed, so that nothing outside is read and cycles
 * are impossible.
 *
 * @param ignore path patterns of pages to exclude
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
      readdir: reportingReaddir({
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

/** The path of a hypothetical page in a folder. */
function pageIn(folder: string): string {
  return `${folder}/page.md`;
}

function fromRoot(root: string, folder: string): string {
  return relative(root, folder).split(sep).join("/");
}

type Readdir = NonNullable<NonNullable<GlobOptions["fs"]>["readdir"]>;

/** Callbacks for what a search skips silently. */
interface SkipListeners {
  readonly unread: (folder: string, code: string) => void;
  readonly standIn: (folder: string, name: string) => void;
}

/** Node's `readdir`, which also reports what the search skips. */
function reportingReaddir(skipped: SkipListeners): Readdir {
  const reporting = (folder: string, options: { withFileTypes: true }, done: ReaddirDone) =>
    readdir(folder, options, (error, entries) => {
      if (error !== null) skipped.unread(folder, codeOf(error));
      else for (const { name } of entries.filter(isStandIn)) skipped.standIn(folder, name);
      done(error, entries);
    });
  // The search uses only this overload.
  return reporting as Readdir;
}

/** Whether an entry looks like a page or a folder of pages, but is not read. */
function isStandIn(entry: Dirent): boolean {
  if (withoutEnding(entry.name) !== entry.name) return !entry.isFile();
  return entry.isSymbolicLink() && readLanguageTag(entry.name) !== null;
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/**
 * Excludes build output: pages in a folder with the name of an output folder, at the root or ignored by git.
 *
 * @param named files and folders given explicitly, relative to the root; their pages are included
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

/** The enclosing folders of a page with the name of an output folder, outermost first. */
function outputsAround(page: string): string[] {
  return [...page.matchAll(OUTPUT)].map(({ 0: name, index }) =>
    page.slice(0, index + name.length - 1),
  );
}
