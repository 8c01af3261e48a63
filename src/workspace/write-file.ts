import {
  appendFile,
  type FileHandle,
  mkdir,
  open,
  realpath,
  rename,
  stat,
  unlink,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Blocked, codeOf } from "./obstacle.ts";

/** A file on its way: readers see the old content until `commit`, and then all of the new one. */
export interface Replacement {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  /** Leaves what was there as it was. */
  abandon(): Promise<void>;
}

/**
 * Starts to replace a file, by a temporary one beside it that is renamed at the end. A device or a pipe
 * is written to directly. Folders that are missing are made.
 *
 * @param shown how messages name the file
 * @throws Blocked when it cannot be written; so do the replacement's own functions.
 */
export async function replaceFile(file: string, shown: string): Promise<Replacement> {
  return await orBlocked(shown, async () => {
    const goal = await realpath(file).catch(() => file);
    const status = await stat(goal).catch(() => null);
    if (status !== null && !status.isFile()) return direct(await open(goal, "w"), shown);
    await mkdir(dirname(goal), { recursive: true });
    const temporary = join(dirname(goal), `.${basename(goal)}.${crypto.randomUUID()}.tmp`);
    const handle = await open(temporary, "wx", status === null ? 0o666 : status.mode);
    return renaming(handle, temporary, goal, shown);
  });
}

/** Writes a whole file through `replaceFile`. */
export async function writeFileWhole(file: string, shown: string, text: string): Promise<void> {
  const replacement = await replaceFile(file, shown);
  try {
    await replacement.write(text);
    await replacement.commit();
  } catch (error) {
    await replacement.abandon();
    throw error;
  }
}

/** Adds to the end of a file what is written, at once. Throws Blocked as `replaceFile` does. */
export function appendTo(file: string, shown: string): Replacement {
  return {
    write: (text) => orBlocked(shown, () => appendFile(file, text)),
    commit: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

function direct(handle: FileHandle, shown: string): Replacement {
  return {
    write: (text) => orBlocked(shown, () => handle.writeFile(text)),
    commit: () => orBlocked(shown, () => handle.close()),
    abandon: () => handle.close().catch(() => undefined),
  };
}

function renaming(handle: FileHandle, from: string, to: string, shown: string): Replacement {
  return {
    write: (text) => orBlocked(shown, () => handle.writeFile(text)),
    commit: () =>
      orBlocked(shown, async () => {
        await handle.close();
        await rename(from, to);
      }),
    async abandon() {
      await handle.close().catch(() => undefined);
      await unlink(from).catch(() => undefined);
    },
  };
}

async function orBlocked<T>(shown: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Blocked({ obstacle: "unwritable", path: shown, code: codeOf(error) });
  }
}
