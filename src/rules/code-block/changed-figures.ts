import { codeLines } from "../../model/code/code-lines.ts";
import type { Code } from "../../model/page/document.ts";

/** A changed number in a comment or a text of code, with the 0-based index of its line. */
export interface ChangedFigure {
  readonly expected: string;
  readonly actual: string;
  readonly index: number;
}

/**
 * The first changed number in otherwise equal code: comments and texts are translated, the digits in them are
 * not. Lines with several changed numbers are skipped, since dates are reordered and hours converted.
 */
export function changedFigure(from: Code, to: Code): ChangedFigure | null {
  const [ours, theirs] = [codeLines(from.value), codeLines(to.value)];
  if (ours.length !== theirs.length) return null;
  for (const [index, line] of ours.entries()) {
    const other = theirs[index] ?? line;
    if (line === other || HALF_OF_DAY.test(line)) continue;
    const [expected, actual] = [figuresOf(line), figuresOf(other)];
    if (expected.length !== actual.length) continue;
    const differing = expected.flatMap((figure, at) => (figure === actual[at] ? [] : [at]));
    const [at = -1, ...more] = differing;
    const [lost, gained] = [expected[at], actual[at]];
    if (lost === undefined || gained === undefined || more.length > 0) continue;
    return { expected: lost, actual: gained, index };
  }
  return null;
}

/** Lines with 12-hour times are skipped: `3 pm` is 15. */
const HALF_OF_DAY = /\d ?[ap]\.?m\b/i;

function figuresOf(line: string): readonly string[] {
  return line.match(/\d+/g) ?? [];
}
