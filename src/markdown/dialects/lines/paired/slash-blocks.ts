import { type FoundAttribute, plainAttribute, readAttributes } from "../../../html/attributes.ts";
import { endOfLine, startOfNextLine } from "../../../source.ts";
import type { Scan } from "../../mask.ts";
import { readTitle } from "../../title.ts";
import { afterIndentation, type Line } from "../line.ts";
import type { Opening } from "./opening.ts";

const OPENING = /^(\/{3,})[ \t]*(\p{L}[\p{L}\p{N}_-]{0,60})[ \t]*(?:\|[ \t]*([^\r\n]*))?$/u;
const OPTION = /^([\w-]{1,60}):[ \t]*([^\r\n]{0,300})$/;

/** Reads a PyMdown block, `/// note | Title`, with its options on indented lines below. */
export function slashBlockAt(scan: Scan, line: Line): Opening | null {
  const { text, source, page } = scan;
  const head = text.slice(line.content, line.end).trimEnd();
  const match = OPENING.exec(head);
  if (match === null) return null;
  const [, slashes = "", name = "", written = ""] = match;
  const headEnd = line.content + head.length;
  const title = readTitle(scan, { start: headEnd - written.length, end: headEnd });
  const options = indentedOptions(text, line);
  const list = readAttributes(source, page.lines, options);
  return {
    syntax: "fence",
    start: line.content,
    end: options.at(-1)?.end ?? line.end,
    name,
    sign: "/",
    size: slashes.length,
    attributes: [...title.attributes, ...list.attributes],
    captions: [...title.captions, ...list.captions],
  };
}

function indentedOptions(text: string, line: Line): readonly FoundAttribute[] {
  const options: FoundAttribute[] = [];
  for (let at = line.next; at < text.length; at = startOfNextLine(text, at)) {
    const start = afterIndentation(text, at, 4, line.quotes);
    if (start === null) break;
    const option = OPTION.exec(text.slice(start, endOfLine(text, start)).trimEnd());
    if (option === null) break;
    const [whole, name = "", value = ""] = option;
    const end = start + whole.length;
    options.push(plainAttribute(name, { start: end - value.length, end }, start));
  }
  return options;
}
