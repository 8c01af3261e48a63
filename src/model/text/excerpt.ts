import { type Block, childrenOf, proseOf, type Section } from "../page/document.ts";
import { OBJECT } from "../page/prose.ts";

/** Longest label, in UTF-16 code units. */
const LABEL_LENGTH = 60;

/** A short label for a section or block: its heading, or its first visible words. */
export function excerptOf(node: Section | Block): string {
  if (node.kind === "section") return node.heading === null ? "" : excerptOf(node.heading);
  return shorten(firstText(node));
}

function firstText(block: Block): string {
  const own = proseOf(block)?.text.trim() ?? "";
  if (own !== "") return own;
  switch (block.kind) {
    case "code":
    case "math":
    case "insert":
    case "html":
      return block.value.trim();
    case "definition":
      return `[${block.label}]: ${block.destination}`;
    case "container":
      return block.captions[0]?.text ?? inside(block) ?? block.name;
    default:
      return inside(block) ?? "";
  }
}

function inside(block: Block): string | null {
  for (const child of childrenOf(block)) {
    const text = firstText(child);
    if (text !== "") return text;
  }
  return null;
}

/**
 * Shortens a text to label length at a word boundary, with an ellipsis. White space is folded; placeholders
 * of images and tags are dropped.
 */
export function shorten(text: string): string {
  const folded = text
    .slice(0, 4 * LABEL_LENGTH)
    .replaceAll(OBJECT, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (folded.length <= LABEL_LENGTH) return folded;
  const cut = folded.slice(0, LABEL_LENGTH);
  const space = cut.lastIndexOf(" ");
  return `${(space > LABEL_LENGTH / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * The end of a text, at most `length` UTF-16 code units, cut at a word boundary if
 * there are spaces, with an ellipsis.
 */
export function lastWords(text: string, length: number): string {
  const folded = text
    .slice(-4 * length)
    .replaceAll(OBJECT, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (folded.length <= length) return folded;
  const cut = folded.slice(-length).replace(/^[\uDC00-\uDFFF]/, "");
  const space = cut.indexOf(" ");
  return `…${space >= 0 && space < length / 2 ? cut.slice(space + 1) : cut}`;
}

/** Length of the common beginning that is kept, in UTF-16 code units. */
const SHARED_LENGTH = 20;

/**
 * Labels for two texts that differ. If their labels would be equal, they start shortly before the difference.
 */
export function shortenApart(one: string, other: string): readonly [string, string] {
  const labels = [shorten(one), shorten(other)] as const;
  if (labels[0] !== labels[1] || one === other) return labels;
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at++;
  const start = Math.max(0, at - SHARED_LENGTH);
  return [`…${shorten(one.slice(start))}`, `…${shorten(other.slice(start))}`];
}
