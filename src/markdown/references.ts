/** The key of a reference label: CommonMark matches labels without regard to case and white space. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase().toLowerCase();
}

/** Reference and footnote definitions of a page by label in lower case: the line each is written on. */
export type References = ReadonlyMap<string, string>;

const DEFINITION = /^[ \t>]{0,12}(\[([^[\]\r\n]{1,300})\]:[^\r\n]{0,2000})/gm;
/** Of a longer line the label alone is repeated for each part of the page: where it leads is known without. */
const LONGEST_REPEATED = 300;
const LABEL = /\[([^[\]\r\n]{1,300})\]/g;

/** Finds the lines that define references, so that a part of the page that is read by itself knows them. */
export function findReferences(text: string): References {
  const references = new Map<string, string>();
  if (!text.includes("]:")) return references;
  for (const [, line = "", label = ""] of text.matchAll(DEFINITION)) {
    const key = labelKey(label);
    const isPlain = label.startsWith("^") || line.length > LONGEST_REPEATED;
    const definition = isPlain ? `[${label}]: .` : line;
    if (!references.has(key)) references.set(key, definition);
  }
  return references;
}

/** The definitions a text needs, on lines of their own; empty where it needs none. */
export function definitionsFor(text: string, references: References): string {
  if (references.size === 0) return "";
  const needed = new Set<string>();
  for (const [, label = ""] of text.matchAll(LABEL)) {
    const definition = references.get(labelKey(label));
    if (definition !== undefined) needed.add(definition);
  }
  return [...needed].join("\n\n");
}
