import { glob } from "tinyglobby";
import { pathMatcher } from "./match-paths.ts";

/** Folders that never hold pages of the project itself. Those that begin with a dot are left out anyway. */
export const IGNORED = [
  "**/node_modules",
  "**/.git",
  "**/bower_components",
  "**/vendor",
  "**/dist",
  "**/build",
  "**/out",
  "**/coverage",
  "**/_site",
  "**/__pycache__",
];

/**
 * The Markdown pages under a folder, as paths from it with forward slashes, in the order of their characters.
 * Links are not followed, so that nothing outside is read and no circle is run.
 *
 * @param ignore path patterns of pages to leave out
 */
export async function listPages(root: string, ignore: readonly string[]): Promise<string[]> {
  const found = await glob("**/*.{md,mdx,markdown}", {
    cwd: root,
    ignore: IGNORED,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  const ignored = ignore.length === 0 ? () => false : pathMatcher(ignore);
  return found.filter((path) => !ignored(path)).sort();
}
