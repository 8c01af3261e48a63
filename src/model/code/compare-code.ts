import type { Both } from "../both.ts";
import type { Code } from "../page/document.ts";
import { type CodeLine, codeLines, tellingLines } from "./code-lines.ts";
import { withLanguageOf } from "./readers/own-language.ts";
import { withStandInsOf } from "./readers/stand-ins.ts";

/** Where two blocks part; a line is missing where one of them has ended. */
export interface CodeDifference {
  readonly expected: CodeLine | undefined;
  readonly actual: CodeLine | undefined;
  readonly fromCount: number;
  readonly toCount: number;
}

/** How code is compared. */
export interface CodeReading {
  /** What of each line of code must not change. */
  readonly bare: (code: string) => readonly string[];
  /**
   * The tags of the languages between which code is turned: mistakes of the source may be put right, and what stands in for
   * the reader's own, or names the language of the page, be the translation's. Null where nothing may change.
   */
  readonly languages: Both<string> | null;
}

/**
 * Compares what `bare` leaves of the lines. Code that was only wrapped in another way is the same, and so are a
 * command with its prompt and one without, where one of the blocks writes none.
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

/** What of the lines of two blocks is compared: with prompts on both or none, and with the stand-ins of the source. */
function linesToCompare(from: Code, to: Code, { bare, languages }: CodeReading) {
  const promptless = PROMPT.test(from.value) !== PROMPT.test(to.value);
  const read = (code: string) => bare(promptless ? code.replace(PROMPTS, "") : code);
  const mended = languages === null ? from.value : withoutSlips(from.value, to.value);
  const turned = languages === null ? to.value : asSourceHas(mended, to.value, languages);
  const first = tellingLines(from.value, read(mended));
  const second = tellingLines(to.value, read(turned));
  return { first, second };
}

/**
 * The line that stands elsewhere among the lines of a block that are else the same, on both sides; of several the first.
 * Null where a line says something else.
 */
export function movedLine(from: Code, to: Code, reading: CodeReading): Both<CodeLine> | null {
  const { first, second } = linesToCompare(from, to, reading);
  const [ours, theirs] = [first, second].map((lines) => lines.map(({ bare }) => bare));
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return null;
  if (ours.toSorted().join("\n") !== theirs.toSorted().join("\n")) return null;
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0) return null;
  const there = theirs.indexOf(ours[at] ?? "", at);
  const here = ours.indexOf(theirs[at] ?? "", at);
  // Either the source's line went down or the translation's came up.
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

/** Strings of the source that end in another quote than they began with, as the translation puts them right. */
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

/** A sign of code, and the line it stands on. */
interface Sign {
  readonly sign: string;
  readonly line: CodeLine;
}

/**
 * Every sign that tells, wherever lines end: no spaces, no comma before a closing bracket, no slash before `>`, no
 * brackets around the one parameter of an arrow function.
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
