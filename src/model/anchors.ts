import type { Attribute } from "./attribute.ts";
import { type Block, type Document, walkBlocks, walkSections } from "./document.ts";
import type { Prose } from "./prose.ts";

/**
 * Every name that a link to a place on the page may use: explicit heading ids, ids that generators make of
 * headings, ids and names of tags, footnote labels. Generators differ, so each heading offers the forms that the
 * usual ones make; a rule that asks for an anchor is to be quiet when any of them fits.
 */
export function anchorsOf(document: Document): ReadonlySet<string> {
  const anchors = new Set<string>(["top"]);
  const seen = new Map<string, number>();
  for (const section of walkSections(document.root)) {
    const tops = section.heading === null ? section.blocks : [section.heading, ...section.blocks];
    for (const top of tops) {
      for (const block of walkBlocks(top)) addAnchors(block, anchors, seen);
    }
  }
  return anchors;
}

function addAnchors(block: Block, anchors: Set<string>, seen: Map<string, number>): void {
  switch (block.kind) {
    case "heading": {
      if (block.id !== null) anchors.add(block.id);
      for (const slug of slugsOf(block.prose)) {
        const times = seen.get(slug) ?? 0;
        seen.set(slug, times + 1);
        anchors.add(times === 0 ? slug : `${slug}-${times}`);
        if (times > 0) anchors.add(`${slug}_${times}`);
      }
      break;
    }
    case "html":
      for (const tag of block.tags) addIds(tag.attributes, anchors);
      break;
    case "container":
    case "insert":
      addIds(block.attributes, anchors);
      break;
    case "footnote":
      anchors
        .add(`fn:${block.label}`)
        .add(`fn-${block.label}`)
        .add(`user-content-fn-${block.label}`);
      break;
    default:
      break;
  }
  for (const span of "prose" in block ? block.prose.spans : []) {
    if (span.kind === "html" || span.kind === "insert") addIds(span.attributes, anchors);
    if (span.kind === "footnote-mark")
      anchors.add(`fnref:${span.label}`).add(`fnref-${span.label}`);
  }
}

function addIds(attributes: readonly Attribute[], anchors: Set<string>): void {
  for (const { name, value } of attributes) {
    if ((name === "id" || name === "name") && value !== null) anchors.add(value);
  }
}

/**
 * The ids that generators make of a heading: GitHub's (letters of any script, marks and digits stay, a space
 * becomes a hyphen), the same without accents, and with runs of hyphens folded.
 */
function slugsOf({ text }: Prose): ReadonlySet<string> {
  const github = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
  const plain = github
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9_-]/g, "");
  const fold = (slug: string) => slug.replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
  return new Set([github, plain, fold(github), fold(plain)].filter((slug) => slug !== ""));
}
