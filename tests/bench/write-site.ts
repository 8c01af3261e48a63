import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "../../src/model/page/document.ts";
import type { RawPair } from "../accuracy/read-pairs.ts";

/**
 * Lays pairs out as a site, a folder for each language, and lets something be done with its folder. Pairs are
 * repeated, each time a little different, until there are so many.
 */
export async function withSite<T>(
  pairs: readonly RawPair[],
  least: number,
  act: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "cotejo-bench-"));
  try {
    const copies = Math.ceil(least / pairs.length);
    for (let copy = 0; copy < copies; copy++) {
      for (const { set, source, target } of pairs) {
        for (const page of [source, target]) await writePage(folder, `${set}-${copy}`, page, copy);
      }
    }
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writePage(
  folder: string,
  set: string,
  { path, language, text }: Page,
  copy: number,
): Promise<void> {
  // In its set, a page lies in a folder of its language: that comes first here.
  const [, , ...rest] = path.split("/");
  const file = join(folder, "content", language, set, ...rest);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, copy === 0 ? text : `${text}\n<!-- ${copy} -->\n`);
}
