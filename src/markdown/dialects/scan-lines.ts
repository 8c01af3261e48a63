import { MAX_DEPTH, report } from "../reading.ts";
import { placeIn } from "../source.ts";
import { type CodeFence, endsFence, openedFence } from "./fenced-code.ts";
import { admonitionAt, tabAt } from "./indented.ts";
import { type Line, lineAt } from "./line.ts";
import type { Masked, Scan } from "./mask.ts";
import { pairLines } from "./paired-lines.ts";
import { alertAt, headingIdAt, leafDirectiveAt, snippetAt } from "./single-lines.ts";

/** Finds the constructs that take lines of their own. Lines of fenced code are none. */
export function scanLines(scan: Scan): Masked[] {
  const { text } = scan;
  const masked: Masked[] = [];
  const pairs = pairLines(scan);
  let fence: CodeFence | null = null;
  let previous: Line | null = null;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at, MAX_DEPTH);
    at = line.next;
    if (line.containers > MAX_DEPTH) masked.push(tooDeep(scan, line));
    else if (fence !== null && endsFence(text, line, fence)) fence = null;
    else if (fence === null) {
      fence = openedFence(text, line);
      const next = fence === null ? readPair(scan, line, pairs.read) : null;
      const single = fence === null && next === null ? singleAt(scan, line, previous) : null;
      if (single !== null) masked.push(single);
      at = next ?? Math.max(at, single?.mark.end ?? at);
    }
    previous = line;
  }
  masked.push(...pairs.finish());
  return masked.sort((a, b) => a.mark.start - b.mark.start);
}

function readPair(
  { text, page }: Scan,
  line: Line,
  read: (line: Line) => number | null,
): number | null {
  const isDirective = page.dialects.has("directives") && text.startsWith(":::", line.content);
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

/** More containers than anyone opens on one line would overflow the stack of whoever reads them. */
function tooDeep({ source, page }: Scan, line: Line): Masked {
  const place = placeIn(source, page.lines, line.content, line.end);
  report(page, "nesting-too-deep", `more than ${MAX_DEPTH} levels`, place);
  const mark = { kind: "literal", start: line.content, end: line.end } as const;
  return { mark, disguise: "word" };
}
