import type { Block, Section } from "../../model/document.ts";
import type { LineIndex } from "../../model/place.ts";

interface Draft {
  readonly section: Omit<Section, "blocks" | "sections" | "place">;
  readonly start: number;
  readonly blocks: Block[];
  readonly sections: Section[];
}

/**
 * Builds the section tree: each heading takes what follows it, down to the next heading of its depth or
 * above. Depths may be skipped. A heading inside another block starts no section.
 */
export function buildSections(blocks: readonly Block[], lines: LineIndex, length: number): Section {
  const root: Draft = {
    section: { kind: "section", heading: null, depth: 0 },
    start: 0,
    blocks: [],
    sections: [],
  };
  const open: Draft[] = [root];

  function close(draft: Draft): Section {
    const { section, start, blocks: own, sections } = draft;
    const end = Math.max(
      section.heading?.place.end.offset ?? length,
      own.at(-1)?.place.end.offset ?? 0,
      sections.at(-1)?.place.end.offset ?? 0,
    );
    return { ...section, blocks: own, sections, place: lines.placeOf(start, end) };
  }
  function closeDownTo(depth: number): void {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (last === root || last.section.depth < depth) return;
      open.pop();
      open.at(-1)?.sections.push(close(last));
    }
  }

  for (const block of blocks) {
    if (block.kind === "heading") {
      closeDownTo(block.depth);
      const section = { kind: "section", heading: block, depth: block.depth } as const;
      open.push({ section, start: block.place.start.offset, blocks: [], sections: [] });
    } else {
      open.at(-1)?.blocks.push(block);
    }
  }
  closeDownTo(1);
  return close(root);
}
