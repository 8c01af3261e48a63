import { closeSync, openSync, readSync } from "node:fs";

/** Plain top-level entries of a page's front matter. */
export type PageHead = ReadonlyMap<string, string>;

/** Longest head of a page that is looked at: bytes of a file, UTF-16 units of a text. */
const HEAD = 8192;

/**
 * The plain top-level entries of a page's front matter (YAML, TOML or one-line JSON members), read line by line.
 *
 * This is a glance, not a parse: it serves to find out which pages belong together, over thousands of pages
 * that may never be checked. Values that span lines are not seen.
 */
export function peekFrontMatter(text: string): PageHead {
  const entries = new Map<string, string>();
  const lines = text
    .slice(0, HEAD)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/);
  const fence = lines[0]?.trimEnd() ?? "";
  if (fence !== "---" && fence !== "+++" && fence !== "{") return entries;
  const close = fence === "{" ? "}" : fence;
  for (const line of lines.slice(1)) {
    if (line.trimEnd() === close) return entries;
    // A TOML table begins: what follows is no longer at the top.
    if (fence === "+++" && line.startsWith("[")) return entries;
    const entry = readEntry(line, fence);
    if (entry !== null && !entries.has(entry.key)) entries.set(entry.key, entry.value);
  }
  return entries;
}

const ENTRY = /^"?([A-Za-z_][\w-]*)"?\s*[:=]\s*(.*)$/;

function readEntry(line: string, fence: string): { key: string; value: string } | null {
  const match = ENTRY.exec(fence === "{" ? line.trim() : line);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const value = unquote(match[2].trim());
  return value === "" ? null : { key: match[1], value };
}

function unquote(value: string): string {
  const quoted = /^(?:"([^"]*)"|'([^']*)')/.exec(value);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? "";
  const comment = value.search(/\s#/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd();
}

/**
 * As `peekFrontMatter`, of a file, of which only the head is read; nothing where it cannot be. At once: for many pages
 * that costs a fraction of the time.
 */
export function peekPage(file: string): PageHead {
  const bytes = Buffer.alloc(HEAD);
  try {
    const handle = openSync(file, "r");
    try {
      return peekFrontMatter(bytes.toString("utf8", 0, readSync(handle, bytes, 0, HEAD, 0)));
    } finally {
      closeSync(handle);
    }
  } catch {
    return new Map();
  }
}
