import type { StandIn } from "../../model/report.ts";
import { isLink, kindAt } from "../../workspace/look-at-path.ts";

/**
 * What stands where a page was looked for, and is none: who sees it there would not believe that the page is missing.
 * Null where nothing does.
 *
 * @param file absolute
 */
export async function standInAt(file: string): Promise<StandIn | null> {
  const kind = await kindAt(file);
  if (await isLink(file)) return kind === null ? "dangling-link" : "link";
  return kind === "file" ? null : kind;
}
