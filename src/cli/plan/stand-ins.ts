import { isLink, kindAt } from "../../workspace/look-at-path.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";

/**
 * What stands where a page was looked for and is none: a link, a folder, a pipe. Who sees it there would not believe
 * that the page is missing.
 *
 * @param file absolute
 * @param path how messages name it
 */
export async function standInAt(file: string, path: string): Promise<Obstacle[]> {
  const kind = await kindAt(file);
  if (await isLink(file)) {
    return [{ obstacle: kind === null ? "dangling-link" : "passed-link", path }];
  }
  if (kind === "folder") return [{ obstacle: "directory", path }];
  return kind === "other" ? [{ obstacle: "not-a-file", path }] : [];
}
