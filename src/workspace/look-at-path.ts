import { statSync } from "node:fs";
import { access, constants, lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "./obstacle.ts";

/** What lies at a path, links followed; null for nothing that can be seen. */
export async function kindAt(path: string): Promise<"folder" | "file" | "other" | null> {
  const status = await stat(path).catch(() => null);
  if (status === null) return null;
  if (status.isDirectory()) return "folder";
  return status.isFile() ? "file" : "other";
}

/** What keeps a path from being a folder to write to, as the file system's code; null where it is one or may become one. */
export async function whyNoFolder(path: string): Promise<string | null> {
  for (let at = path; ; at = dirname(at)) {
    const kind = await kindAt(at);
    if (kind === null && dirname(at) !== at) continue;
    if (kind !== "folder") return "ENOTDIR";
    return await access(at, constants.W_OK).then(() => null, codeOf);
  }
}

/** What tells a file from any other, by whatever path or link it is reached; null where nothing lies. */
export function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** Whether a link lies at a path, wherever it may lead. */
export async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;
}

/** Bytes in a file; 0 where there is none. */
export async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/** Where a path really lies, links followed; the path itself where nothing lies. */
export async function realPlace(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

/** The names of what a folder holds, in no order. Throws the file system's error where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder);
}
