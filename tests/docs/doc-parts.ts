import {
  type Block,
  type Code,
  type Document,
  proseOf,
  type Section,
  type Table,
} from "../../src/model/page/document.ts";
import type { Span } from "../../src/model/page/prose.ts";
import { walkBlocks, walkSections } from "../../src/model/page/walk-page.ts";

/** Every block of a page, those inside others included, in page order. */
export function blocksOf({ root }: Document): Block[] {
  return [...walkSections(root)].flatMap((section) =>
    section.blocks.flatMap((b) => [...walkBlocks(b)]),
  );
}

/** Every fence of a page. */
export function codesOf(document: Document): Code[] {
  return blocksOf(document).filter((block) => block.kind === "code");
}

/** The texts of a table's cells, the header row first. */
export function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => cell.prose.text));
}

/** The first cells of every table right inside a section, header rows left out. */
export function namesIn(section: Section | undefined): string[] {
  return (section?.blocks ?? [])
    .filter((block) => block.kind === "table")
    .flatMap((table) =>
      rowsOf(table)
        .slice(1)
        .map(([name = ""]) => name),
    );
}

/** The sections under the page's title, in page order. */
export function partsOf({ root }: Document): readonly Section[] {
  return root.sections[0]?.sections ?? [];
}

/** Where the links of a page lead. */
export function linksOf(document: Document): string[] {
  return blocksOf(document)
    .flatMap((block): readonly Span[] => proseOf(block)?.spans ?? [])
    .flatMap((span) => (span.kind === "link" ? [span.destination] : []));
}
