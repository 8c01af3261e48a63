import { expect } from "vitest";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { type ParseOptions, parsePage } from "../../src/markdown/parse-page.ts";
import {
  type Block,
  childrenOf,
  type Document,
  proseOf,
  type Section,
} from "../../src/model/page/document.ts";
import type { Place } from "../../src/model/page/place.ts";
import type { Prose, Span } from "../../src/model/page/prose.ts";
import { walkBlocks, walkSections } from "../../src/model/page/walk-page.ts";
import { brokenInvariants } from "./invariants.ts";

/** Reads a page of the given lines, and holds it to what holds for every page. */
export function readPage(
  text: string | readonly string[],
  {
    path = "page.md",
    engine = remarkEngine,
    ...options
  }: Partial<ParseOptions> & { path?: string } = {},
): Document {
  const page = { path, text: typeof text === "string" ? text : text.join("\n"), language: "en" };
  const document = parsePage(page, { ...options, engine });
  expect(brokenInvariants(document)).toEqual([]);
  return document;
}

/** What a document holds, one line for each section and block, deeper ones further in, with their places. */
export function outline(document: Document): string[] {
  const lines: string[] = [];
  addSection(document.root, 0, lines);
  return lines;
}

function addSection(section: Section, depth: number, lines: string[]): void {
  const pad = "  ".repeat(depth);
  if (section.heading !== null) {
    lines.push(
      `${pad}section ${section.depth}${id(section)} ${at(section.place)} ${text(section.heading)}`,
    );
  }
  const inner = section.heading === null ? depth : depth + 1;
  for (const block of section.blocks) addBlock(block, inner, lines);
  for (const child of section.sections) addSection(child, inner, lines);
}

function id({ heading }: Section): string {
  return heading === null || heading.id === null ? "" : ` #${heading.id}`;
}

function addBlock(block: Block, depth: number, lines: string[]): void {
  lines.push(`${"  ".repeat(depth)}${nameOf(block)} ${at(block.place)}${text(block, " ")}`);
  for (const child of childrenOf(block)) addBlock(child, depth + 1, lines);
}

function nameOf(block: Block): string {
  switch (block.kind) {
    case "list":
      return block.ordered ? `list from ${block.start}` : "list";
    case "item":
      return block.checked === null ? "item" : `item ${block.checked ? "[x]" : "[ ]"}`;
    case "quote":
      return block.alert === null ? "quote" : `quote !${block.alert}`;
    case "container":
      return `${block.syntax} ${block.name}${attributesOf(block.attributes)}`;
    case "insert":
      return `insert ${block.syntax} ${block.name}${attributesOf(block.attributes)}`;
    case "code":
      return `code ${block.language ?? "-"} ${JSON.stringify(block.value)}`;
    case "math":
      return `math ${JSON.stringify(block.value)}`;
    case "footnote":
      return `footnote ^${block.label}`;
    case "definition":
      return `definition ${block.label} ${block.destination}`;
    case "heading":
      return `heading ${block.depth}`;
    default:
      return block.kind;
  }
}

export function attributesOf(
  attributes: readonly { name: string; value: string | null }[],
): string {
  return attributes.map(({ name, value }) => ` ${name}=${value}`).join("");
}

function at({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function text(block: Block, before = ""): string {
  const prose = proseOf(block);
  return prose === null ? "" : `${before}${JSON.stringify(prose.text)}`;
}

/** All blocks of a document, parents first, headings of sections included. */
export function blocksOf(document: Document): Block[] {
  return [...walkSections(document.root)].flatMap(({ heading, blocks }) =>
    [...(heading === null ? [] : [heading]), ...blocks].flatMap((block) => [...walkBlocks(block)]),
  );
}

/** The prose of the first block that holds any. */
export function firstProse(document: Document): Prose {
  for (const block of blocksOf(document)) {
    const prose = proseOf(block);
    if (prose !== null) return prose;
  }
  throw new Error("no prose");
}

/** Captions of all blocks as text, each with what stands at its place in the page. */
export function captionsOf(document: Document): [string, string][] {
  return blocksOf(document).flatMap(({ captions }) =>
    captions.map((caption): [string, string] => [caption.text, writtenAs(caption, document)]),
  );
}

/** What stands in the page where a prose comes from. */
export function writtenAs({ pieces }: Prose, { page }: Document): string {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined
    ? ""
    : page.text.slice(first.offset, last.offset + last.sourceLength);
}

/** Spans of a prose: kind, the text they cover, and how they are written in the page. */
export function spansWritten(prose: Prose, { page }: Document): [string, string, string][] {
  return prose.spans.map((span: Span) => [
    "name" in span ? `${span.kind} ${span.role} ${span.name}` : span.kind,
    prose.text.slice(span.start, span.end),
    page.text.slice(span.place.start.offset, span.place.end.offset),
  ]);
}
