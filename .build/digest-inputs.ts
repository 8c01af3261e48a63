import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a build is made of: these files, and all below these folders. What the packages are, the lock file says. */
const FILES = ["package.json", "package-lock.json", "tsconfig.json"];
const FOLDERS = ["src", ".build"];

/** Tells what a build is made of from anything else that it could be made of. */
export async function digestInputs(root: string): Promise<string> {
  const below = await Promise.all(FOLDERS.map((folder) => filesBelow(root, folder)));
  const digest = createHash("sha256");
  for (const file of [...FILES, ...below.flat().sort()]) {
    digest
      .update(`${file}\0`)
      .update(await readFile(join(root, file)))
      .update("\0");
  }
  return digest.digest("hex");
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
}
