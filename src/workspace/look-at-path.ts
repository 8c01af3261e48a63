import { statSync } from "node:fs";
import { access, constants, lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "./obstacle.ts";

/**
 * The kind of file system entry at a path, with links resolved; null if there is none or it is inaccessible.
 */
export async function kindAt(path: string): Promise<"folder" | "file" | "other" | null> {
  const status = await stat(path).catch(() => null);
  if (status === null) return null;
  if (status.isDirectory()) return "folder";
  return status.isFile() ? "file" : "other";
}

/** The file system's error code if a path is not a writable folder and cannot become one, else null. */
export async function whyNoFolder(path: string): Promise<string | null> {
  for (let at = path; ; at = dirname(at)) {
    const kind = await kindAt(at);
    if (kind === null && dirname(at) !== at) continue;
    if (kind !== "folder") return "ENOTDIR";
    return await access(at, constants.W_OK).then(() => null, codeOf);
  }
}

/** An identifier of a file that is the same for all paths and links to it; null if there is none. */
export function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** Whether there is a symbolic link at a path, dangling or not. */
export async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;
}

/** The size of a file in bytes; 0 if there is none. */
export async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/** A path with links resolved; the path itself if it does not exist. */
export async function realPlace(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

/** The names of a folder's entries, unordered. Throws the file system's error if there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder);
}
