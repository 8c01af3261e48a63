import type { Root } from "mdast";
import type { Block } from "../model/page/document.ts";
import { errorMessage } from "../model/text/error-message.ts";
import { buildBlocks } from "./blocks/build-blocks.ts";
import { collectDefinitions } from "./blocks/definitions.ts";
import { EngineFailure, ReferenceNeeded } from "./engines/engine.ts";
import { maskSource } from "./mask-source.ts";
import { type PageReading, placeOf, type Reading, report } from "./reading.ts";
import { definitionsFor } from "./references.ts";
import { type Source, stretchNear } from "./source.ts";
import { rangeOf } from "./tree.ts";

/**
 * Parses a source into blocks: masks what the engine does not know, lets the engine parse the rest, and
 * combines both. MDX that does not parse is reported and read as plain Markdown.
 *
 * @param depth the number of enclosing blocks
 */
export function readBlocks(source: Source, depth: number, page: PageReading): Block[] {
  const said = page.problems.length;
  const reading = mask(source, depth, page, page.dialects.has("mdx") && !page.asPlain);
  const tree = parse(reading);
  if (tree !== null) return build(tree, reading);
  if (!reading.mdx) return [];
  page.plain = true;
  // The second parse reports its problems again, so only the failure of the first one is kept, and not even
  // that if MDX was only a guess.
  page.problems.splice(said, page.problems.length - said - (page.guessed ? 0 : 1));
  const plain = mask(source, depth, page, false);
  const plainTree = parse(plain);
  return plainTree === null ? [] : build(plainTree, plain);
}

function mask(source: Source, depth: number, page: PageReading, mdx: boolean): Reading {
  const { masked, mask: character, marks } = maskSource({ source, page, depth, mdx });
  const byStart = new Map(marks.map((mark) => [mark.start, mark]));
  return { page, source, masked, mask: character, marks: byStart, markList: marks, depth, mdx };
}

function parse(reading: Reading): Root | null {
  const { page, masked, depth, mdx } = reading;
  const definitions = depth === 0 ? "" : definitionsFor(masked, page.references);
  const text = definitions === "" ? masked : `${masked}\n\n${definitions}`;
  const math = page.dialects.has("math");
  const definitionLists = page.dialects.has("definition-lists") && !overflows(reading);
  try {
    return page.engine.parse(text, { mdx, math, definitionLists });
  } catch (error) {
    if (error instanceof ReferenceNeeded) throw error;
    const detail = errorMessage(error);
    const failedAt = error instanceof EngineFailure ? error.offset : 0;
    // An unclosed attribute value extends to the end of the page and begins at the last quotation mark.
    const isOpenValue = detail.startsWith("Unexpected end of file in attribute value");
    const offset = isOpenValue ? Math.max(0, masked.lastIndexOf('"')) : failedAt;
    const { start, end } = stretchNear(masked, Math.min(offset, masked.length));
    report(page, mdx ? "dialect-invalid" : "page-unreadable", detail, placeOf(reading, start, end));
    return null;
  }
}

/** Matches the start of a definition, inside any container. */
const DEFINITION = /^[ \t>*+\-\d.)]*:(?!\S)/gm;
/** The engine takes quadratic time for definitions; a source with more is read without them. */
const MOST_DEFINITIONS = 3000;

/** Whether a source has too many definitions, which is reported. */
function overflows(reading: Reading): boolean {
  const { page, masked } = reading;
  let count = 0;
  for (const {
    0: { length },
    index,
  } of masked.matchAll(DEFINITION)) {
    if (++count <= MOST_DEFINITIONS) continue;
    const place = placeOf(reading, index + length - 1, index + length);
    report(page, "dialect-invalid", `more than ${MOST_DEFINITIONS} definitions`, place);
    return true;
  }
  return false;
}

function build(tree: Root, reading: Reading): Block[] {
  const own = tree.children.filter((node) => (rangeOf(node)?.start ?? 0) < reading.masked.length);
  const nodes = own.length === tree.children.length ? tree.children : own;
  collectDefinitions(nodes, reading);
  return buildBlocks(nodes, reading, { depth: reading.depth, quotes: 0 });
}
