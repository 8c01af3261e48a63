import type { Code } from "../document.ts";
import { commentLines } from "./comment-lines.ts";

/** A line of a block of code, its index from 0. */
export interface CodeLine {
  readonly text: string;
  readonly index: number;
}

/** Where two blocks part; a line is missing where one of them has ended. */
export interface CodeDifference {
  readonly expected: CodeLine | undefined;
  readonly actual: CodeLine | undefined;
  readonly fromCount: number;
  readonly toCount: number;
}

/** How code is compared. */
export interface CodeReading {
  /** What of a line must not change. */
  readonly bare: (line: string) => string;
  /** Whether what is for readers may differ: comments over several lines, and slips of the source put right. */
  readonly translatable: boolean;
}

/**
 * Compares the lines that `bare` leaves something of. Code that was only wrapped in another way is the same, and so
 * are a command with its prompt and one without, where one of the blocks writes none.
 */
export function firstDifference(
  from: Code,
  to: Code,
  { bare: read, translatable }: CodeReading,
): CodeDifference | null {
  const promptless = PROMPT.test(from.value) !== PROMPT.test(to.value);
  const bare = promptless ? (line: string) => read(line.replace(PROMPT, "")) : read;
  const lines = (code: Code) => (translatable ? withoutComments(linesOf(code)) : linesOf(code));
  const kept = (all: readonly CodeLine[]) => all.filter(({ text }) => bare(text) !== "");
  const second = kept(lines(to));
  const first = kept(translatable ? withoutSlips(lines(from), second) : lines(from));
  const [ours, theirs] = [signsOf(first, bare), signsOf(second, bare)];
  const length = Math.min(ours.length, theirs.length);
  let at = 0;
  while (at < length && ours[at]?.sign === theirs[at]?.sign) at++;
  if (at === ours.length && at === theirs.length) return null;
  // Where one side goes on in a line that the other side has ended, both lines are meant.
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

const PROMPT = /^[^\S\n]*\$ (?=\S)/m;

function linesOf({ value }: Code): readonly CodeLine[] {
  return value.split(/\r\n|\n|\r/).map((text, index) => ({ text, index }));
}

/** The lines, with what stands in a comment over several of them left out. */
function withoutComments(lines: readonly CodeLine[]): readonly CodeLine[] {
  const comments = commentLines(lines.map(({ text }) => text));
  return comments.size === 0 ? lines : lines.filter(({ index }) => !comments.has(index));
}

/** A string of the source that ends in another quote than it began with, as the translation puts it right. */
function withoutSlips(
  lines: readonly CodeLine[],
  others: readonly CodeLine[],
): readonly CodeLine[] {
  if (!lines.some(({ text }) => isMisquoted(text))) return lines;
  const mended = new Map(others.map(({ text }) => [withOneQuote(text), text]));
  return lines.map((line) =>
    isMisquoted(line.text)
      ? { ...line, text: mended.get(withOneQuote(line.text)) ?? line.text }
      : line,
  );
}

function isMisquoted(line: string): boolean {
  const count = (quote: string) => line.split(quote).length - 1;
  return count("'") % 2 === 1 && count('"') % 2 === 1;
}

function withOneQuote(line: string): string {
  return line.replace(/["']/g, '"').trim();
}

/** A sign of code, and the line it stands on. */
interface Sign {
  readonly sign: string;
  readonly line: CodeLine;
}

/**
 * Every sign that tells, wherever lines end: no blanks, no comma before a closing bracket, no slash before `>`, no
 * brackets around the one parameter of an arrow function.
 */
function signsOf(lines: readonly CodeLine[], bare: CodeReading["bare"]): Sign[] {
  const signs = lines.flatMap((line) =>
    [...bare(line.text).replace(/\s+/g, "").replace(LONE_PARAMETER, "$1=>")].map(
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
