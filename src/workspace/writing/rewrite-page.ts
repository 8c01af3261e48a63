import { assertInside } from "../inside.ts";
import { Blocked } from "../obstacle.ts";
import { readPageNow, startsWithMark } from "../read-page.ts";
import { writeFileWhole } from "./write-file.ts";

/**
 * Rewrites a page atomically, keeping its byte order mark.
 *
 * @param root the project's folder; nothing outside it is written
 * @param texts the content when the page was read, and the new content
 * @throws Blocked if the page is outside, has changed since, or cannot be written
 */
export async function rewritePage(
  file: string,
  shown: string,
  root: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<void> {
  await assertInside(root, file, shown);
  if (readPageNow(file, shown) !== before)
    throw new Blocked({ obstacle: "changed-meanwhile", path: shown });
  const mark = startsWithMark(file, shown) ? "\uFEFF" : "";
  await writeFileWhole(file, shown, mark + after);
}
