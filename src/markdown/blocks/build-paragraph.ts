import type { Paragraph as ParagraphNode } from "mdast";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Insert, Paragraph } from "../../model/page/document.ts";
import { type Place, placeCovering } from "../../model/page/place.ts";
import { OBJECT, type Prose, type Span } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { buildProse } from "../prose/build-prose.ts";
import type { Reading } from "../reading.ts";
import { blockPlace } from "./build-leaves.ts";
import type { Part } from "./marks/fold-marks.ts";
import { splitEdges } from "./marks/split-edges.ts";

/**
 * Reads a paragraph. Marks at its edges that open or close a container become separate parts, and a paragraph
 * of inserts only becomes blocks.
 */
export function buildParagraph(
  node: ParagraphNode,
  reading: Reading,
  range: Stretch,
  quotes: number,
): Part[] {
  const { opening, inner, closing } = splitEdges(reading, range);
  const lifted = new Set([...opening, ...closing].map((mark) => mark.start));
  const setting = { quotes, inTable: false, lifted };
  const { prose, captions } = buildProse(node.children, reading, inner, setting);
  return [
    ...opening.map((edge) => ({ block: null, edge })),
    ...blocksOf(prose, captions, reading, inner).map((block) => ({ block, edge: null })),
    ...closing.map((edge) => ({ block: null, edge })),
  ];
}

function blocksOf(
  prose: Prose,
  captions: readonly Prose[],
  reading: Reading,
  inner: Stretch,
): (Paragraph | Insert)[] {
  if (inner.start === inner.end) return [];
  const hasText = prose.text.replaceAll(OBJECT, "").trim() !== "";
  const inserts = prose.spans.filter((span) => span.kind === "insert" && span.role === "void");
  if (hasText || inserts.length === 0 || inserts.length < prose.spans.length) {
    return [{ kind: "paragraph", place: placeAround(reading, inner, prose), captions, prose }];
  }
  return prose.spans.flatMap((span) => (span.kind === "insert" ? insertOf(span, captions) : []));
}

/**
 * Extends the place to the last span: a mark that the engine treats as text may reach beyond the paragraph.
 */
function placeAround(reading: Reading, inner: Stretch, prose: Prose): Place {
  const place = blockPlace(reading, inner);
  const last = prose.spans.at(-1);
  return last === undefined ? place : placeCovering(place, last.place);
}

/** The page offset at which a caption begins; -1 if it is empty. */
function offsetOf({ pieces }: Prose): number {
  return pieces[0]?.offset ?? -1;
}

/** @param captions in page order, including those of other inserts */
function insertOf(span: Span & { kind: "insert" }, captions: readonly Prose[]): Insert {
  const { syntax, name, attributes, value, place } = span;
  const { start, end } = place;
  const own: Prose[] = [];
  for (let at = firstFrom(captions, start.offset, offsetOf); at < captions.length; at++) {
    const caption = captions[at];
    if (caption === undefined || offsetOf(caption) >= end.offset) break;
    own.push(caption);
  }
  return { kind: "insert", place, captions: own, syntax, name, attributes, value };
}
