import { MAX_DEPTH, report } from "../../reading.ts";
import { placeIn } from "../../source.ts";
import type { Masked, Scan } from "../mask.ts";
import { type Conflict, conflictsIn, hideConflict } from "./conflicts.ts";
import { type CodeFence, endsFence, openedFence } from "./fenced-code.ts";
import { admonitionAt, tabAt } from "./indented.ts";
import { columnOf, type Line, lineAt } from "./line.ts";
import { pairLines } from "./paired/paired-lines.ts";
import {
  alertAt,
  headingIdAt,
  leafDirectiveAt,
  mathLabelAt,
  openCommentAt,
  snippetAt,
  targetAt,
} from "./single-lines.ts";

/** Finds the constructs that occupy whole lines, except in fenced or indented code. */
export function scanLines(scan: Scan): Masked[] {
  const { text } = scan;
  const masked: Masked[] = [];
  const pairs = pairLines(scan);
  const conflicts = conflictsIn(text);
  const lastComment = text.lastIndexOf("-->");
  let fence: CodeFence | null = null;
  let previous: Line | null = null;
  let margin = 0;
  let conflict: Conflict | null = null;
  for (let at = 0; at < text.length; ) {
    if (conflict !== null && at >= conflict.other) {
      at = conflict.end;
      conflict = null;
      continue;
    }
    const line = lineAt(text, at, MAX_DEPTH);
    at = line.next;
    margin = marginAt(text, line, previous, margin);
    if (line.containers > MAX_DEPTH) masked.push(tooDeep(scan, line));
    else if (fence !== null && endsFence(text, line, fence)) fence = null;
    else if (fence === null && (scan.mdx || !isIndentedCode(text, line, margin))) {
      const opened: Conflict | null = conflicts.get(line.start) ?? null;
      if (opened !== null) {
        conflict = opened;
        for (const mark of hideConflict(scan, line, opened)) masked.push(mark);
        continue;
      }
      const next = readPair(scan, line, pairs.read);
      fence = next === null ? openedFence(text, line) : null;
      const single =
        fence === null && next === null
          ? (openCommentAt(scan, line, lastComment) ?? singleAt(scan, line, previous))
          : null;
      if (single !== null) masked.push(single);
      at = next ?? Math.max(at, single?.mark.end ?? at);
    }
    previous = line;
  }
  for (const mark of pairs.finish()) masked.push(mark);
  return masked.sort((a, b) => a.mark.start - b.mark.start);
}

/**
 * The content column of the innermost open list item; 0 outside lists. A list ends at a less indented line
 * after a blank one.
 */
function marginAt(text: string, line: Line, previous: Line | null, margin: number): number {
  if (line.containers > line.quotes) return columnOf(text, line.start, line.content);
  const isBlank = line.content === line.end;
  const followsBlank = previous === null || previous.content === previous.end;
  if (isBlank || !followsBlank || margin === 0) return margin;
  return columnOf(text, line.start, line.content) < 2 ? 0 : margin;
}

/** Nothing inside quotes counts as indented code: columns would have to be counted after the marks. */
function isIndentedCode(text: string, line: Line, margin: number): boolean {
  if (line.containers > 0) return false;
  return columnOf(text, line.start, line.content) >= margin + 4;
}

function readPair(
  { text, page }: Scan,
  line: Line,
  read: (line: Line) => number | null,
): number | null {
  const isDirective =
    page.dialects.has("directives") &&
    /^(?:::|```|~~~)/.test(text.slice(line.content, line.content + 3));
  const isBlock = page.dialects.has("fences") && text.startsWith("///", line.content);
  return isDirective || isBlock ? read(line) : null;
}

function singleAt(scan: Scan, line: Line, previous: Line | null): Masked | null {
  const { text, page } = scan;
  const { dialects } = page;
  switch (text[line.content]) {
    case "!":
    case "?":
      return dialects.has("admonitions") ? admonitionAt(scan, line) : null;
    case "=":
      return dialects.has("tabs") ? tabAt(scan, line) : null;
    case ":":
      return dialects.has("directives") ? leafDirectiveAt(scan, line) : null;
    case "(":
      return dialects.has("directives") ? targetAt(scan, line) : null;
    case "$":
      return dialects.has("math") ? mathLabelAt(scan, line) : null;
    case "[":
      return alertAt(scan, line, previous);
    case "-":
    case ";":
    case "<":
    case "{":
      return dialects.has("snippets") ? snippetAt(scan, line) : null;
    default:
      return dialects.has("heading-ids") ? headingIdAt(scan, line) : null;
  }
}

/** Reports and masks a line with too many containers, which would overflow the stack of later steps. */
function tooDeep({ source, page }: Scan, line: Line): Masked {
  const place = placeIn(source, page.lines, line.content, line.end);
  report(page, "nesting-too-deep", `more than ${MAX_DEPTH} levels`, place);
  const mark = { kind: "literal", start: line.content, end: line.end } as const;
  return { mark, disguise: "word" };
}
