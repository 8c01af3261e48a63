import type { Stretch } from "../../../../model/page/stretch.ts";
import { type FoundAttribute, readAttributes } from "../../../html/attributes.ts";
import { skipBlanks, trimmedEnd } from "../../../source.ts";
import { scanAttributeList } from "../../attribute-list.ts";
import type { Scan } from "../../mask.ts";
import { readTitle } from "../../title.ts";
import type { Line } from "../line.ts";
import type { Opening } from "./opening.ts";
import { optionsBelow } from "./options-below.ts";

/** The name may be in any letters, since a translated name is unknown to the site: `:::precaución`. */
const OPENING = /^(:{2,})[ \t]*(\p{L}[\p{L}\p{N}_-]{0,60}(?=[\s[{]|$)|(?=\{))/u;

/** Whether a page has a line of two colons only, which closes a two-colon component in Nuxt. */
export function hasTwoColons(text: string): boolean {
  return /^[ \t]*::[ \t]*$/m.test(text);
}

/** Reads `:::note[Title]{.class}`, `:::note Title`, `::: {.note}`, and `::note` with options in Nuxt. */
export function colonDirectiveAt(scan: Scan, line: Line, isNuxt: boolean): Opening | null {
  const { text, source, page } = scan;
  const [whole, colons = "", name = ""] = OPENING.exec(text.slice(line.content, line.end)) ?? [];
  if (whole === undefined || colons.length < (isNuxt ? 2 : 3)) return null;
  const head = readHead(text, line.content + whole.length, line.end);
  if (head === null) return null;
  const below = isNuxt ? optionsBelow(text, line) : { found: [], end: line.end };
  const list = readAttributes(source, page.lines, [...head.found, ...below.found]);
  const title = readTitle(scan, head.title);
  const classed = list.attributes.find((each) => each.name === "class")?.value ?? "div";
  return {
    syntax: "directive",
    start: line.content,
    end: below.end,
    name: (name === "" ? classed : name).toLowerCase(),
    sign: ":",
    size: colons.length,
    attributes: [...title.attributes, ...list.attributes],
    captions: [...title.captions, ...list.captions],
  };
}

/** The part of an opening line after the directive's name. */
interface Head {
  readonly title: Stretch;
  readonly found: readonly FoundAttribute[];
}

/** Reads a title, bracketed or bare, and an attribute list; null if there is anything else after the name. */
function readHead(text: string, start: number, lineEnd: number): Head | null {
  if (text[start] !== "[") return readBare(text, start, lineEnd);
  const end = closingBracket(text, start, lineEnd);
  if (end === null) return null;
  const { title, found } = readBare(text, end + 1, lineEnd);
  return title.start < title.end ? null : { title: { start: start + 1, end }, found };
}

function readBare(text: string, start: number, lineEnd: number): Head {
  const end = trimmedEnd(text, { start, end: lineEnd });
  const brace = text[end - 1] === "}" ? text.slice(start, end).lastIndexOf("{") : -1;
  const found = brace < 0 ? null : scanAttributeList(text, start + brace + 1, end - 1);
  const titleEnd = trimmedEnd(text, { start, end: found === null ? end : start + brace });
  const title = { start: Math.min(skipBlanks(text, start), titleEnd), end: titleEnd };
  return { title, found: found ?? [] };
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
