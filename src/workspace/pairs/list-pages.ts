import { glob } from "tinyglobby";
import { gitIgnored } from "../git/git.ts";
import { below } from "./layouts/family.ts";
import { pathMatcher } from "./match-paths.ts";

/** Folders that never hold a project's own pages, wherever they lie. Those that begin with a dot are left out anyway. */
export const IGNORED = ["**/node_modules", "**/bower_components", "**/.git", "**/__pycache__"];

/**
 * Folders that tools fill, at the root of a project. Deeper down a chapter may bear such a name, so that git's word
 * counts there.
 */
export const OUTPUTS = ["vendor", "dist", "build", "out", "coverage", "_site"];

const OUTPUT = new RegExp(`(?<=^|/)(?:${OUTPUTS.join("|")})/`, "g");

/** The pages of a project, and the folders with pages of another's. */
export interface ListedPages {
  readonly pages: readonly string[];
  /** Each the outermost that was left out. */
  readonly leftOut: readonly string[];
}

/**
 * The Markdown pages under a folder, as paths from it with forward slashes, in the order of their characters.
 * Links are not followed, so that nothing outside is read and no circle is run.
 *
 * @param ignore path patterns of pages to leave out
 * @returns `listed`: how many there are with those
 */
export async function listPages(
  root: string,
  ignore: readonly string[],
): Promise<{ readonly pages: string[]; readonly listed: number }> {
  const found = await glob("**/*.{md,mdx,markdown}", {
    cwd: root,
    ignore: IGNORED,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  const ignored = ignore.length === 0 ? () => false : pathMatcher(ignore);
  const pages = found.filter((path) => !ignored(path)).sort();
  return { pages, listed: found.length };
}

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
