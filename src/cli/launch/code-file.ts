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
 * Where the code of a build is kept: beside the packages that the program was installed with, as tools keep such
 * things. Whoever may write there may change the program as well, so that the code needs no more trust than it.
 *
 * @param script of the built program, two levels down in its package
 * @returns null where there is no such place, or where Node's own variable asks for no code to be kept
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
  // Results of checks may lie there too: what nobody uses any more goes with theirs.
  const name = `${build}.${basename(script)}.${process.version}-${process.arch}.code`;
  return join(modules, ".cache", "cotejo", name);
}

/** Keeps a file, whole or not at all. Where that fails nobody is told: only time is lost. */
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
    // The folder is not ours to write to.
  }
}

/** Writes to the disk itself: V8 runs what it finds, and a name may not outlive its content when the power goes. */
function writeThrough(file: string, content: Uint8Array): void {
  const opened = openSync(file, "wx");
  try {
    writeFileSync(opened, content);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
