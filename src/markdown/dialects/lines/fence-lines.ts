import { MAX_DEPTH } from "../../reading.ts";
import { type CodeFence, endsFence, openedFence } from "./fenced-code.ts";
import { lineAt } from "./line.ts";

/** A line that may open or close a code block. Offsets are relative to the page. */
export interface FenceLine {
  readonly start: number;
  /** The start of the run of backticks or tildes. */
  readonly content: number;
  readonly end: number;
  /** The start of the next line. */
  readonly next: number;
  /** The run of backticks or tildes. */
  readonly run: string;
  /** The text after the run, which only an opening line has. */
  readonly info: string;
  /** The role of the line when the page is read from the top: `inside` is a line of the code itself. */
  readonly role: "opens" | "closes" | "inside";
}

/** The fence lines of a page. */
export interface FenceLines {
  readonly lines: readonly FenceLine[];
  /** Whether every block has a closing line of its own. */
  readonly whole: boolean;
}

const CANDIDATE = /^[ \t>*+\-.)\d]*(?:`{3,}[^`\r\n]*|~{3,}[^\r\n]*)$/gm;

/** Finds the fence lines of a page and their roles. Linear. */
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
