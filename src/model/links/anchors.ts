import { type Block, type Document, type Heading, proseOf } from "../page/document.ts";
import { OBJECT } from "../page/prose.ts";
import { walkPage } from "../page/walk-page.ts";

/** How a site's generator makes an id of a heading's text. */
export const SLUG_STYLES = ["github", "ascii", "folded"] as const;
export type SlugStyle = (typeof SLUG_STYLES)[number];

/**
 * The id that a generator makes of a heading's text, before it tells repeated ones apart.
 *
 * `github`: GitHub, Docusaurus, Starlight, Hugo; letters of any script stay (the algorithm of github-slugger).
 * `ascii`: MkDocs; what is not ASCII goes (the `slugify` of Python-Markdown's table of contents).
 * `folded`: VitePress; accents go, punctuation parts words (the `slugify` of mdit-vue).
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
 * Every anchor that a link into the page can name, without `#`: ids of headings, explicit or made in any of
 * the styles, and ids and names in html, JSX, directives and attribute lists. In page order, each once.
 */
export function anchorsOf(document: Document): readonly string[] {
  const anchors = new Set<string>();
  const uses = new Map<string, number>();
  for (const block of walkPage(document)) addAnchors(block, anchors, uses);
  return [...anchors];
}

/** The ids that a link can name each heading by, in page order: its own, or one of each style. */
export function headingAnchorsOf(document: Document): readonly (readonly string[])[] {
  const uses = new Map<string, number>();
  return [...walkPage(document)].flatMap((block) =>
    block.kind === "heading" ? [headingIds(block, uses)] : [],
  );
}

/** The heading that each anchor of one leads to; null where it is not plain which: not every style has the same ids. */
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

/** The id of a heading, or those of each style; a repeated one is numbered, after `-` or `_` as the style has it. */
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
