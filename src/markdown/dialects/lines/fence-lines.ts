import { MAX_DEPTH } from "../../reading.ts";
import { type CodeFence, endsFence, openedFence } from "./fenced-code.ts";
import { lineAt } from "./line.ts";

/** A line that may open or close a block of code. Offsets are of the page. */
export interface FenceLine {
  readonly start: number;
  /** Of the run of backticks or tildes. */
  readonly content: number;
  readonly end: number;
  /** Of the line after. */
  readonly next: number;
  /** The run of signs alone. */
  readonly run: string;
  /** What stands after the run; only a line that opens has something there. */
  readonly info: string;
  /** What the line does where the page is read from its top: `inside` is a line of the code itself. */
  readonly role: "opens" | "closes" | "inside";
}

/** The lines of fences of a page. */
export interface FenceLines {
  readonly lines: readonly FenceLine[];
  /** Whether a line of its own closes every block. */
  readonly whole: boolean;
}

const CANDIDATE = /^[ \t>*+\-.)\d]*(?:`{3,}[^`\r\n]*|~{3,}[^\r\n]*)$/gm;

/** Finds the lines of fences of a page, and what each of them does. Linear. */
export function findFenceLines(text: string): FenceLines {
  const lines: FenceLine[] = [];
  let open: CodeFence | null = null;
  let whole = true;
  for (const { index } of text.matchAll(CANDIDATE)) {
    const line = lineAt(text, index, MAX_DEPTH);
    const [run = ""] = /^(?:`+|~+)/.exec(text.slice(line.content, line.end)) ?? [];
    if (run.length < 3) continue;
    if (open !== null && line.quotes < open.quotes) {
      open = null;
      whole = false;
    }
    const closes = open !== null && endsFence(text, line, open);
    const role = closes ? "closes" : open === null ? "opens" : "inside";
    if (closes) open = null;
    else if (open === null) open = openedFence(text, line);
    const { start, content, end, next } = line;
    const info = text.slice(content + run.length, end).trim();
    lines.push({ start, content, end, next, run, info, role });
  }
  return { lines, whole: whole && open === null };
}
