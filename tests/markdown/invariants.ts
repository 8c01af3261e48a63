import {
  type Block,
  childrenOf,
  type Document,
  proseOf,
  type Section,
  spansOf,
} from "../../src/model/page/document.ts";
import type { FrontMatterEntry } from "../../src/model/page/front-matter.ts";
import type { Place } from "../../src/model/page/place.ts";
import type { Prose } from "../../src/model/page/prose.ts";
import { walkBlocks, walkSections } from "../../src/model/page/walk-page.ts";

/** Every way in which a document breaks what holds for all documents, in words; empty where none. */
export function brokenInvariants(document: Document): string[] {
  const broken: string[] = [];
  const { text } = document.page;
  const blocks = [...walkSections(document.root)].flatMap(blocksOf);

  for (const block of blocks) {
    broken.push(...brokenPlaces(block.place, document, block.kind));
    for (const prose of [proseOf(block), ...block.captions]) {
      if (prose !== null) broken.push(...brokenProse(prose, text, block.kind));
    }
    for (const caption of block.captions) {
      if (!isInside(caption, block.place))
        broken.push(`caption "${caption.text}" outside ${block.kind}`);
    }
    for (const span of spansOf(block)) {
      broken.push(...brokenPlaces(span.place, document, span.kind));
      if (!contains(block.place, span.place)) broken.push(`${span.kind} outside ${block.kind}`);
      if (span.start > span.end || span.end > (proseOf(block)?.text.length ?? 0)) {
        broken.push(`${span.kind} spans ${span.start} to ${span.end}`);
      }
    }
    broken.push(...brokenOrder(childrenOf(block), block.place, block.kind));
  }
  for (const section of walkSections(document.root)) {
    broken.push(...brokenPlaces(section.place, document, "section"));
    const heading = section.heading === null ? [] : [section.heading];
    broken.push(...brokenOrder([...heading, ...section.blocks], section.place, "section"));
    broken.push(...brokenOrder(section.sections, section.place, "section's sections"));
  }
  for (const entry of document.frontMatter?.entries ?? [])
    broken.push(...brokenEntry(entry, document));
  for (const { place } of [...document.problems, ...document.directives]) {
    broken.push(...brokenPlaces(place, document, "problem or directive"));
  }
  return broken;
}

function blocksOf(section: Section): Block[] {
  const heading = section.heading === null ? [] : [section.heading];
  return [...heading, ...section.blocks].flatMap((block) => [...walkBlocks(block)]);
}

function brokenEntry(entry: FrontMatterEntry, document: Document): string[] {
  const within = document.frontMatter?.place;
  const name = `entry ${entry.path.join(".")}`;
  const outside = within !== undefined && !contains(within, entry.place) ? [`${name} outside`] : [];
  return [...brokenPlaces(entry.place, document, name), ...outside];
}

/** Lines and columns must say the same as offsets. */
function brokenPlaces(place: Place, document: Document, what: string): string[] {
  const broken: string[] = [];
  const starts = lineStartsOf(document);
  for (const { line, column, offset } of [place.start, place.end]) {
    const start = starts[line - 1] ?? Number.NaN;
    const next = starts[line] ?? document.page.text.length + 1;
    if (start + column - 1 !== offset) broken.push(`${what}: ${line}:${column} is not ${offset}`);
    if (offset >= next) broken.push(`${what}: ${line}:${column} is behind its line`);
  }
  if (place.start.offset > place.end.offset) broken.push(`${what}: ends before it starts`);
  if (place.path !== document.page.path) broken.push(`${what}: path ${place.path}`);
  return broken;
}

const lineStarts = new WeakMap<Document, readonly number[]>();

function lineStartsOf(document: Document): readonly number[] {
  const known = lineStarts.get(document);
  if (known !== undefined) return known;
  const endings = document.page.text.matchAll(/\r\n|\n|\r/g);
  const starts = [0, ...[...endings].map((match) => match.index + match[0].length)];
  lineStarts.set(document, starts);
  return starts;
}

function brokenProse(prose: Prose, page: string, what: string): string[] {
  const broken: string[] = [];
  let at = 0;
  for (const piece of prose.pieces) {
    if (piece.at !== at) broken.push(`${what}: piece at ${piece.at}, expected ${at}`);
    at += piece.length;
    if (piece.length !== piece.sourceLength) continue;
    const shown = prose.text.slice(piece.at, piece.at + piece.length);
    const written = page.slice(piece.offset, piece.offset + piece.sourceLength);
    const same =
      shown === written ||
      (/^[\r\n]$/.test(written) && /^[ \n]$/.test(shown)) ||
      shown === "\uFFFC";
    if (!same) broken.push(`${what}: "${shown}" stands for "${written}"`);
  }
  if (at !== prose.text.length)
    broken.push(`${what}: pieces end at ${at}, not ${prose.text.length}`);
  for (let index = 1; index < prose.spans.length; index++) {
    const [before, after] = [prose.spans[index - 1], prose.spans[index]];
    if ((before?.start ?? 0) > (after?.start ?? 0)) broken.push(`${what}: spans out of order`);
  }
  return broken;
}

function brokenOrder(nodes: readonly { place: Place }[], within: Place, what: string): string[] {
  const broken: string[] = [];
  let at = within.start.offset;
  for (const { place } of nodes) {
    if (place.start.offset < at)
      broken.push(`${what}: child at ${place.start.offset} before ${at}`);
    at = Math.max(at, place.end.offset);
  }
  if (at > within.end.offset)
    broken.push(`${what}: child ends at ${at}, after ${within.end.offset}`);
  return broken;
}

function isInside(prose: Prose, place: Place): boolean {
  return prose.pieces.every(
    ({ offset, sourceLength }) =>
      offset >= place.start.offset && offset + sourceLength <= place.end.offset,
  );
}

function contains(outer: Place, inner: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}
