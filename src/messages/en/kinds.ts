/** The English names of sections and blocks. */
export const KINDS_EN = {
  section: "section",
  heading: "heading",
  paragraph: "paragraph",
  cell: "table cell",
  term: "defined term",
  list: "list",
  item: "list item",
  quote: "block quote",
  table: "table",
  row: "table row",
  footnote: "footnote",
  description: "description",
  "description-list": "definition list",
  container: "box",
  tab: "tab",
  code: "code block",
  html: "HTML block",
  math: "formula",
  break: "thematic break",
  definition: "link definition",
  insert: "component",
};

/** A kind that has a name. */
export type NamedKind = keyof typeof KINDS_EN;
