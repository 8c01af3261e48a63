import type { Problem } from "../../model/page/document.ts";
import type { FrontMatter } from "../../model/page/front-matter.ts";
import type { LineIndex } from "../../model/page/place.ts";
import type { MendedPage } from "../slip.ts";
import { endOfLine, startOfNextLine, stretchNear } from "../source.ts";
import { readElixirEntries } from "./elixir-entries.ts";
import type { Placing } from "./entries.ts";
import { readTomlEntries } from "./toml-entries.ts";
import { readYamlEntries } from "./yaml-entries.ts";

/** The front matter of a page, and the offset at which its content starts. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | null;
  readonly problem: Problem | null;
  readonly contentStart: number;
}

const READERS = {
  yaml: readYamlEntries,
  json: readYamlEntries,
  toml: readTomlEntries,
  elixir: readElixirEntries,
} as const;

interface Fences {
  readonly syntax: FrontMatter["syntax"];
  /** The offsets of the data without its fences. */
  readonly start: number;
  readonly end: number;
  /** The offset after the closing fence, without its line ending. */
  readonly close: number;
}

/**
 * Reads the front matter at the start of a page: YAML, TOML, JSON or an Elixir map. Indexes are relative to
 * the mended page.
 */
export function readFrontMatter(
  { text, offsetOf }: MendedPage,
  lines: LineIndex,
): FrontMatterReading {
  const placeOf = (from: number, to: number) =>
    lines.placeOf(offsetOf(from), to > from ? offsetOf(to - 1) + 1 : offsetOf(from));
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = { frontMatter: null, problem: null, contentStart: start };
  const fences = findFences(text, start);
  if (fences === null) return none;
  if (fences === "unclosed") {
    const place = placeOf(start, endOfLine(text, start));
    const closing = text.charAt(start) === "{" ? "}" : text.slice(start, start + 3);
    const detail = `no ${closing} closes the front matter`;
    const problem = { problem: "front-matter-unclosed", detail, place };
    return { ...none, problem, contentStart: endOfData(text, start) };
  }
  const data = text.slice(fences.start, fences.end);
  const read = READERS[fences.syntax];
  const placing: Placing = (from, to) => placeOf(fences.start + from, fences.start + to);
  const { entries, problem, isMapping } = read(data, placing);
  const isText = problem !== null || entries.some(({ path: [key = ""] }) => /\s/.test(key));
  if (!isMapping || (isText && startsBlank(data))) return none;
  const place = placeOf(start, fences.close);
  const near = problem === null ? null : stretchNear(data, problem.offset);
  return {
    frontMatter: { syntax: fences.syntax, place, entries },
    problem:
      problem === null || near === null
        ? null
        : {
            problem: "front-matter-invalid",
            detail: problem.detail,
            place: placing(near.start, near.end),
          },
    contentStart: startOfContent(text, fences.close),
  };
}

/**
 * Content starts after the line of the closing fence; text on that line, which only JSON allows, is content.
 */
function startOfContent(text: string, close: number): number {
  const isAlone = text.slice(close, endOfLine(text, close)).trim() === "";
  return isAlone ? startOfNextLine(text, close) : close;
}

/** Whether a blank line follows `---`, which then is a thematic break, as in Pandoc. */
function startsBlank(data: string): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(data);
}

function findFences(text: string, start: number): Fences | "unclosed" | null {
  const opening = /^(---|\+\+\+)[ \t]*$/.exec(text.slice(start, endOfLine(text, start)));
  if (opening === null) return findElixir(text, start) ?? findJson(text, start);
  const fence = opening[1] ?? "";
  const syntax = fence === "---" ? "yaml" : "toml";
  const dataStart = startOfNextLine(text, start);
  for (let at = dataStart; at < text.length; at = startOfNextLine(text, at)) {
    if (!text.startsWith(fence, at)) continue;
    const end = endOfLine(text, at);
    if (text.slice(at + fence.length, end).trim() !== "") continue;
    return { syntax, start: dataStart, end: at, close: at + fence.length };
  }
  const separator = syntax === "yaml" ? /^[\w-]+:(?:\s|$)/ : /^[\w.-]+\s*=|^\[/;
  return separator.test(text.slice(dataStart, endOfLine(text, dataStart))) ? "unclosed" : null;
}

/** The presumed end of unclosed front matter: the first blank line. */
function endOfData(text: string, start: number): number {
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = start;
  const found = blank.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

/** `%{ … }` followed by a line of `---`. */
function findElixir(text: string, start: number): Fences | null {
  if (!/^%\{[ \t]*$/.test(text.slice(start, endOfLine(text, start)))) return null;
  const dataStart = startOfNextLine(text, start);
  for (let at = dataStart; at < text.length; at = startOfNextLine(text, at)) {
    if (text.charAt(at) !== "}") continue;
    const fence = startOfNextLine(text, at);
    const isFenced = /^---[ \t]*$/.test(text.slice(fence, endOfLine(text, fence)));
    return isFenced ? { syntax: "elixir", start: dataStart, end: at, close: fence + 3 } : null;
  }
  return null;
}

function findJson(text: string, start: number): Fences | "unclosed" | null {
  if (!/^\{\s*"[^"\n]*"\s*:/.test(text.slice(start, start + 1000))) return null;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    } else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) {
      return { syntax: "json", start, end: at + 1, close: at + 1 };
    }
  }
  return "unclosed";
}
