import type { FrontMatterEntry } from "../../model/page/front-matter.ts";
import type { SyntaxSlip } from "../../model/text/syntax-slip.ts";
import { describeRepeatedKey, type EntriesResult, type Placing } from "./entries.ts";

/**
 * Reads the keys and values between the braces of an Elixir map, as in NimblePublisher. Linear in the length.
 */
export function readElixirEntries(data: string, placing: Placing): EntriesResult {
  const entries: FrontMatterEntry[] = [];
  const keys = new Set<string>();
  let problem: SyntaxSlip | null = null;
  let at = endOf(BLANK, data, 0);
  while (at < data.length && problem === null) {
    const key = matchAt(KEY, data, at);
    const name = key?.[1] ?? key?.[2] ?? "";
    const start = at + (key?.[0].length ?? 0);
    const end = key === null ? null : readValue([name], start, { data, placing, entries });
    if (end === null) problem = { detail: "a key and a value were to stand here", offset: at };
    else if (keys.has(name)) {
      problem = { detail: describeRepeatedKey(data, at) ?? "a key stands twice", offset: at };
    } else at = endOf(BETWEEN, data, end);
    keys.add(name);
  }
  return { entries, problem, isMapping: problem === null || entries.length > 0 };
}

/** White space and comments. */
const BLANK = /(?:\s|#[^\n]*)*/y;
/** White space and comments with an optional comma, which may be missing after the last value. */
const BETWEEN = /(?:\s|#[^\n]*)*(?:,(?:\s|#[^\n]*)*)?/y;
/** `title: `, `"title" => `. */
const KEY = /([a-z_]\w{0,60}[?!]?):\s+|"([^"\n]{1,60})"\s*=>\s*/y;
/** A multi-line string, indented as far as its closing delimiter. */
const HEREDOC = /(?:~[sS])?"""[^\n]*\n([\s\S]*?)^([ \t]*)"""/my;
const TEXT = /"((?:[^"\\]|\\[\s\S])*)"/y;
/** A word list: `~w(rye oats)`. */
const WORDS = /~w(?:\(([^)]*)\)|\[([^\]]*)\]|\{([^}]*)\}|\/([^/]*)\/|\|([^|]*)\|)[acs]?/y;
/** A date, a number, an atom, a module: `~D[2024-05-01]`, `5`, `:draft`, `true`. */
const WORD = /~[A-Z]\[([^\]\n]*)\]|[^\s,"[\]{}]+/y;

interface Reading {
  readonly data: string;
  readonly placing: Placing;
  readonly entries: FrontMatterEntry[];
}

/** Adds the value that starts at `at` and returns its end; null if there is no value. */
function readValue(path: readonly string[], at: number, reading: Reading): number | null {
  const { data, placing, entries } = reading;
  if (data.charAt(at) === "[") return readList(path, at, reading);
  const words = matchAt(WORDS, data, at);
  if (words !== null) return addWords(path, at, words, reading);
  const found = scalarAt(data, at);
  if (found === null) return null;
  entries.push({ path, value: found.value, place: placing(at, found.end) });
  return found.end;
}

function readList(path: readonly string[], at: number, reading: Reading): number | null {
  const { data, placing, entries } = reading;
  let next = endOf(BLANK, data, at + 1);
  if (data.charAt(next) === "]") entries.push({ path, value: null, place: placing(at, next + 1) });
  for (let index = 0; next < data.length && data.charAt(next) !== "]"; index++) {
    const found = scalarAt(data, next);
    if (found === null) return null;
    const own = [...path, String(index)];
    entries.push({ path: own, value: found.value, place: placing(next, found.end) });
    next = endOf(BETWEEN, data, found.end);
  }
  return next < data.length ? next + 1 : null;
}

function addWords(
  path: readonly string[],
  at: number,
  match: RegExpExecArray,
  { placing, entries }: Reading,
): number {
  const [all, ...groups] = match;
  const text = groups.find((group) => group !== undefined) ?? "";
  const start = at + all.indexOf(text, 3);
  for (const [index, { 0: value, index: from }] of [...text.matchAll(/\S+/g)].entries()) {
    const place = placing(start + from, start + from + value.length);
    entries.push({ path: [...path, String(index)], value, place });
  }
  return at + all.length;
}

interface Scalar {
  readonly value: FrontMatterEntry["value"];
  readonly end: number;
}

function scalarAt(data: string, at: number): Scalar | null {
  const heredoc = matchAt(HEREDOC, data, at);
  if (heredoc !== null) {
    const [all, text = "", indent = ""] = heredoc;
    const lines = text
      .split("\n")
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    return { value: lines.join("\n"), end: at + all.length };
  }
  const quoted = matchAt(TEXT, data, at);
  if (quoted !== null) {
    const [all, text = ""] = quoted;
    return { value: text.replace(/\\([\s\S])/g, "$1"), end: at + all.length };
  }
  const word = matchAt(WORD, data, at);
  if (word === null) return null;
  const [all, sigil] = word;
  return { value: sigil ?? wordValue(all), end: at + all.length };
}

function wordValue(word: string): FrontMatterEntry["value"] {
  if (word === "nil") return null;
  if (word === "true" || word === "false") return word === "true";
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(word) ? Number(word) : word;
}

function matchAt(pattern: RegExp, data: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(data);
}

function endOf(pattern: RegExp, data: string, at: number): number {
  return at + (matchAt(pattern, data, at)?.[0].length ?? 0);
}
