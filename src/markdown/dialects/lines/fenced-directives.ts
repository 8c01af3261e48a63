import { type FoundAttribute, readAttributes } from "../../html/attributes.ts";
import { endOfLine, startOfNextLine } from "../../source.ts";
import type { Scan } from "../mask.ts";
import { readTitle } from "../title.ts";
import { afterIndentation, type Line } from "./line.ts";
import type { Opening } from "./opening.ts";

/**
 * Directives of MyST that hold text, by the names that its documentation gives them. In the fence of any other name
 * stands code, as in a chunk of R Markdown.
 */
const TEXT_DIRECTIVES = new Set(
  `admonition attention caution danger error hint important note seealso tip todo warning versionadded versionchanged
  deprecated figure epigraph pull-quote highlights sidebar topic margin aside container div dropdown card card-header
  card-footer card-body grid grid-item grid-item-card tab-set tab-item tabbed panels glossary list-table table exercise
  solution`.split(/\s+/),
);
const PROOF = /^prf:[a-z]+$/;
/** Their argument is a path. */
const OF_FILES = new Set(["figure"]);

const OPENING = /^(`{3,}|~{3,}|:{3,})\{([a-z][\w:-]{0,40})\}[ \t]*([^`\r\n]*)$/;
const OPTION = /^:([\w-]{1,60}):[ \t]*([^\r\n]{0,500})$/;
const PAIR = /^([\w-]{1,60}):[ \t]+([^\r\n]{0,500})$/;

/** Whether a page may hold fences with text in them. */
export function holdsFencedDirectives(text: string): boolean {
  return /^[ \t>*+\-.)\d]{0,40}(?:`{3,}|~{3,})\{[a-z]/m.test(text);
}

/** A directive as MyST writes it, in the fence of code or one of colons: ```` ```{note} Title ````, its options right below. */
export function fencedDirectiveAt(scan: Scan, line: Line): Opening | null {
  const { text, source, page } = scan;
  const head = text.slice(line.content, line.end).trimEnd();
  const match = OPENING.exec(head);
  if (match === null) return null;
  const [, run = "", name = "", argument = ""] = match;
  if (!TEXT_DIRECTIVES.has(name) && !PROOF.test(name)) return null;
  const written = {
    start: line.content + head.length - argument.length,
    end: line.content + head.length,
  };
  const isPath = OF_FILES.has(name);
  const title = readTitle(scan, isPath ? null : written);
  const { found, end } = optionsBelow(text, line);
  const path: FoundAttribute[] =
    isPath && argument !== ""
      ? [{ ...written, name: "src", value: written, expression: false, escaping: "none" }]
      : [];
  const { attributes, captions } = readAttributes(source, page.lines, [...path, ...found]);
  return {
    syntax: "directive",
    start: line.content,
    end,
    name,
    sign: run.slice(0, 1),
    size: run.length,
    attributes: [...title.attributes, ...attributes],
    captions: [...title.captions, ...captions],
  };
}

/** `:class: tip` on the lines below, or `class: tip` between two lines of `---`. */
export function optionsBelow(
  text: string,
  line: Line,
): { readonly found: readonly FoundAttribute[]; readonly end: number } {
  const found: FoundAttribute[] = [];
  let end = line.end;
  let inBlock = false;
  for (let at = line.next; at < text.length; at = startOfNextLine(text, at)) {
    const start = afterIndentation(text, at, 0, line.quotes);
    if (start === null) break;
    const rest = text.slice(start, endOfLine(text, start)).trimEnd();
    const indented = rest.trimStart();
    const from = start + rest.length - indented.length;
    const isFence = indented === "---";
    if (isFence && (inBlock || found.length === 0)) {
      end = start + rest.length;
      if (inBlock) break;
      inBlock = true;
      continue;
    }
    const option = (inBlock ? PAIR : OPTION).exec(indented);
    if (option === null) {
      if (inBlock && indented !== "") continue;
      break;
    }
    const [whole, name = "", value = ""] = option;
    const valueEnd = from + whole.length;
    found.push({
      name,
      start: from,
      end: valueEnd,
      value: { start: valueEnd - value.length, end: valueEnd },
      expression: false,
      escaping: "none",
    });
    end = valueEnd;
  }
  return { found, end };
}
