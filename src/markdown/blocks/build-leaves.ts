import type { Code as CodeNode, Heading as HeadingNode, TableCell } from "mdast";
import type { Cell, Code, Heading, MathBlock } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { buildProse } from "../prose/build-prose.ts";
import { placeOf, type Reading } from "../reading.ts";
import { endOfLine, skipSpace, startOfNextLine, trimmedEnd } from "../source.ts";
import { rangeOf } from "../tree.ts";
import { diagramTexts } from "./diagram-texts.ts";
import { rawLines } from "./raw-lines.ts";

/** The place of a block without trailing white space. */
export function blockPlace(reading: Reading, range: Stretch): Place {
  return placeOf(reading, range.start, trimmedEnd(reading.source.text, range));
}

/** A heading with the id from its attribute list. `quotes` is the number of enclosing quotes. */
export function buildHeading(
  node: HeadingNode,
  reading: Reading,
  range: Stretch,
  quotes: number,
): Heading {
  const { prose, captions } = buildProse(node.children, reading, range, { quotes, inTable: false });
  const last = node.children.at(-1);
  const behind = (last === undefined ? null : rangeOf(last))?.end ?? range.start;
  const place = blockPlace(reading, range);
  return {
    kind: "heading",
    place,
    captions,
    depth: node.depth,
    prose,
    id: idBehind(reading, behind),
  };
}

/** The id in a masked attribute list between an index and the end of its line; null if there is none. */
function idBehind(reading: Reading, index: number): string | null {
  const end = endOfLine(reading.masked, index);
  for (let at = index; at < end; at++) {
    const mark = reading.marks.get(at);
    if (mark?.kind === "heading-id") return mark.id;
  }
  return null;
}

/** A table cell without the pipes and spaces around its text. `quotes` as for a heading. */
export function buildCell(node: TableCell, reading: Reading, range: Stretch, quotes: number): Cell {
  const { text } = reading.source;
  const first = text[range.start] === "|" ? range.start + 1 : range.start;
  const isPiped = range.end > first && text[range.end - 1] === "|" && text[range.end - 2] !== "\\";
  const end = Math.max(
    first,
    trimmedEnd(text, { start: first, end: range.end - (isPiped ? 1 : 0) }),
  );
  const start = skipSpace(text, first, end);
  const within = { start, end };
  const { prose, captions } = buildProse(node.children, reading, within, { quotes, inTable: true });
  return { kind: "cell", place: placeOf(reading, start, end), captions, prose };
}

/** A code block, fenced or indented. */
export function buildCode(node: CodeNode, reading: Reading, range: Stretch): Code {
  const isFenced = /[`~]/.test(reading.masked[range.start] ?? "");
  const fenceEnd = startOfNextLine(reading.masked, range.start);
  const start = isFenced ? Math.min(fenceEnd, range.end) : range.start;
  const { value, valuePlace } = readLines(node.value, reading, start, isFenced);
  const { offset } = valuePlace.start;
  const isDiagram = node.lang === "mermaid";
  return {
    kind: "code",
    place: blockPlace(reading, range),
    captions: isDiagram ? diagramTexts(reading, { start: offset, end: valuePlace.end.offset }) : [],
    language: node.lang ?? null,
    meta: node.meta ?? null,
    value,
    valuePlace,
    lacks: null,
  };
}

/** A math block between its fences. */
export function buildMath(value: string, reading: Reading, range: Stretch): MathBlock {
  const fenceEnd = startOfNextLine(reading.masked, range.start);
  const start = Math.min(fenceEnd, range.end);
  const read = readLines(value, reading, start, true);
  return { kind: "math", place: blockPlace(reading, range), captions: [], value: read.value };
}

/** The lines of a code or math block verbatim, without the prefixes of enclosing containers. */
function readLines(
  value: string,
  reading: Reading,
  start: number,
  isFenced: boolean,
): { value: string; valuePlace: Place } {
  const { source } = reading;
  if (value === "" && isFenced) return { value, valuePlace: placeOf(reading, start, start) };
  const lines = rawLines(reading, value, start);
  const texts = lines.map((line) =>
    source.text.slice(line.start, endOfLine(source.text, line.start)),
  );
  const first = lines[0]?.start ?? start;
  const last = lines.at(-1)?.end ?? first;
  return { value: texts.join("\n"), valuePlace: placeOf(reading, first, last) };
}
