import type { Code } from "../page/document.ts";
import { type CodeLine, tellingLines } from "./code-lines.ts";

/** A line that stands in another block than in the source; depths from 1. */
export interface MarginDifference {
  readonly expected: CodeLine;
  readonly actual: CodeLine;
  readonly expectedDepth: number;
  readonly actualDepth: number;
}

/** Languages in which the margin of a line says what block it belongs to. */
const TOLD_BY_MARGIN: ReadonlySet<string> = new Set(
  "py python python3 pyi pycon yaml yml pug jade haml sass coffee coffeescript nim gdscript".split(
    " ",
  ),
);

/**
 * The first line that stands in another block than in the source, by its margin. How wide margins are is a matter of
 * style. Nothing is told where the lines are not the same one by one.
 *
 * @param bare what of each line of code must not change; lines of which that is nothing count for nothing
 */
export function firstMarginDifference(
  from: Code,
  to: Code,
  bare: (code: string) => readonly string[],
): MarginDifference | null {
  if (!TOLD_BY_MARGIN.has(from.language?.toLowerCase() ?? "")) return null;
  const linesOf = ({ value }: Code) => tellingLines(value, bare(value));
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

/** A tab reaches as far as this many spaces. */
const TAB = "        ";

/** How many blocks each line stands in, itself counted: a block holds what stands further right, down to what does not. */
function depthsOf(lines: readonly CodeLine[]): readonly number[] {
  const open: number[] = [];
  return lines.map(({ text }) => {
    const margin = text.replaceAll("\t", TAB).search(/\S/);
    while ((open.at(-1) ?? -1) >= margin) open.pop();
    open.push(margin);
    return open.length;
  });
}
