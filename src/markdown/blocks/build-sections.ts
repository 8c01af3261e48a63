import type { Block, Container, Section } from "../../model/page/document.ts";
import type { LineIndex, Place } from "../../model/page/place.ts";

interface SectionDraft {
  readonly section: Omit<Section, "blocks" | "sections" | "place">;
  readonly start: number;
  readonly blocks: Block[];
  readonly sections: Section[];
}

/**
 * Builds the section tree. A section extends from its heading to the next heading of the same or a lower
 * depth; depths may be skipped. A component around headings is reduced to its opening line; a heading inside
 * any other block starts no section.
 */
export function buildSections(blocks: readonly Block[], lines: LineIndex, length: number): Section {
  const root: SectionDraft = {
    section: { kind: "section", heading: null, depth: 0 },
    start: 0,
    blocks: [],
    sections: [],
  };
  const open: SectionDraft[] = [root];

  function close(draft: SectionDraft): Section {
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

  for (const block of withoutFrames(blocks, lines)) {
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

/** Moves the children of a component with headings after its opening line: the headings are the page's. */
function withoutFrames(blocks: readonly Block[], lines: LineIndex): readonly Block[] {
  if (!blocks.some(isFrame)) return blocks;
  return blocks.flatMap((block) =>
    isFrame(block)
      ? [
          { ...block, place: openingOf(block, lines), children: [] },
          ...withoutFrames(block.children, lines),
        ]
      : [block],
  );
}

function isFrame(block: Block): block is Container {
  return block.kind === "container" && block.children.some(({ kind }) => kind === "heading");
}

/** The opening line of a component, without content on it: `{{% note %}}text`. */
function openingOf({ place, children }: Container, lines: LineIndex): Place {
  const start = place.start.offset;
  const end = start + lines.lineAt(start).length - (place.start.column - 1);
  const content = children[0]?.place.start.offset ?? end;
  return lines.placeOf(start, Math.min(end, content, place.end.offset));
}
