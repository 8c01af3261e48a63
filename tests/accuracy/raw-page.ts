/**
 * A page cut into chunks by its lines alone. It knows nothing of the parser under test, on purpose: a defect is
 * seeded where the lines say so, and the parser must find it.
 */
export interface RawPage {
  readonly text: string;
  /** In page order, blank lines left out. */
  readonly chunks: readonly Chunk[];
}

export type ChunkKind =
  | "front-matter"
  | "heading"
  | "paragraph"
  | "item"
  | "quote"
  | "table"
  | "code"
  | "indented"
  | "marker"
  | "insert"
  | "html"
  | "definition"
  | "footnote"
  | "rule"
  | "comment"
  | "setext";

/** Lines that belong together. Offsets are of the page's text; the last line's ending is left out. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line without its ending. */
export interface RawLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; `offset` is where the text stands in its page. */
export function linesIn(text: string, offset = 0): RawLine[] {
  const lines: RawLine[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    if (match[0] === "" && match.index > 0) break;
    const start = offset + match.index;
    const line = match[1] ?? "";
    lines.push({ text: line, start, end: start + line.length });
  }
  return lines;
}

/** Cuts a page into chunks. */
export function cutPage(text: string): RawPage {
  const lines = linesIn(text);
  const chunks: Chunk[] = [];
  let inAdmonition = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]?.text ?? "";
    if (line.trim() === "") {
      at++;
      continue;
    }
    if (/^\S/.test(line)) inAdmonition = INDENTING_MARKER.test(line);
    const kind = at === 0 && isFence(line) ? "front-matter" : kindOf(lines, at, inAdmonition);
    const next = at + Math.max(1, lengthOf(kind, lines, at));
    const start = lines[at]?.start ?? 0;
    const end = lines[next - 1]?.end ?? text.length;
    chunks.push({ kind, start, end, text: text.slice(start, end) });
    at = next;
  }
  return { text, chunks };
}

const INDENTING_MARKER = /^(?:!!!|\?\?\?\+?|===) /;
const CODE_FENCE = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s+\S|\s*$)/;
const MARKER = /^\s*(?:::+|\/{3,}|!!!|\?\?\?\+?|===)(?:\s|\w|\{|\[|$)/;
const INSERT = /^\s*(?:\{\{.*\}\}|\{%.*%\}|\{\*.*\*\}|-+8<-+.*|import\s.+|export\s.+)\s*$/;
const HTML =
  /^\s*<\/?(?:[A-Z][\w.]*|a|div|details|summary|p|table|thead|tbody|t[rdh]|[uo]l|li|section|figure|figcaption|img|picture|video|iframe|center|script|style|br|hr|h[1-6])\b/;
const DELIMITER_ROW = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

function isFence(line: string): boolean {
  return /^(?:---|\+\+\+)\s*$/.test(line);
}

function kindOf(lines: readonly RawLine[], at: number, inAdmonition: boolean): ChunkKind {
  const line = lines[at]?.text ?? "";
  const next = lines[at + 1]?.text ?? "";
  if (CODE_FENCE.test(line)) return "code";
  if (/^\s*<!--/.test(line)) return "comment";
  if (/^ {0,3}#{1,6}\s/.test(line)) return "heading";
  if (/^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(line)) return "rule";
  if (MARKER.test(line)) return "marker";
  if (INSERT.test(line)) return "insert";
  if (/^\s*\[\^[^\]]+\]:/.test(line)) return "footnote";
  if (/^\s*\[[^\]]+\]:\s*\S/.test(line)) return "definition";
  if (ITEM.test(line)) return "item";
  if (/^\s*>/.test(line)) return "quote";
  if (line.includes("|") && next.includes("-") && DELIMITER_ROW.test(next)) return "table";
  if (HTML.test(line)) return "html";
  if (/^(?: {4}|\t)/.test(line) && !inAdmonition) return "indented";
  if (/^ {0,3}(?:=+|-+)\s*$/.test(next)) return "setext";
  return "paragraph";
}

/** How many lines the chunk that begins at `at` has. */
function lengthOf(kind: ChunkKind, lines: readonly RawLine[], at: number): number {
  const rest = lines.slice(at + 1);
  const until = (ends: (line: string) => boolean, inclusive: boolean) => {
    const index = rest.findIndex(({ text }) => ends(text));
    if (index < 0) return lines.length - at;
    return index + (inclusive ? 2 : 1);
  };
  const first = lines[at]?.text ?? "";
  switch (kind) {
    case "front-matter":
      return until((line) => line.trimEnd() === first.trimEnd(), true);
    case "code": {
      const fence = CODE_FENCE.exec(first)?.[1] ?? "```";
      return until((line) => line.trim().startsWith(fence) && !/[^`~]/.test(line.trim()), true);
    }
    case "comment":
      return first.includes("-->") ? 1 : until((line) => line.includes("-->"), true);
    case "heading":
    case "rule":
    case "marker":
    case "insert":
    case "definition":
      return 1;
    case "quote":
      return until((line) => !/^\s*>/.test(line), false);
    case "table":
      return until((line) => !line.includes("|"), false);
    case "html":
    case "footnote":
      return until((line) => line.trim() === "", false);
    case "setext":
      return 2;
    default:
      return (
        1 + rest.findIndex((_, index) => !continues(lines, at + 1 + index)) || lines.length - at
      );
  }
}

/** Whether a line goes on with the text of the line before it. */
function continues(lines: readonly RawLine[], at: number): boolean {
  const line = lines[at]?.text ?? "";
  if (line.trim() === "") return false;
  const kind = kindOf(lines, at, true);
  return kind === "paragraph" || kind === "setext";
}
