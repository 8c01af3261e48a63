import type { Block, Document, Section, Table } from "../../model/page/document.ts";
import { walkSections } from "../../model/page/walk-page.ts";

/** The message that a section of a rule's page is an example of: its heading is the id, as code. Null for others. */
export function messageOf({ heading }: Section): string | null {
  const [span] = heading?.prose.spans ?? [];
  return span?.kind === "code" && span.value === heading?.prose.text ? span.value : null;
}

/** The messages that a rule's page has an example of, in page order. */
export function messagesOf({ root }: Document): string[] {
  return [...walkSections(root)].flatMap((section) => messageOf(section) ?? []);
}

/** A rule's page with the first of its examples of messages alone: all of them are too long for a terminal. */
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

/** What a rule's page says of one message: under the page's title the message's row of the table, and its example. */
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

/** A table with the header and the row that begins with a name; none where no row does. */
function rowOf(block: Block, name: string): Table[] {
  if (block.kind !== "table") return [];
  const [header, ...rows] = block.children;
  const row = rows.find(({ children: [cell] }) => cell?.prose.text === name);
  return header === undefined || row === undefined ? [] : [{ ...block, children: [header, row] }];
}
