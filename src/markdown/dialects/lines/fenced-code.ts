import type { Line } from "./line.ts";

/** An open code fence. */
export interface CodeFence {
  readonly character: string;
  readonly size: number;
  readonly quotes: number;
}

const OPENING = /(`{3,})[^`\r\n]*$|(~{3,})/my;

/** The fence that a line opens; null if it opens none. */
export function openedFence(text: string, line: Line): CodeFence | null {
  OPENING.lastIndex = line.content;
  const match = OPENING.exec(text);
  const run = match?.[1] ?? match?.[2];
  if (run === undefined) return null;
  return { character: run.slice(0, 1), size: run.length, quotes: line.quotes };
}

/** Whether a line ends a fence, by closing it or by leaving the enclosing quote. */
export function endsFence(text: string, line: Line, fence: CodeFence): boolean {
  if (line.quotes < fence.quotes) return true;
  let at = line.content;
  while (text[at] === fence.character) at++;
  return at - line.content >= fence.size && text.slice(at, line.end).trim() === "";
}
