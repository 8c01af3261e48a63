import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The file for the compiled code of a build: in the cache folder of the packages that the program was
 * installed with. Anyone who can write there can change the program as well, so the code needs no further
 * protection.
 *
 * @param script of the built program, two levels deep in its package
 * @returns null if there is no such folder, or if Node's environment variable disables compile caches
 */
export function codeFileOf(
  script: string,
  env: Readonly<Record<string, string | undefined>>,
  build: string | null,
): string | null {
  if (build === null || env.NODE_DISABLE_COMPILE_CACHE !== undefined) return null;
  const root = dirname(dirname(dirname(script)));
  const own = join(root, "node_modules");
  const around = basename(dirname(root)) === "node_modules" ? dirname(root) : null;
  const modules = around ?? (existsSync(own) ? own : null);
  if (modules === null) return null;
  // Results of checks may be in the same folder, so unused code is pruned with them.
  const name = `${build}.${basename(script)}.${process.version}-${process.arch}.code`;
  return join(modules, ".cache", "cotejo", name);
}

/** Stores a file atomically. Errors are ignored, since they only cost time. */
export function keepFile(file: string, content: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      writeThrough(temporary, content);
      renameSync(temporary, file);
    } catch {
      rmSync(temporary, { force: true });
    }
  } catch {
    // The folder is not writable.
  }
}

/**
 * Writes through to the disk: V8 executes what it finds, so after a power failure the name must not exist
 * without its content.
 */
function writeThrough(file: string, content: Uint8Array): void {
  const opened = openSync(file, "wx");
  try {
    writeFileSync(opened, content);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
