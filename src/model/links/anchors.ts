import { type Block, type Document, type Heading, proseOf } from "../page/document.ts";
import { OBJECT } from "../page/prose.ts";
import { walkPage } from "../page/walk-page.ts";

/** How a site generator derives the id of a heading from its text. */
export const SLUG_STYLES = ["github", "ascii", "folded"] as const;
export type SlugStyle = (typeof SLUG_STYLES)[number];

/**
 * The id that a generator derives from the text of a heading, before numbering repeated ones.
 *
 * `github`: GitHub, Docusaurus, Starlight, Hugo; letters of any script are kept (github-slugger). `ascii`:
 * MkDocs; non-ASCII characters are dropped (`slugify` of the Python-Markdown table of contents). `folded`:
 * VitePress; accents are dropped, punctuation separates words (`slugify` of mdit-vue).
 */
export function slugOf(text: string, style: SlugStyle): string {
  const shown = text.replaceAll(OBJECT, "");
  switch (style) {
    case "github":
      return shown
        .toLowerCase()
        .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, "")
        .replaceAll(" ", "-");
    case "ascii":
      return shown
        .normalize("NFKD")
        .replace(/[^\w\s-]/g, "")
        .trim()
        .toLowerCase()
        .replace(/[-\s]+/g, "-");
    case "folded":
      return shown
        .normalize("NFKD")
        .replace(/[\u0300-\u036F\p{Cc}]/gu, "")
        .split(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/)
        .filter((word) => word !== "")
        .join("-")
        .replace(/^(?=\d)/, "_")
        .toLowerCase();
  }
}

/**
 * Every anchor that a link into the page can name, without `#`: explicit heading ids, derived ones in all
 * styles, and ids and names in HTML, JSX, directives and attribute lists. Unique, in page order.
 */
export function anchorsOf(document: Document): readonly string[] {
  const anchors = new Set<string>();
  const uses = new Map<string, number>();
  for (const block of walkPage(document)) addAnchors(block, anchors, uses);
  return [...anchors];
}

/** For each heading in page order, the ids that a link can use: the explicit one, or one per style. */
export function headingAnchorsOf(document: Document): readonly (readonly string[])[] {
  const uses = new Map<string, number>();
  return [...walkPage(document)].flatMap((block) =>
    block.kind === "heading" ? [headingIds(block, uses)] : [],
  );
}

/** The heading that each id leads to; null if several may have it, since styles derive different ids. */
export function headingsByAnchor(document: Document): ReadonlyMap<string, Heading | null> {
  const headings = new Map<string, Heading | null>();
  const uses = new Map<string, number>();
  for (const block of walkPage(document)) {
    if (block.kind !== "heading") continue;
    for (const id of new Set(headingIds(block, uses)))
      headings.set(id, headings.has(id) ? null : block);
  }
  return headings;
}

function addAnchors(block: Block, anchors: Set<string>, uses: Map<string, number>): void {
  if (block.kind === "heading") {
    for (const id of headingIds(block, uses)) anchors.add(id);
  }
  const tags = block.kind === "html" ? block.tags : [];
  const spans = proseOf(block)?.spans ?? [];
  for (const holder of [block, ...tags, ...spans]) {
    for (const { name, value } of "attributes" in holder ? holder.attributes : []) {
      if ((name === "id" || name === "name") && value !== null) anchors.add(value);
    }
  }
}

/**
 * The explicit id of a heading, or one per style. Repeated ids are numbered, with the separator of the style.
 */
function headingIds({ id, prose: { text } }: Heading, uses: Map<string, number>): string[] {
  if (id !== null) return [id];
  return SLUG_STYLES.map((style) => {
    const slug = slugOf(text, style);
    const key = `${style} ${slug}`;
    const count = uses.get(key) ?? 0;
    uses.set(key, count + 1);
    return count === 0 ? slug : `${slug}${style === "ascii" ? "_" : "-"}${count}`;
  }).filter((made) => made !== "");
}
