import { MAX_DEPTH } from "../reading.ts";
import { type CodeFence, endsFence, openedFence } from "./lines/fenced-code.ts";
import { lineAt } from "./lines/line.ts";
import type { Masked, Scan } from "./mask.ts";

/**
 * Finds the `import` and `export` blocks of an MDX page that is read as plain Markdown, where they are not
 * text for readers either. As in MDX, a block starts after a blank line or another block and ends before a
 * blank line.
 */
export function scanModules({ text, depth }: Scan): Masked[] {
  if (depth > 0) return [];
  const masked: Masked[] = [];
  let fence: CodeFence | null = null;
  let follows = true;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at, MAX_DEPTH);
    const isModule: boolean = fence === null && follows && MODULE.test(text.slice(at, line.end));
    const end = isModule ? endOfBlock(text, at) : line.next;
    if (isModule) masked.push({ mark: moduleAt(text, at, end), disguise: "block" });
    else if (fence === null) fence = openedFence(text, line);
    else if (endsFence(text, line, fence)) fence = null;
    follows = isModule || line.content === line.end;
    at = end;
  }
  return masked;
}

const MODULE =
  /^(?:import\s+(?:["'{]|\*\s*as\s|[\w$]+\s+from\s+["']|[\w$]+\s*,\s*[{*])|export\s+(?:(?:const|let|var|function|async|class|default)\s|[{*]))/;

function moduleAt(text: string, start: number, end: number): Masked["mark"] {
  const name = /^\w+/.exec(text.slice(start, end))?.[0] ?? "";
  return { kind: "insert", syntax: "esm", name, attributes: [], captions: [], start, end };
}

function endOfBlock(text: string, start: number): number {
  BLANK_LINE.lastIndex = start;
  let end = BLANK_LINE.exec(text)?.index ?? text.length;
  // Markdown has no other white space: a no-break space is text.
  while (" \t\r\n".includes(text.charAt(end - 1))) end--;
  return end;
}

const BLANK_LINE = /\r?\n[ \t]*(?:\r?\n|$)/g;
