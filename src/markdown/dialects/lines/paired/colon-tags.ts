import type { Attribute } from "../../../../model/page/attribute.ts";
import type { Prose } from "../../../../model/page/prose.ts";
import { readAttributes } from "../../../html/attributes.ts";
import { MAX_DEPTH, report } from "../../../reading.ts";
import { endOfLine, placeIn, skipSpace, startOfLine } from "../../../source.ts";
import { scanAttributeList } from "../../attribute-list.ts";
import type { Masked, Scan } from "../../mask.ts";
import { indentedBody } from "../indented.ts";
import { columnOf, type Line } from "../line.ts";

/** A triple-colon line as in Microsoft's documentation, where a closing line names what it closes. */
export interface ColonTag {
  readonly role: "open" | "close" | "alone";
  /** The name of the element, without `-end`. */
  readonly name: string;
  /** Whether three bare colons may close the element: only if its opening line does not end with three. */
  readonly isLoose: boolean;
  readonly attributes: readonly Attribute[];
  readonly captions: readonly Prose[];
}

const TAG =
  /^:::[ \t]*(?<name>[a-z][a-z-]{0,40}?)(?<end>-end)?(?<list>(?:[ \t]{1,20}[\w-]{1,40}="[^"\r\n]{0,500}"){0,20})[ \t]*(?<closed>:::)?$/;

/** Elements without content. An image has its long description as content if its type is `complex`. */
const ALONE: ReadonlySet<string> = new Set(["image", "code", "video", "no-loc"]);

/** Reads `:::row:::`, `:::image source="…":::`, `::: zone pivot="…"`, `:::row-end:::`; else null. */
export function colonTagAt({ text, source, page }: Scan, line: Line): ColonTag | null {
  const written = text.slice(line.content, line.end).trimEnd();
  const groups = TAG.exec(written)?.groups;
  if (groups === undefined) return null;
  const { name = "", end, list = "", closed } = groups;
  if (end === undefined && closed === undefined && list === "") return null;
  const from = line.content + written.indexOf(list, name.length);
  const found = scanAttributeList(text, from, from + list.length) ?? [];
  const { attributes, captions } = readAttributes(source, page.lines, found);
  const isComplex = attributes.some(({ name, value }) => name === "type" && value === "complex");
  const isAlone = closed !== undefined && ALONE.has(name) && !isComplex;
  const role = end !== undefined ? "close" : isAlone ? "alone" : "open";
  return { role, name, isLoose: closed === undefined, attributes, captions };
}

/**
 * Finds a column of a row whose content is indented, which would otherwise be read as code. Null for any
 * other element, or if the content is not indented.
 */
export function indentedColumn(scan: Scan, line: Line, tag: ColonTag): Masked | null {
  const { text, source, page } = scan;
  if (tag.role !== "open" || tag.name !== "column" || scan.depth >= MAX_DEPTH) return null;
  const first = skipSpace(text, line.next, text.length);
  const own = columnOf(text, line.start, line.content);
  const below = columnOf(text, startOfLine(text, first), first);
  if (first === text.length || below <= own) return null;
  const { body, end } = indentedBody(scan, line, below);
  const behind = skipSpace(text, end, text.length);
  if (!/^:::[ \t]*column-end/.test(text.slice(behind, endOfLine(text, behind)))) {
    const place = placeIn(source, page.lines, line.content, line.end);
    report(page, "dialect-invalid", 'nothing closes the directive "column"', place);
  }
  const { name, attributes, captions } = tag;
  const label = { name, syntax: "directive", attributes, captions } as const;
  const mark = { ...label, kind: "container", start: line.content, end, body } as const;
  return { mark, disguise: "block" };
}
