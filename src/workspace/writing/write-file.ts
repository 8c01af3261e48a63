import type { Stats } from "node:fs";
import {
  access,
  appendFile,
  constants,
  type FileHandle,
  open,
  realpath,
  rename,
  stat,
  unlink,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Blocked, codeOf } from "../obstacle.ts";
import { makeFolder } from "./make-folder.ts";
import { forgetTemporary, noteTemporary } from "./temporaries.ts";

/**
 * A pending replacement of a file: readers see the old content until `commit`, and then all of the new one.
 */
export interface Replacement {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  /** Discards the new content. */
  abandon(): Promise<void>;
}

/**
 * Starts to replace a file by writing a temporary one next to it, which is renamed at the end and gets the
 * same mode and, if permitted, owner. A device or a pipe is written to directly. Missing folders are created.
 *
 * @param shown the path in messages
 * @throws Blocked if the file cannot or must not be written, as do the methods of the replacement
 */
export async function replaceFile(file: string, shown: string): Promise<Replacement> {
  return await orBlocked(shown, async () => {
    const goal = await realpath(file).catch(() => file);
    const status = await stat(goal).catch(() => null);
    if (status !== null && !status.isFile()) return direct(await open(goal, "w"), shown);
    if (status === null) makeFolder(dirname(goal));
    else await assertWritable(goal, status, shown);
    const temporary = join(dirname(goal), `.${basename(goal)}.${crypto.randomUUID()}.tmp`);
    const handle = await open(temporary, "wx");
    noteTemporary(temporary);
    const replacement = renaming(handle, temporary, goal, shown);
    try {
      if (status !== null) await inherit(handle, status);
    } catch (error) {
      await replacement.abandon();
      throw error;
    }
    return replacement;
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

/** Appends to a file immediately. Throws Blocked as `replaceFile` does. */
export function appendTo(file: string, shown: string): Replacement {
  return {
    write: (text) => orBlocked(shown, () => appendFile(file, text)),
    commit: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

/** The mode bits that permit writing. */
const WRITE_BITS = 0o222;

/** Refuses to replace a read-only file, which write access to its folder would allow. */
async function assertWritable(file: string, { mode }: Stats, path: string): Promise<void> {
  // Checked explicitly, since privileged users can write to any file regardless of its mode.
  if ((mode & WRITE_BITS) === 0) throw new Blocked({ obstacle: "read-only", path });
  await access(file, constants.W_OK);
}

/** Gives a new file the owner and mode of the one that it replaces. */
async function inherit(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode);
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
        forgetTemporary(from);
      }),
    async abandon() {
      await handle.close().catch(() => undefined);
      await unlink(from).catch(() => undefined);
      forgetTemporary(from);
    },
  };
}

async function orBlocked<T>(shown: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Blocked) throw error;
    throw new Blocked({ obstacle: "unwritable", path: shown, code: codeOf(error) });
  }
}
