import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { Blocked } from "./obstacle.ts";

/**
 * Asserts that a file named by a page, a report or a configuration is inside the project, with symbolic links
 * resolved.
 *
 * @throws Blocked if it is outside
 */
export async function assertInside(root: string, file: string, shown: string): Promise<void> {
  const home = await realpath(root);
  let existing = resolve(file);
  let rest = "";
  for (;;) {
    const real = await realpath(existing).catch(() => null);
    if (real !== null) {
      if (contains(home, join(real, rest))) return;
      break;
    }
    // A path that does not exist yet is judged by its nearest existing folder.
    rest = join(basename(existing), rest);
    if (dirname(existing) === existing) break;
    existing = dirname(existing);
  }
  throw new Blocked({ obstacle: "outside-project", path: shown });
}

/** Whether `path` is `folder` or inside it. Both are absolute; links are not resolved. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
