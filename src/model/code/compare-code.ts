import type { Both } from "../both.ts";
import type { Code } from "../page/document.ts";
import { type CodeLine, codeLines, invariantLines } from "./code-lines.ts";
import { withLanguageOf } from "./readers/own-language.ts";
import { withStandInsOf } from "./readers/stand-ins.ts";

/** The first difference between two blocks; a line is undefined if its block ended before it. */
export interface CodeDifference {
  readonly expected: CodeLine | undefined;
  readonly actual: CodeLine | undefined;
  readonly fromCount: number;
  readonly toCount: number;
}

/** How code is compared. */
export interface CodeReading {
  /** Returns, for each line of code, the part that must not change. */
  readonly bare: (code: string) => readonly string[];
  /**
   * The language tags of both pages, if the code may be adapted: slips of the source may be
   * corrected, and stand-ins for the reader's own names and the tag of the page's language may be
   * translated. Null if nothing may change.
   */
  readonly languages: Both<string> | null;
}

/**
 * Compares what `bare` keeps of the lines. Line breaks are ignored, and prompts are
 * too if only one block has any.
 */
export function firstDifference(
  from: Code,
  to: Code,
  { bare, languages }: CodeReading,
): CodeDifference | null {
  const { first, second } = linesToCompare(from, to, { bare, languages });
  const [ours, theirs] = [signsOf(first), signsOf(second)];
  const length = Math.min(ours.length, theirs.length);
  let at = 0;
  while (at < length && ours[at]?.sign === theirs[at]?.sign) at++;
  if (at === ours.length && at === theirs.length) return null;
  // If one side continues on a line that has ended on the other, the difference is on the line before.
  const isInside = [ours, theirs].some(
    (signs) => signs[at] !== undefined && signs[at]?.line === signs[at - 1]?.line,
  );
  const differing = isInside ? at - 1 : at;
  return {
    expected: ours[differing]?.line,
    actual: theirs[differing]?.line,
    fromCount: first.length,
    toCount: second.length,
  };
}

/**
 * The lines of both blocks that are compared. Prompts are dropped if only one block has them; corrected slips
 * and translated stand-ins are normalised.
 */
function linesToCompare(from: Code, to: Code, { bare, languages }: CodeReading) {
  const promptless = PROMPT.test(from.value) !== PROMPT.test(to.value);
  const read = (code: string) => bare(promptless ? code.replace(PROMPTS, "") : code);
  const mended = languages === null ? from.value : withoutSlips(from.value, to.value);
  const turned = languages === null ? to.value : asSourceHas(mended, to.value, languages);
  const first = invariantLines(from.value, read(mended));
  const second = invariantLines(to.value, read(turned));
  return { first, second };
}

/** The first line that moved, on both sides, in blocks that hold the same lines; null if any line differs. */
export function movedLine(from: Code, to: Code, reading: CodeReading): Both<CodeLine> | null {
  const { first, second } = linesToCompare(from, to, reading);
  const [ours, theirs] = [first, second].map((lines) => lines.map(({ bare }) => bare));
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return null;
  if (ours.toSorted().join("\n") !== theirs.toSorted().join("\n")) return null;
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0) return null;
  const there = theirs.indexOf(ours[at] ?? "", at);
  const here = ours.indexOf(theirs[at] ?? "", at);
  // Either the source line moved down or the target line moved up.
  const wentDown = isSameWithout(ours, at, theirs, there) || !isSameWithout(ours, here, theirs, at);
  const [source, target] = wentDown ? [first[at], second[there]] : [first[here], second[at]];
  return source === undefined || target === undefined ? null : { source, target };
}

function isSameWithout(
  ours: readonly string[],
  at: number,
  theirs: readonly string[],
  there: number,
): boolean {
  const rest = theirs.toSpliced(there, 1);
  return ours.toSpliced(at, 1).every((line, index) => line === rest[index]);
}

function asSourceHas(source: string, target: string, languages: Both<string>): string {
  return withLanguageOf(source, withStandInsOf(source, target), languages);
}

const PROMPT = /^[^\S\n]*\$ (?=\S)/m;
const PROMPTS = new RegExp(PROMPT, "gm");

/** The source with lines of mismatched quotes replaced by the corrected lines of the translation. */
function withoutSlips(code: string, other: string): string {
  const lines = codeLines(code);
  if (!lines.some(isMisquoted)) return code;
  const mended = new Map(codeLines(other).map((line) => [withOneQuote(line), line]));
  return lines
    .map((line) => (isMisquoted(line) ? (mended.get(withOneQuote(line)) ?? line) : line))
    .join("\n");
}

function isMisquoted(line: string): boolean {
  const count = (quote: string) => line.split(quote).length - 1;
  return count("'") % 2 === 1 && count('"') % 2 === 1;
}

function withOneQuote(line: string): string {
  return line.replace(/["']/g, '"').trim();
}

/** A character of code and its line. */
interface Sign {
  readonly sign: string;
  readonly line: CodeLine;
}

/**
 * The significant characters, regardless of line breaks: without spaces, trailing commas, the slash before
 * `>`, and the parentheses around the only parameter of an arrow function.
 */
function signsOf(lines: readonly CodeLine[]): Sign[] {
  const signs = lines.flatMap((line) =>
    [...line.bare.replace(/\s+/g, "").replace(LONE_PARAMETER, "$1=>")].map(
      (sign): Sign => ({ sign, line }),
    ),
  );
  return signs.filter(({ sign }, at) => {
    const next = signs[at + 1]?.sign ?? "";
    return (
      !(sign === "," && next !== "" && "}])".includes(next)) && !(sign === "/" && next === ">")
    );
  });
}

const LONE_PARAMETER = /\(([\w$]+)\)=>/g;
