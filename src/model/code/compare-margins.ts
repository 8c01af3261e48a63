import type { Code } from "../page/document.ts";
import { type CodeLine, invariantLines } from "./code-lines.ts";

/** A line whose nesting differs from that of its source line; depths start at 1. */
export interface MarginDifference {
  readonly expected: CodeLine;
  readonly actual: CodeLine;
  readonly expectedDepth: number;
  readonly actualDepth: number;
}

/** Languages in which indentation determines nesting. */
const NESTED_BY_INDENTATION: ReadonlySet<string> = new Set(
  "py python python3 pyi pycon yaml yml pug jade haml sass coffee coffeescript nim gdscript".split(
    " ",
  ),
);

/**
 * The first line whose nesting differs, by its indentation. The width of indentation does not matter. Null if
 * the lines themselves differ.
 *
 * @param bare returns the part of each line that must not change; lines without one are ignored
 */
export function firstMarginDifference(
  from: Code,
  to: Code,
  bare: (code: string) => readonly string[],
): MarginDifference | null {
  if (!NESTED_BY_INDENTATION.has(from.language?.toLowerCase() ?? "")) return null;
  const linesOf = ({ value }: Code) => invariantLines(value, bare(value));
  const [ours, theirs] = [linesOf(from), linesOf(to)];
  if (ours.length !== theirs.length) return null;
  const dense = (text: string) => text.replace(/\s+/g, "");
  if (!ours.every(({ bare }, at) => dense(bare) === dense(theirs[at]?.bare ?? ""))) return null;
  const [expectedDepths, actualDepths] = [depthsOf(ours), depthsOf(theirs)];
  for (const [at, expected] of ours.entries()) {
    const actual = theirs[at];
    const [expectedDepth = 0, actualDepth = 0] = [expectedDepths[at], actualDepths[at]];
    if (actual !== undefined && expectedDepth !== actualDepth) {
      return { expected, actual, expectedDepth, actualDepth };
    }
  }
  return null;
}

/** A tab counts as this many spaces. */
const TAB = "        ";

/**
 * The nesting depth of each line, from 1. A line contains the lines below it that are indented
 * further, up to the first that is not.
 */
function depthsOf(lines: readonly CodeLine[]): readonly number[] {
  const open: number[] = [];
  return lines.map(({ text }) => {
    const margin = text.replaceAll("\t", TAB).search(/\S/);
    while ((open.at(-1) ?? -1) >= margin) open.pop();
    open.push(margin);
    return open.length;
  });
}
