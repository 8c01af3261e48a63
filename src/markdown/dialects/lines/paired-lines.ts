import type { Stretch } from "../../../model/page/stretch.ts";
import { readAttributes } from "../../html/attributes.ts";
import { MAX_DEPTH, report } from "../../reading.ts";
import { endOfLine, placeIn, startOfNextLine } from "../../source.ts";
import { scanAttributeList } from "../attribute-list.ts";
import type { Masked, Scan } from "../mask.ts";
import { readTitle } from "../title.ts";
import { type ColonTag, colonTagAt, indentedColumn } from "./colon-tags.ts";
import { fencedDirectiveAt, optionsBelow } from "./fenced-directives.ts";
import { afterIndentation, type Line } from "./line.ts";
import type { Opening } from "./opening.ts";

/** Reads lines of `:::`, `///` and ```` ```{note} ```` as they come, and pairs those that open with those that close. */
export interface PairedLines {
  /** @returns the index behind what was read; null where the line is neither */
  readonly read: (line: Line) => number | null;
  /** What was found, in no order. */
  readonly finish: () => Masked[];
}

/** Of a translated name, which the site does not know, any letters: `:::precaución`. */
const DIRECTIVE = /^(:{2,})[ \t]*(\p{L}[\p{L}\p{N}_-]{0,60}(?=[\s[{]|$)|(?=\{))/u;
const BLOCK = /^(\/{3,})[ \t]*(\p{L}[\p{L}\p{N}_-]{0,60})[ \t]*(?:\|[ \t]*([^\r\n]*))?$/u;
const CLOSING = /^(:{2,}|\/{3,}|`{3,}|~{3,})[ \t]*$/;
const OPTION = /^([\w-]{1,60}):[ \t]*([^\r\n]{0,300})$/;

/** Two colons alone: on a page of Nuxt they close what two colons open, elsewhere such a line stands for itself. */
const TWO_COLONS = /^[ \t]*::[ \t]*$/m;

/** Starts with no line read. */
export function pairLines(scan: Scan): PairedLines {
  const { text, page, source } = scan;
  const open: Opening[] = [];
  const unclosed: Opening[] = [];
  const isNuxt = TWO_COLONS.test(text);
  const masked: Masked[] = [];

  function close(line: Line, size: number, sign: string): number | null {
    const last = open.at(-1);
    const fits = last !== undefined && last.sign === sign;
    if (!fits || (last.syntax === "fence" ? size !== last.size : size < last.size)) return null;
    return closeLast(line);
  }

  function closeLast(line: Line): number {
    const last = open.pop();
    if (last === undefined) return line.next;
    const { start, end, name, syntax, attributes, captions } = last;
    const edge = { name, syntax } as const;
    const at = { start: line.content, end: line.end };
    const label = { ...edge, attributes, captions };
    const opening = { ...label, kind: "open", start, end, closedBy: at.start } as const;
    masked.push({ mark: opening, disguise: "block" });
    masked.push({ mark: { ...edge, ...at, kind: "close", openedBy: start }, disguise: "block" });
    return line.next;
  }

  function readTag(line: Line, tag: ColonTag): number {
    const column = indentedColumn(scan, line, tag);
    if (column !== null) {
      masked.push(column);
      return startOfNextLine(text, column.mark.end);
    }
    const { name, attributes, captions } = tag;
    const at = { start: line.content, end: line.end };
    const label = { name, syntax: "directive", attributes, captions } as const;
    if (tag.role === "alone") {
      masked.push({ mark: { ...label, ...at, kind: "insert" }, disguise: "block" });
    } else if (tag.role === "open") {
      open.push({ ...label, ...at, sign: ":", size: tag.isLoose ? 3 : Number.POSITIVE_INFINITY });
    } else {
      const opened = open.findLastIndex((each) => each.name === name);
      // What nothing opens ends nothing; that the opening is gone is told where it should stand.
      if (opened < 0) masked.push({ mark: { ...at, kind: "hidden" }, disguise: "blank" });
      else {
        for (const each of open.splice(opened + 1)) unclosed.push(each);
        closeLast(line);
      }
    }
    return line.next;
  }

  function read(line: Line): number | null {
    const content = text.slice(line.content, line.end);
    const closing = CLOSING.exec(content)?.[1];
    if (closing !== undefined) return close(line, closing.length, closing.slice(0, 1));
    if (open.length >= MAX_DEPTH) return null;
    const tag = text[line.content] === ":" ? colonTagAt(scan, line) : null;
    if (tag !== null) return readTag(line, tag);
    const opening = openingAt(scan, line, isNuxt);
    if (opening === null) return null;
    open.push(opening);
    return Math.max(line.next, opening.end);
  }

  /** What nothing closes is a box all the same: whoever opened it meant one. */
  function finish(): Masked[] {
    for (const { syntax, start, end, name, attributes, captions } of [...unclosed, ...open]) {
      const place = placeIn(source, page.lines, start, end);
      const kind = syntax === "fence" ? "block" : "directive";
      report(page, "dialect-invalid", `nothing closes the ${kind} "${name}"`, place);
      const label = { name, syntax, attributes, captions };
      masked.push({
        mark: { ...label, kind: "open", start, end, closedBy: null },
        disguise: "block",
      });
    }
    return masked;
  }
  return { read, finish };
}

function openingAt(scan: Scan, line: Line, isNuxt: boolean): Opening | null {
  switch (scan.text[line.content]) {
    case ":":
      return fencedDirectiveAt(scan, line) ?? directiveAt(scan, line, isNuxt);
    case "/":
      return blockAt(scan, line);
    default:
      return fencedDirectiveAt(scan, line);
  }
}

/** `:::note[Title]{.class}`, `:::note Title`, `::: {.note}`; `::note` on a page of Nuxt, with options between two lines of `---` below. */
function directiveAt(scan: Scan, line: Line, isNuxt: boolean): Opening | null {
  const { text, source, page } = scan;
  const match = DIRECTIVE.exec(text.slice(line.content, line.end));
  const size = match?.[1]?.length ?? 0;
  if (match === null || size < (isNuxt ? 2 : 3)) return null;
  let at = line.content + match[0].length;
  let label: Stretch | null = null;
  if (text[at] === "[") {
    const end = closingBracket(text, at, line.end);
    if (end === null) return null;
    label = { start: at + 1, end };
    at = end + 1;
  }
  let end = line.end;
  while (end > at && /[ \t]/.test(text[end - 1] ?? "")) end--;
  const brace = text[end - 1] === "}" ? at + text.slice(at, end).lastIndexOf("{") : -1;
  const found = brace >= at ? scanAttributeList(text, brace + 1, end - 1) : null;
  let titleEnd = found === null ? end : brace;
  while (titleEnd > at && /[ \t]/.test(text[titleEnd - 1] ?? "")) titleEnd--;
  while (at < titleEnd && /[ \t]/.test(text[at] ?? "")) at++;
  if (label !== null && at < titleEnd) return null;
  const below = isNuxt ? optionsBelow(text, line) : { found: [], end: line.end };
  const list = readAttributes(source, page.lines, [...(found ?? []), ...below.found]);
  const title = readTitle(scan, label ?? { start: at, end: titleEnd });
  const classed = list.attributes.find(({ name }) => name === "class")?.value ?? "div";
  return {
    syntax: "directive",
    start: line.content,
    end: below.end,
    name: (match[2] === undefined || match[2] === "" ? classed : match[2]).toLowerCase(),
    sign: ":",
    size,
    attributes: [...title.attributes, ...list.attributes],
    captions: [...title.captions, ...list.captions],
  };
}

function closingBracket(text: string, start: number, end: number): number | null {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at;
  }
  return null;
}

/** `/// note | Title`, with options on indented lines right below. */
function blockAt(scan: Scan, line: Line): Opening | null {
  const { text, source, page } = scan;
  const opening = text.slice(line.content, line.end).trimEnd();
  const match = BLOCK.exec(opening);
  if (match === null) return null;
  const [, slashes = "", name = "", title = ""] = match;
  const titleEnd = line.content + opening.length;
  const { attributes, captions } = readTitle(scan, {
    start: titleEnd - title.length,
    end: titleEnd,
  });
  const options = [];
  let end = line.end;
  for (let at = line.next; at < text.length; ) {
    const start = afterIndentation(text, at, 4, line.quotes);
    if (start === null) break;
    const lineEnd = endOfLine(text, start);
    const option = OPTION.exec(text.slice(start, lineEnd).trimEnd());
    if (option === null) break;
    const [whole, optionName = "", value = ""] = option;
    const valueEnd = start + whole.length;
    const valueAt = { start: valueEnd - value.length, end: valueEnd };
    const base = { name: optionName, start, end: valueEnd, expression: false } as const;
    options.push({ ...base, value: valueAt, escaping: "none" } as const);
    end = lineEnd;
    at = startOfNextLine(text, lineEnd);
  }
  const read = readAttributes(source, page.lines, options);
  return {
    syntax: "fence",
    start: line.content,
    end,
    name,
    sign: "/",
    size: slashes.length,
    attributes: [...attributes, ...read.attributes],
    captions: [...captions, ...read.captions],
  };
}
