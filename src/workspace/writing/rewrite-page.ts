import { assertInside } from "../inside.ts";
import { Blocked } from "../obstacle.ts";
import { readPageNow, startsWithMark } from "../read-page.ts";
import { writeFileWhole } from "./write-file.ts";

/**
 * Writes a page anew, whole or not at all. Its byte order mark stays.
 *
 * @param root the project's folder: nothing outside of it is written
 * @param texts what the page held when it was read, and what it is to hold
 * @throws Blocked where the page lies outside, has changed since, or cannot be written
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
