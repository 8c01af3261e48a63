import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those around it that are missing, and says whether there was anything to make. Unlike Node's own
 * recursive `mkdir` it comes to an end in file systems that take no new folders, such as `/proc`.
 *
 * @throws the file system's error where it cannot be made.
 */
export function makeFolder(folder: string): boolean {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  for (const each of missing.reverse()) makeOne(each);
  // Says what is wrong where something else than a folder is there.
  if (missing.length === 0) mkdirSync(folder, { recursive: true });
  return missing.length > 0;
}

/** Another run may be as far at the same time. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
