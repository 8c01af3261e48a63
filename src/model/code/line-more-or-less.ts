import type { Code } from "../page/document.ts";
import { type CodeLine, codeLines } from "./code-lines.ts";
import type { CodeDifference } from "./compare-code.ts";

/**
 * The line that the translation repeats right after itself, if that is its only additional line. This is the
 * only check for plain text and comments, which are for readers.
 */
export function firstDoubledLine(from: Code, to: Code): CodeDifference | null {
  const [ours, theirs] = [codeLines(from.value), codeLines(to.value)];
  if (theirs.length !== ours.length + 1) return null;
  const at = theirs.findIndex(
    (line, index) =>
      line === theirs[index - 1] && /\w{3}/.test(line) && ours[index] !== ours[index - 1],
  );
  const actual = lineAt(theirs, at);
  if (actual === undefined) return null;
  return { expected: lineAt(ours, at), actual, fromCount: ours.length, toCount: theirs.length };
}

function lineAt(lines: readonly string[], index: number): CodeLine | undefined {
  const text = lines[index];
  return text === undefined ? undefined : { text, bare: text, index };
}

/**
 * The first line of the source that is missing, if nothing else changed; null otherwise. Needed because lines
 * that differ only in their strings are equal once these are dropped.
 */
export function firstLostLine(from: Code, to: Code): CodeDifference | null {
  const [ours, theirs] = [codeLines(from.value), codeLines(to.value)];
  const gone = ours.length - theirs.length;
  if (gone < 1) return null;
  let at = 0;
  while (at < theirs.length && ours[at] === theirs[at]) at++;
  if (theirs.slice(at).some((line, index) => line !== ours[at + gone + index])) return null;
  return {
    expected: lineAt(ours, at),
    actual: lineAt(theirs, at),
    fromCount: ours.length,
    toCount: theirs.length,
  };
}
