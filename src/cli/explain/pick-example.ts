import type { Block, Document, Section, Table } from "../../model/page/document.ts";
import { walkSections } from "../../model/page/walk-page.ts";

/** The message that a section of a rule's page is about: its heading is the id as code. Else null. */
export function messageOf({ heading }: Section): string | null {
  const [span] = heading?.prose.spans ?? [];
  return span?.kind === "code" && span.value === heading?.prose.text ? span.value : null;
}

/** The messages with an example on a rule's page, in page order. */
export function messagesOf({ root }: Document): string[] {
  return [...walkSections(root)].flatMap((section) => messageOf(section) ?? []);
}

/** A rule's page with the first example only: all of them are too long for a terminal. */
export function withFirstExample(document: Document): Document {
  const [first] = messagesOf(document);
  const pick = (section: Section): Section => ({
    ...section,
    sections: section.sections
      .filter((inner) => [null, first].includes(messageOf(inner)))
      .map(pick),
  });
  return { ...document, root: pick(document.root) };
}

/** The part of a rule's page about one message: the page's title, the message's table row and its example. */
export function withMessage(document: Document, message: string): Document {
  const sections = [...walkSections(document.root)];
  const rows = sections.flatMap(({ blocks }) => blocks.flatMap((block) => rowOf(block, message)));
  const example = sections.find((section) => messageOf(section) === message);
  const title = document.root.sections.map((section) => ({
    ...section,
    blocks: [...rows, ...(example?.blocks ?? [])],
    sections: [],
  }));
  return { ...document, root: { ...document.root, blocks: [], sections: title } };
}

/** A table reduced to its header and the row that begins with a name; empty if there is no such row. */
function rowOf(block: Block, name: string): Table[] {
  if (block.kind !== "table") return [];
  const [header, ...rows] = block.children;
  const row = rows.find(({ children: [cell] }) => cell?.prose.text === name);
  return header === undefined || row === undefined ? [] : [{ ...block, children: [header, row] }];
}
