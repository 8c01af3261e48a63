import { DIALECTS, type Dialect } from "../model/config.ts";
import type { Block, Document, Page } from "../model/document.ts";
import { indexLines } from "../model/place.ts";
import { buildBlocks } from "./build-blocks.ts";
import { buildSections } from "./build-sections.ts";
import { collectDefinitions } from "./definitions.ts";
import { type Engine, type Features, remarkEngine } from "./engine.ts";
import { readFrontMatter } from "./front-matter.ts";
import { maskSource } from "./mask-source.ts";
import type { PageReading, Reading } from "./reading.ts";
import { type Source, sourceOfPage } from "./source.ts";

/** How a page is to be read. */
export interface ParseOptions {
  /** Default: by the file's ending and what the page holds. */
  readonly dialects?: readonly Dialect[] | undefined;
  /** Default: the reference engine. */
  readonly engine?: Engine | undefined;
}

/**
 * Reads a page into a document. Nothing in a page makes it throw: what cannot be read as its syntax promises
 * becomes a problem of the document, and is read as plainer text.
 */
export function parsePage(page: Page, options: ParseOptions = {}): Document {
  const { path, text } = page;
  const lines = indexLines(path, text);
  const { frontMatter, problem, contentStart } = readFrontMatter(text, lines);
  const reading: PageReading = {
    text,
    lines,
    engine: options.engine ?? remarkEngine,
    dialects: new Set(options.dialects ?? DIALECTS),
    definitions: new Map(),
    directives: [],
    problems: problem === null ? [] : [problem],
    readBlocks: (source, depth) => readBlocks(source, depth, reading),
  };
  const blocks = reading.readBlocks(sourceOfPage(text, contentStart), 0);
  const root = buildSections(blocks, lines, text.length);
  const { definitions, directives, problems } = reading;
  return { page, lines, frontMatter, root, definitions, directives, problems };
}

function readBlocks(source: Source, depth: number, page: PageReading): Block[] {
  const { masked, mask, marks } = maskSource(source, page);
  const reading: Reading = {
    page,
    source,
    masked,
    mask,
    marks: new Map(marks.map((mark) => [mark.start, mark])),
    markList: marks,
    depth,
  };
  const features: Features = { mdx: false, math: false, definitionLists: false };
  const tree = page.engine.parse(masked, features);
  collectDefinitions(tree, reading);
  return buildBlocks(tree.children, reading, { depth, quotes: 0 });
}
