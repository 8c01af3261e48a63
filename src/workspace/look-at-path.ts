import { readdir, realpath, stat } from "node:fs/promises";

/** What lies at a path, links followed; null for nothing that can be seen. */
export async function kindAt(path: string): Promise<"folder" | "file" | "other" | null> {
  const status = await stat(path).catch(() => null);
  if (status === null) return null;
  if (status.isDirectory()) return "folder";
  return status.isFile() ? "file" : "other";
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
