import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Creates a folder and its missing parents; returns whether any had to be created. Unlike Node's recursive
 * `mkdir`, it terminates on file systems that accept no new folders, such as `/proc`.
 *
 * @throws the file system's error if the folder cannot be created
 */
export function makeFolder(folder: string): boolean {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  for (const each of missing.reverse()) makeOne(each);
  // Throws the appropriate error if the path is not a folder.
  if (missing.length === 0) mkdirSync(folder, { recursive: true });
  return missing.length > 0;
}

/** Another run may create the folder concurrently. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
