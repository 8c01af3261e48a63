import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { Blocked } from "./obstacle.ts";

/**
 * Makes sure that a file which a page, a report or a configuration names lies inside the project, links followed.
 *
 * @throws Blocked when it lies outside.
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
    // What does not exist yet lies where its nearest existing folder lies.
    rest = join(basename(existing), rest);
    if (dirname(existing) === existing) break;
    existing = dirname(existing);
  }
  throw new Blocked({ obstacle: "outside-project", path: shown });
}

/** Whether `path` is `folder` or lies in it; both absolute, no link is followed. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
