/** The key of a reference label: CommonMark matches labels regardless of case and white space. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase().toLowerCase();
}

/** The reference and footnote definitions of a page: a defining line for each label key. */
export type References = ReadonlyMap<string, string>;

const DEFINITION = /^[ \t>]{0,12}(\[([^[\]\r\n]{1,300})\]:[^\r\n]{0,2000})/gm;
/** Longer definitions are repeated with their label only, since their destination is known already. */
const LONGEST_REPEATED = 300;
const LABEL = /\[([^[\]\r\n]{1,300})\]/g;

/** Finds the definitions of a page, so that parts of it can be parsed separately. */
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

/** The definitions that a text refers to, separated by blank lines; "" if there are none. */
export function definitionsFor(text: string, references: References): string {
  if (references.size === 0) return "";
  const needed = new Set<string>();
  for (const [, label = ""] of text.matchAll(LABEL)) {
    const definition = references.get(labelKey(label));
    if (definition !== undefined) needed.add(definition);
  }
  return [...needed].join("\n\n");
}
