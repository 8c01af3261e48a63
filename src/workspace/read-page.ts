import { constants, isUtf8 } from "node:buffer";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { Blocked, codeOf, type Obstacle } from "./obstacle.ts";

/**
 * Reads a page as strict UTF-8, without its byte order mark.
 *
 * @param file the path to read
 * @param shown the path in reports
 * @throws Blocked if the file is missing, not a regular file, unreadable, too large, not UTF-8, or contains a
 * NUL byte
 */
export async function readPage(file: string, shown: string): Promise<string> {
  return readPageNow(file, shown);
}

/** Reads a page synchronously, as `readPage` does, which is several times faster for many small files. */
export function readPageNow(file: string, shown: string): string {
  return decodePage(readBytes(file, shown), shown);
}

/** Whether a page begins with a byte order mark, no part of its text. Throws Blocked as `readPage` does. */
export function startsWithMark(file: string, shown: string): boolean {
  return readBytes(file, shown).subarray(0, 3).equals(Buffer.from("\uFEFF"));
}

/** The longest string, in UTF-16 code units; a text never has more of them than bytes. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

function readBytes(file: string, shown: string): Buffer {
  try {
    const status = statSync(file);
    if (status.isDirectory()) throw new Blocked({ obstacle: "directory", path: shown });
    // Reading a pipe or a device might never end.
    if (!status.isFile()) throw new Blocked({ obstacle: "not-a-file", path: shown });
    if (status.size > MOST_BYTES) {
      throw new Blocked({ obstacle: "too-large", path: shown, limit: MOST_BYTES });
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Blocked) throw error;
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Blocked({ obstacle: whyMissing(file), path: shown });
    }
    throw new Blocked({ obstacle: "unreadable", path: shown, code });
  }
}

/** Tells a dangling link, which users can see, from a missing file. */
function whyMissing(file: string): "dangling-link" | "missing-file" {
  try {
    return lstatSync(file).isSymbolicLink() ? "dangling-link" : "missing-file";
  } catch {
    return "missing-file";
  }
}

const UTF8 = new TextDecoder();

/** Decodes the text of a page. Throws Blocked as `readPage` does. */
export function decodePage(bytes: Uint8Array, shown: string): string {
  const nul = bytes.indexOf(0);
  if (isUtf8(bytes) && nul < 0) return UTF8.decode(bytes);
  throw new Blocked(describeBytes(bytes, nul, shown));
}

function describeBytes(bytes: Uint8Array, nul: number, path: string): Obstacle {
  const invalid = firstInvalidByte(bytes);
  if (invalid !== null && (nul < 0 || invalid < nul)) {
    return {
      obstacle: "not-utf8",
      path,
      ...spotOf(bytes, invalid),
      looksLike: encodingByMark(bytes),
    };
  }
  const spot = spotOf(bytes, nul);
  return hasTwoByteLetters(bytes)
    ? { obstacle: "not-utf8", path, ...spot, looksLike: "UTF-16" }
    : { obstacle: "nul-byte", path, ...spot };
}

/** The fewest and the most bytes to detect an encoding by. */
const PROBE = { least: 8, most: 256 };

/**
 * Whether bytes look like Latin text in UTF-16 without a byte order mark: zeros at every other position only.
 */
function hasTwoByteLetters(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, Math.min(PROBE.most, bytes.length & ~1));
  const zeros = [0, 1].map((first) => probe.filter((byte, at) => at % 2 === first && byte === 0));
  const [even = 0, odd = 0] = zeros.map(({ length }) => length);
  const isLong = probe.length >= PROBE.least;
  return isLong && Math.min(even, odd) === 0 && Math.max(even, odd) > probe.length / 3;
}

function encodingByMark(bytes: Uint8Array): "UTF-16" | "UTF-32" | null {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark !== "255,254" && mark !== "254,255") return null;
  return mark === "255,254" && bytes[2] === 0 && bytes[3] === 0 ? "UTF-32" : "UTF-16";
}

/**
 * The index of the first byte that is invalid in UTF-8, or null. Splits at line feeds, which are never part
 * of another character.
 */
function firstInvalidByte(bytes: Uint8Array): number | null {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return firstInvalidInLine(bytes, start, end);
    start = end;
  }
  return null;
}

/**
 * A prefix that ends within a character is invalid too, so characters are tested by length one after another.
 */
function firstInvalidInLine(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const length = [1, 2, 3, 4].find(
      (bytesLong) => at + bytesLong <= end && isUtf8(bytes.subarray(at, at + bytesLong)),
    );
    if (length === undefined) return at;
    at += length;
  }
  return at;
}

/** The line and column of a byte that is preceded by valid UTF-8. */
function spotOf(bytes: Uint8Array, index: number): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, index));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
